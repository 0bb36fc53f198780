// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.session.fsx;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.folioscope.base.Progress;
import org.folioscope.session.fsx.QemuScriptGuests;
import org.folioscope.session.fsx.ScriptGuests;
import org.folioscope.session.fsx.ScriptGuests.Reduced;
import org.folioscope.session.fsx.ScriptGuests.Request;
import org.folioscope.session.fsx.ScriptOutcome;
import org.folioscope.session.run.RunFolder;
import org.folioscope.target.FileTree;
import org.folioscope.ui.errors.Problem;
import org.folioscope.ui.images.OpenImage;
import org.folioscope.ui.images.OpenImages;
import org.folioscope.ui.jobs.ReadJob;
import org.folioscope.ui.links.Links;
import org.folioscope.ui.links.Place;

/**
 * Runs and bisects the script of one editor, one call at a time, each in a VM of its own. The snapshot of the last run lies
 * beside the runs of sessions; it goes with the next run or with the editor, unless it was opened. Belongs to the user
 * interface thread.
 */
final class ScriptRunner {

    private static final int PAGE = 4096;

    /** Where VMs come from: QEMU, unless a test says otherwise. */
    private static ScriptGuests guests = new QemuScriptGuests();

    private final Watcher watcher;
    private final Display display = Display.getCurrent();
    private ReadJob<?> job;
    private Path folder;
    private ScriptOutcome outcome;
    private boolean opened;

    /** Told of what happens, on the user interface thread. */
    interface Watcher {

        /** Something began or ended. */
        void changed();

        /** What is being done right now, in words. */
        void stage(String words);

        void ran(ScriptOutcome outcome);

        void reduced(Reduced reduced);

        void failed(String sentence);
    }

    ScriptRunner(Watcher watcher) {
        this.watcher = watcher;
    }

    /** Exchanges what makes the virtual machines. */
    static void setGuests(ScriptGuests by) {
        guests = by;
    }

    boolean isRunning() {
        return job != null;
    }

    /** Plays the script and compares the page cache. Does nothing while something runs. */
    void run(String name, Request request) {
        if (isRunning()) {
            return;
        }
        forget();
        begin(
                "Running " + name,
                progress -> {
                    Path home = Files.createDirectories(RunFolder.home().resolveSibling("fsx"));
                    Path into = Files.createTempDirectory(home, name.replaceAll("\\W+", "-") + "-");
                    boolean done = false;
                    try {
                        ScriptOutcome answer = guests.run(request, into.resolve("guest.elf"), progress);
                        progress.check();
                        done = true;
                        return new Ran(into, answer);
                    } finally {
                        if (!done) {
                            FileTree.delete(into);
                        }
                    }
                },
                ran -> {
                    folder = ran.folder;
                    outcome = ran.outcome;
                    watcher.ran(outcome);
                });
    }

    private record Ran(Path folder, ScriptOutcome outcome) {}

    /** Drops lines while the script fails. Does nothing while something runs. */
    void bisect(String name, Request request) {
        if (!isRunning()) {
            begin(
                    "Bisecting " + name,
                    progress -> guests.bisect(
                            request,
                            tried -> tell("Trial " + tried.trials() + ": " + tried.kept() + " lines "
                                    + (tried.failed() ? "fail" : "pass")),
                            // the trials are told, not what each one consists of
                            new Stages(progress, _ -> {})),
                    watcher::reduced);
        }
    }

    private <T> void begin(String name, ReadJob.Work<T> work, Consumer<T> done) {
        job = ReadJob.start(
                name,
                this,
                progress -> work.read(new Stages(progress, this::tell)),
                answer -> {
                    job = null;
                    watcher.changed();
                    done.accept(answer);
                },
                problem -> {
                    job = null;
                    watcher.changed();
                    watcher.failed(problem.sentence());
                });
        watcher.changed();
    }

    private void tell(String words) {
        ReadJob<?> now = job;
        if (!display.isDisposed()) {
            display.asyncExec(() -> {
                if (job != null && (now == null || now == job)) {
                    watcher.stage(words);
                }
            });
        }
    }

    /** Hands everything on, and tells each stage. */
    private record Stages(Progress progress, Consumer<String> stage) implements Progress {
        @Override
        public void begin(String what, long total) {
            progress.begin(what, total);
            stage.accept(what);
        }

        @Override
        public void advance(long units) {
            progress.advance(units);
        }

        @Override
        public boolean isCancelled() {
            return progress.isCancelled();
        }
    }

    /** Stops what runs; its VM ends in the background. */
    void stop() {
        if (job != null) {
            job.cancel();
            job = null;
            watcher.changed();
        }
    }

    /** Opens the snapshot of the last run, and leads to the folio of the first wrong byte, or to the file's first. */
    void openSnapshot() {
        if (outcome == null) {
            return;
        }
        opened = true;
        ScriptOutcome shown = outcome;
        OpenImage image = OpenImages.instance().open(shown.image());
        if (shown.inode() == 0) {
            return;
        }
        Place place = new Place.FolioAt(shown.inode(), Math.max(0, shown.firstWrongByte()) / PAGE);
        if (image.state() == OpenImage.State.OPEN) {
            Links.follow(image, place);
            return;
        }
        OpenImages.instance().addListener(new Consumer<>() {
            @Override
            public void accept(OpenImage changed) {
                if (changed != image || changed.state() == OpenImage.State.OPENING) {
                    return;
                }
                Consumer<OpenImage> listener = this;
                // behind all who build its editor
                display.asyncExec(() -> {
                    OpenImages.instance().removeListener(listener);
                    if (image.state() == OpenImage.State.OPEN) {
                        Links.follow(image, place);
                    }
                });
            }
        });
    }

    /** Forgets the last run, and deletes its snapshot where nobody looked at it. */
    private void forget() {
        Path unused = opened ? null : folder;
        folder = null;
        outcome = null;
        opened = false;
        if (unused != null) {
            Job delete = Job.create("Deleting " + unused, _ -> {
                try {
                    FileTree.delete(unused);
                } catch (IOException e) {
                    ILog.of(ScriptRunner.class)
                            .warn(Problem.of("Deleting " + unused, e).sentence(), e);
                }
            });
            delete.setSystem(true);
            delete.schedule();
        }
    }

    void dispose() {
        if (job != null) {
            job.cancel();
            job = null;
        }
        forget();
    }
}
