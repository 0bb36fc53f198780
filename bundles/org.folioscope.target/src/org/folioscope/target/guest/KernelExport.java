// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.target.guest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.folioscope.target.TargetException;

/**
 * Our kernel's parts for a tree of the user's own: of each part one patch with its new files and its hooks, its options,
 * and its README, and a page that tells what to do with them.
 */
public final class KernelExport {

    private static final String PAGE = """
        # Folioscope's kernel parts

        For Linux 7.2, each for itself or all together, in any order. In the kernel's tree, with a .config:

            patch -p1 < %1$s/PART.patch
            scripts/kconfig/merge_config.sh -m .config %1$s/PART.config
            make olddefconfig
            make

        PART.md tells what each is, and its parameters. All of it is GPL-2.0-only. A patch that does not apply was written for
        another release: the hunks in existing files are few, and can be done by hand.

        | part | new files | options |
        | --- | --- | --- |
        """;

    private final KernelRecipe recipe;

    public KernelExport(KernelRecipe recipe) {
        this.recipe = recipe;
    }

    /**
     * Writes all parts.
     *
     * @param folder a new or an empty folder
     * @return the files
     * @throws TargetException when there is something in the folder
     */
    public List<Path> write(Path folder) throws IOException {
        Files.createDirectories(folder);
        try (Stream<Path> there = Files.list(folder)) {
            if (there.findAny().isPresent()) {
                throw new TargetException(folder + " is not empty; name a new folder, so that nothing is overwritten");
            }
        }
        StringBuilder page = new StringBuilder(PAGE.formatted(folder.toAbsolutePath()));
        for (KernelPart part : recipe.parts()) {
            Files.writeString(folder.resolve(part.name() + ".patch"), patch(part));
            copy(part.configuration(), folder.resolve(part.name() + ".config"));
            copy(part.readme(), folder.resolve(part.name() + ".md"));
            page.append(
                    "| %s | %d | %s |%n".formatted(part.name(), part.files().size(), String.join(", ", options(part))));
        }
        Files.writeString(folder.resolve("README.md"), page);
        try (Stream<Path> written = Files.list(folder)) {
            return written.sorted().toList();
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        if (Files.isRegularFile(from)) {
            Files.copy(from, to);
        }
    }

    private static List<String> options(KernelPart part) throws IOException {
        return Files.isRegularFile(part.configuration())
                ? Files.readAllLines(part.configuration()).stream()
                        .filter(line -> line.startsWith("CONFIG_"))
                        .toList()
                : List.of();
    }

    /** The hooks as they are, then each new file as a patch of nothing. */
    private static String patch(KernelPart part) throws IOException {
        StringBuilder patch = new StringBuilder();
        if (Files.isRegularFile(part.hooks())) {
            patch.append(Files.readString(part.hooks()));
        }
        for (Path file : part.files()) {
            String text =
                    Files.readString(part.folder().resolve(KernelPart.FILES).resolve(file));
            List<String> lines = text.lines().toList();
            if (lines.isEmpty()) {
                continue;
            }
            patch.append("--- /dev/null\n+++ b/%s\n@@ -0,0 +1,%d @@\n".formatted(file, lines.size()));
            lines.forEach(line -> patch.append('+').append(line).append('\n'));
            if (!text.endsWith("\n")) {
                patch.append("\\ No newline at end of file\n");
            }
        }
        return patch.toString();
    }
}
