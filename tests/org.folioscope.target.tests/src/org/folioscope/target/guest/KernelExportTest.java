// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.target.guest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.folioscope.base.Progress;
import org.folioscope.target.HostCommand;
import org.folioscope.target.TargetException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KernelExportTest {

    @TempDir
    private Path root;

    private KernelRecipe recipe;

    @BeforeEach
    void make() throws IOException {
        write("kernel/kernel.config", "CONFIG_ONE=y\n");
        write("kernel/ours/README.md", "what it is");
        write("kernel/ours/kernel.config", "CONFIG_OURS=y\n");
        write("kernel/ours/files/fs/ours/ours.c", "first\n\n\tthird\n");
        write("kernel/ours/files/fs/ours/odd.c", "no end of line");
        write("kernel/ours/hooks.patch", """
            --- a/fs/Makefile
            +++ b/fs/Makefile
            @@ -1,1 +1,2 @@
             obj-y := all.o
            +obj-y += ours/
            """);
        recipe = new KernelRecipe(root.resolve("kernel"));
    }

    private Path write(String name, String text) throws IOException {
        Path file = root.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    @Test
    void thePatchMakesTheSameTreeAsTheRecipe() throws IOException {
        write("by-recipe/fs/Makefile", "obj-y := all.o\n");
        write("by-patch/fs/Makefile", "obj-y := all.o\n");
        List<Path> written = new KernelExport(recipe).write(root.resolve("out"));
        assertEquals(
                List.of("README.md", "ours.config", "ours.md", "ours.patch"),
                written.stream().map(file -> file.getFileName().toString()).toList());
        recipe.addParts(root.resolve("by-recipe"), Progress.NONE);
        HostCommand.of("patch", "-p1", "-i", root.resolve("out/ours.patch").toString())
                .in(root.resolve("by-patch"))
                .run(Progress.NONE, Duration.ofMinutes(2));
        for (String file : List.of("fs/Makefile", "fs/ours/ours.c", "fs/ours/odd.c")) {
            assertEquals(
                    Files.readString(root.resolve("by-recipe").resolve(file)),
                    Files.readString(root.resolve("by-patch").resolve(file)),
                    file);
        }
        assertTrue(Files.readString(root.resolve("out/README.md")).endsWith("| ours | 2 | CONFIG_OURS=y |\n"));
    }

    @Test
    void nothingIsOverwritten() throws IOException {
        write("out/mine", "mine");
        String message = assertThrows(TargetException.class, () -> new KernelExport(recipe).write(root.resolve("out")))
                .getMessage();
        assertTrue(message.contains("is not empty"), message);
    }
}
