// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.session.fsx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.folioscope.base.Progress;
import org.folioscope.fsx.run.RunOptions;
import org.folioscope.fsx.run.RunReport;
import org.folioscope.fsx.script.FsxScript;
import org.folioscope.target.FileTree;
import org.folioscope.target.TargetException;
import org.folioscope.target.capture.CaptureFormat;
import org.folioscope.target.guest.GuestAgent;
import org.folioscope.target.launch.LaunchConfiguration;
import org.folioscope.target.launch.ManagedTarget;

/**
 * A VM that plays scripts of fsx. It boots with the first script, and anew after one that the guest did not survive. One
 * thread at a time.
 */
@SuppressWarnings("resource") // the target closes its agent
public final class FsxGuest implements AutoCloseable {

    /** Where the script lies in the guest. */
    private static final String SCRIPT = "/script.fsxops";

    private static final String GOOD = "/script.fsxgood";

    /** For a guest that refused something, to tell it from one that hangs. */
    private static final Duration ANSWER_LIMIT = Duration.ofSeconds(10);

    private final LaunchConfiguration configuration;
    private final GuestFile file;
    private final String mount;
    private final Duration limit;
    private final Path folder;
    private ManagedTarget target;
    /** Whether the guest did not survive the last script; its memory is there until the next one. */
    private boolean lost;

    /**
     * @param configuration the VM; without the share, which is added
     * @param file the file system
     * @param limit how long one script may take; a guest that needs longer is taken for lost
     */
    public FsxGuest(LaunchConfiguration configuration, GuestFile file, Duration limit) throws IOException {
        this(configuration, file, file.mount(), limit);
    }

    /**
     * @param configuration the VM; without the share, which is added
     * @param mount commands of the guest's shell that mount a file system at /fsx
     * @param limit how long one script may take; a guest that needs longer is taken for lost
     */
    public FsxGuest(LaunchConfiguration configuration, String mount, Duration limit) throws IOException {
        this(configuration, null, mount, limit);
    }

    private FsxGuest(LaunchConfiguration configuration, GuestFile file, String mount, Duration limit)
            throws IOException {
        folder = Files.createTempDirectory("folioscope-fsx");
        List<LaunchConfiguration.Share> shares = new ArrayList<>(configuration.shares());
        shares.add(new LaunchConfiguration.Share(folder.toString(), GuestFile.TAG));
        this.configuration = configuration.edit().shares(shares).make();
        this.file = file;
        this.mount = mount;
        this.limit = limit;
    }

    private ManagedTarget target(Progress progress) throws IOException {
        if (lost) {
            end();
        }
        if (target == null) {
            Files.createDirectories(folder);
            ManagedTarget launched = ManagedTarget.launch(configuration, progress);
            target = launched;
            if (file != null) {
                file.prepare(launched.agent(), progress);
            }
            GuestAgent.Result result = launched.agent().run("mkdir -p " + GuestFile.FOLDER + "; " + mount, progress);
            if (result.status() != 0) {
                throw new TargetException("The guest can't mount the file system (\"" + mount + "\", status "
                        + result.status() + "): " + (result.errors() + result.output()).strip());
            }
        }
        return target;
    }

    /**
     * Plays a script on a new file, which stays open until the next one.
     *
     * @throws TargetException when the guest can't be booted
     */
    public RunReport play(FsxScript script, RunOptions options, Progress progress) throws IOException {
        ManagedTarget guest = target(progress);
        try {
            byte[] text = script.text().getBytes(StandardCharsets.ISO_8859_1);
            guest.agent().write(SCRIPT, new ByteArrayInputStream(text), progress);
            List<String> words = new ArrayList<>(List.of("fsx", GuestFile.FILE, SCRIPT, "good=" + GOOD));
            words.addAll(options.words());
            progress.begin("Playing " + script.operations().size() + " operations", -1);
            GuestAgent.Result result = guest.agent().command(progress, limit, words.toArray(String[]::new));
            return RunReport.parse(result.status(), result.output());
        } catch (TargetException e) {
            if (answers(guest, progress)) {
                throw e;
            }
            lost = true;
            return RunReport.lost(e.getMessage());
        }
    }

    private static boolean answers(ManagedTarget guest, Progress progress) throws IOException {
        try {
            return guest.agent().command(progress, ANSWER_LIMIT, "hello").status() == 0;
        } catch (TargetException _) {
            return false;
        }
    }

    /** What the file should hold after the last script, by the runner's own account. */
    public byte[] good(Progress progress) throws IOException {
        return running().agent().read(GOOD, progress);
    }

    /** Captures the guest's memory, also that of one that did not survive the last script. */
    public void capture(CaptureFormat format, Path image, Progress progress) throws IOException {
        running().capture().take(format, image, progress);
    }

    /** Whether there is a guest that survived the last script. */
    public boolean isRunning() {
        return target != null && !lost;
    }

    private ManagedTarget running() throws TargetException {
        if (target == null) {
            throw new TargetException("There is no guest: none was booted yet");
        }
        return target;
    }

    private void end() throws IOException {
        ManagedTarget ended = target;
        target = null;
        lost = false;
        if (ended != null) {
            ended.close();
        }
    }

    /** Ends the guest, and removes what it shared. */
    @Override
    public void close() throws IOException {
        try {
            end();
        } finally {
            FileTree.delete(folder);
        }
    }
}
