// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.target.guest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.folioscope.base.Progress;
import org.folioscope.target.HostCommand;
import org.folioscope.target.TargetException;

/**
 * Something that we add to the kernel: a folder below {@code guest/kernel} with new files ({@code files/}, at their
 * paths in the kernel's tree), the few lines that tie them to what is there ({@code hooks.patch}), and the options that
 * switch them on ({@code kernel.config}). Each of the three may be missing.
 */
public final class KernelPart {

    static final String CONFIGURATION = "kernel.config";
    static final String FILES = "files";
    static final String HOOKS = "hooks.patch";

    private static final Duration LIMIT = Duration.ofMinutes(5);
    private static final Pattern PATCHED = Pattern.compile("(?:patching|checking) file '?(.+?)'?");
    private static final Pattern FAILED = Pattern.compile("Hunk #(\\d+) (?:FAILED|ignored) at (\\d+).*");

    private final Path folder;

    KernelPart(Path folder) {
        this.folder = folder;
    }

    /** The folder's name, such as "pkernfs". */
    public String name() {
        return folder.getFileName().toString();
    }

    public Path folder() {
        return folder;
    }

    /** The patch of existing files; it may be missing. */
    public Path hooks() {
        return folder.resolve(HOOKS);
    }

    /** The lines to add to the kernel's configuration, none where the part has no such file. */
    public Path configuration() {
        return folder.resolve(CONFIGURATION);
    }

    /** What the part is, for people. */
    public Path readme() {
        return folder.resolve(KernelRecipe.README);
    }

    /** The new files, as paths in the kernel's tree, sorted. */
    public List<Path> files() throws IOException {
        Path root = folder.resolve(FILES);
        if (!Files.isDirectory(root)) {
            return List.of();
        }
        try (Stream<Path> tree = Files.walk(root)) {
            return tree.filter(Files::isRegularFile)
                    .map(root::relativize)
                    .sorted()
                    .toList();
        }
    }

    /**
     * Adds the part to the kernel's source.
     *
     * @param tree the top folder of the source
     * @throws TargetException when the source has such a file already, or a hunk does not apply; the message tells part,
     *     file and hunk
     */
    public void addTo(Path tree, Progress progress) throws IOException {
        for (Path file : files()) {
            Path target = tree.resolve(file);
            if (Files.exists(target)) {
                throw new TargetException("The kernel part " + name() + " adds the file " + file
                        + ", but this source has one already; the part was added twice, or the kernel has it now");
            }
            Files.createDirectories(target.getParent());
            Files.copy(folder.resolve(FILES).resolve(file), target);
        }
        if (Files.isRegularFile(hooks())) {
            patch(tree, progress);
        }
    }

    private void patch(Path tree, Progress progress) throws IOException {
        List<String> output = new ArrayList<>();
        try {
            HostCommand.of(
                            "patch",
                            "-p1",
                            "--forward",
                            "--fuzz=1",
                            "--batch",
                            "--no-backup-if-mismatch",
                            "--reject-file=-",
                            "--input=" + hooks().toAbsolutePath())
                    .in(tree)
                    .run(progress, LIMIT, output::add);
        } catch (TargetException failure) {
            List<String> hunks = failedHunks(output);
            if (hunks.isEmpty()) {
                throw new TargetException(
                        "The kernel part " + name() + " can't be added: " + failure.getMessage(), failure);
            }
            throw new TargetException(
                    "The kernel part " + name() + " does not fit this source: " + String.join("; ", hunks) + " of "
                            + hooks() + ". The source has changed there: write these hunks anew",
                    failure);
        }
    }

    /** What patch(1) says of hunks that it could not apply, such as "fs/Kconfig hunk 1 (line 88)". */
    static List<String> failedHunks(List<String> output) {
        List<String> failed = new ArrayList<>();
        String file = "?";
        for (String line : output) {
            Matcher patched = PATCHED.matcher(line);
            Matcher hunk = FAILED.matcher(line);
            if (patched.matches()) {
                file = patched.group(1);
            } else if (hunk.matches()) {
                failed.add(file + " hunk " + hunk.group(1) + " (line " + hunk.group(2) + ")");
            } else if (line.startsWith("can't find file to patch")) {
                failed.add("a file that it changes is not there");
            }
        }
        return failed;
    }
}
