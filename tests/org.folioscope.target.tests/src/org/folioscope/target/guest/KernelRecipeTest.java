// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.target.guest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.folioscope.base.Progress;
import org.folioscope.target.TargetException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KernelRecipeTest {

    private static final String HOOKS = """
        Tie the part to what is there.

        --- a/fs/Kconfig
        +++ b/fs/Kconfig
        @@ -1,3 +1,4 @@
         one
         two
        +source "fs/ours/Kconfig"
         three
        --- a/fs/Makefile
        +++ b/fs/Makefile
        @@ -1,1 +1,2 @@
         obj-y := all.o
        +obj-y += ours/
        """;

    @TempDir
    private Path root;

    private Path tree;
    private KernelRecipe recipe;

    @BeforeEach
    void make() throws IOException {
        tree = root.resolve("tree");
        write("tree/fs/Kconfig", "one\ntwo\nthree\n");
        write("tree/fs/Makefile", "obj-y := all.o\n");
        write("kernel/kernel.config", "CONFIG_ONE=y\nCONFIG_TWO=n\n");
        write("kernel/ours/README.md", "what it is");
        write("kernel/ours/kernel.config", "CONFIG_OURS=y\nCONFIG_TWO=y\n");
        write("kernel/ours/files/fs/ours/ours.c", "code");
        write("kernel/ours/hooks.patch", HOOKS);
        recipe = new KernelRecipe(root.resolve("kernel"));
    }

    private Path write(String name, String text) throws IOException {
        Path file = root.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    @Test
    void aPartsFilesAndHooksComeIntoTheTree() throws IOException {
        recipe.addParts(tree, Progress.NONE);
        assertEquals("code", Files.readString(tree.resolve("fs/ours/ours.c")));
        assertEquals("one\ntwo\nsource \"fs/ours/Kconfig\"\nthree\n", Files.readString(tree.resolve("fs/Kconfig")));
        assertEquals("obj-y := all.o\nobj-y += ours/\n", Files.readString(tree.resolve("fs/Makefile")));
    }

    @Test
    void aHunkThatDoesNotApplyIsNamedWithItsPart() throws IOException {
        write("tree/fs/Kconfig", "all\nis\ndifferent\n");
        String message = assertThrows(TargetException.class, () -> recipe.addParts(tree, Progress.NONE))
                .getMessage();
        assertTrue(
                message.startsWith(
                        "The kernel part ours does not fit this source: fs/Kconfig hunk 1 (line 1) of " + root),
                message);
    }

    @Test
    void aFileToPatchThatIsNotThereIsNamed() throws IOException {
        Files.delete(tree.resolve("fs/Makefile"));
        String message = assertThrows(TargetException.class, () -> recipe.addParts(tree, Progress.NONE))
                .getMessage();
        assertTrue(message.contains("part ours"), message);
        assertTrue(message.contains("fs/Makefile") || message.contains("is not there"), message);
    }

    @Test
    void nothingOfTheKernelsIsOverwritten() throws IOException {
        write("tree/fs/ours/ours.c", "the kernel's");
        String message = assertThrows(TargetException.class, () -> recipe.addParts(tree, Progress.NONE))
                .getMessage();
        assertTrue(message.contains("part ours adds the file fs/ours/ours.c"), message);
        assertEquals("the kernel's", Files.readString(tree.resolve("fs/ours/ours.c")));
    }

    @Test
    void aPartsLineWinsOverTheCommonOne() throws IOException {
        assertEquals(
                List.of("CONFIG_ONE=y", "CONFIG_TWO=n", "CONFIG_OURS=y", "CONFIG_TWO=y"), recipe.configurationLines());
        recipe.check(write("taken", "CONFIG_ONE=y\nCONFIG_TWO=y\nCONFIG_OURS=y\n"));
        Path taken = write("taken", "CONFIG_ONE=y\n# CONFIG_TWO is not set\n");
        String message =
                assertThrows(TargetException.class, () -> recipe.check(taken)).getMessage();
        assertTrue(message.endsWith("CONFIG_TWO=y, CONFIG_OURS=y"), message);
    }

    @Test
    void theKeyChangesWithAllThatTheKernelIsMadeFrom() throws IOException {
        String key = recipe.key("1");
        write("kernel/ours/README.md", "what it is, better told");
        assertEquals(key, recipe.key("1"));
        assertNotEquals(key, recipe.key("2"));
        write("kernel/ours/files/fs/ours/ours.c", "other code");
        String withOtherCode = recipe.key("1");
        assertNotEquals(key, withOtherCode);
        Files.move(
                root.resolve("kernel/ours/files/fs/ours/ours.c"), root.resolve("kernel/ours/files/fs/ours/theirs.c"));
        assertNotEquals(withOtherCode, recipe.key("1"));
    }
}
