// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.session.run;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.folioscope.session.SessionException;
import org.folioscope.session.SessionFiles;
import org.folioscope.session.model.Session;

/**
 * The folder of a run:
 *
 * <pre>
 * run.session        the session as it was run
 * journal.jsonl      what happened, one event in a line
 * evidence/STEP/     what each step left: log.txt, images, truth, outputs, tables
 * console.log        what the guest wrote to its console
 * machine/           files of the VM; the disk with the VM snapshots lies here until the run is over
 * report.html        the story for people
 * junit.xml          the outcome for CI
 * lock               held by the process that runs it
 * </pre>
 *
 * Only one process at a time runs it, see {@link RunLock}; anybody may look at it.
 */
public final class RunFolder {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");

    private final Path path;

    private RunFolder(Path path) {
        this.path = path;
    }

    /** Where runs lie unless told: {@code $XDG_DATA_HOME/folioscope/runs}. */
    public static Path home() {
        String data = System.getenv("XDG_DATA_HOME");
        Path base = data == null || data.isBlank()
                ? Path.of(System.getProperty("user.home"), ".local", "share")
                : Path.of(data);
        return base.resolve("folioscope").resolve("runs");
    }

    /** The folders below {@link #home} that hold a run, the newest first. */
    public static List<Path> all() throws IOException {
        if (!Files.isDirectory(home())) {
            return List.of();
        }
        try (Stream<Path> folders = Files.list(home())) {
            return folders.filter(RunFolder::isRun)
                    .sorted(Comparator.comparing((Path folder) ->
                                    folder.resolve("journal.jsonl").toFile().lastModified())
                            .reversed())
                    .toList();
        }
    }

    /** Whether a folder holds a run. */
    public static boolean isRun(Path folder) {
        return Files.isRegularFile(folder.resolve("journal.jsonl"));
    }

    /**
     * Makes a folder for a run of {@code session}, and copies the session there.
     *
     * @param wanted a folder that is not there or empty; null for NAME-TIME below {@link #home}
     * @throws SessionException when there is something in it
     */
    static RunFolder create(Session session, Path wanted) throws IOException {
        Path path = wanted == null ? fresh(session.getName()) : Files.createDirectories(wanted);
        try (Stream<Path> content = Files.list(path)) {
            if (content.findAny().isPresent()) {
                throw new SessionException(path + " is not empty; a run needs a folder of its own"
                        + (isRun(path) ? ", or \"folioscope session resume\" to continue the run in it" : ""));
            }
        }
        RunFolder folder = new RunFolder(path);
        SessionFiles.save(session, folder.session());
        return folder;
    }

    private static Path fresh(String name) throws IOException {
        Files.createDirectories(home());
        String base = name + "-" + TIME.format(LocalDateTime.now());
        for (int i = 1; ; i++) {
            try {
                return Files.createDirectory(home().resolve(i == 1 ? base : base + "-" + i));
            } catch (FileAlreadyExistsException e) {
                if (i == 1000) {
                    throw e;
                }
            }
        }
    }

    /**
     * The folder of a run.
     *
     * @throws SessionException when there is no run in it
     */
    public static RunFolder look(Path path) throws SessionException {
        if (!isRun(path)) {
            throw new SessionException("there is no run in " + path + ": it has no journal.jsonl");
        }
        return new RunFolder(path);
    }

    public Path path() {
        return path;
    }

    /** The copy of the session that is run. */
    public Path session() {
        return path.resolve("run.session");
    }

    public Path journal() {
        return path.resolve("journal.jsonl");
    }

    /** The folder with the files of the VM. */
    public Path machine() {
        return path.resolve("machine");
    }

    /** All that the guest wrote to its console, also what going back undid. */
    public Path console() {
        return path.resolve("console.log");
    }

    /** The folder with the evidence of a step. */
    public Path evidence(String step) {
        return path.resolve("evidence").resolve(step);
    }

    public Path htmlReport() {
        return path.resolve("report.html");
    }

    public Path junitReport() {
        return path.resolve("junit.xml");
    }

    /**
     * An empty folder for the evidence of a step; what an earlier attempt left is kept beside it as STEP.1, STEP.2 …
     *
     * @return the number of this attempt, from 1 on
     */
    int prepareEvidence(String step) throws IOException {
        Path folder = evidence(step);
        int attempt = 1;
        if (Files.exists(folder)) {
            while (Files.exists(evidence(step + "." + attempt))) {
                attempt++;
            }
            Files.move(folder, evidence(step + "." + attempt));
            attempt++;
        }
        Files.createDirectories(folder);
        return attempt;
    }

    /**
     * The file or folder that a session's text names as STEP or STEP/FILE.
     *
     * @param main the main piece of evidence of the step, if it has one
     * @throws SessionException when there is none, or the name leads outside
     */
    Path find(String name, java.util.function.Function<String, Path> main) throws SessionException {
        int slash = name.indexOf('/');
        if (slash < 0) {
            Path file = main.apply(name);
            if (file == null) {
                throw new SessionException("the step " + name + " left no evidence");
            }
            return file;
        }
        Path folder = evidence(name.substring(0, slash)).normalize();
        String rest = name.substring(slash + 1);
        for (Path base : List.of(folder, folder.resolve("truth"))) {
            Path file = base.resolve(rest).normalize();
            if (file.startsWith(folder) && folder.startsWith(path.resolve("evidence")) && Files.exists(file)) {
                return file;
            }
        }
        throw new SessionException(
                "there is no evidence " + name + "; the step " + name.substring(0, slash) + " left " + names(folder));
    }

    private static String names(Path folder) {
        List<String> names = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            files.forEach(file -> names.add(file.getFileName().toString()));
        } catch (IOException _) {
            return "nothing";
        }
        return names.isEmpty()
                ? "nothing"
                : String.join(", ", names.stream().sorted().toList());
    }
}
