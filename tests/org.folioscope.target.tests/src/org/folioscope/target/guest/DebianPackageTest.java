// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.target.guest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import org.folioscope.base.Progress;
import org.folioscope.target.HostCommand;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Packages that dpkg-deb has built. */
class DebianPackageTest {

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void build() throws IOException {
        Path tree = folder.resolve("tree");
        Files.createDirectories(tree.resolve("DEBIAN"));
        Files.createDirectories(tree.resolve("boot"));
        Files.writeString(tree.resolve("DEBIAN/control"), """
                Package: linux-image-test
                Version: 1
                Architecture: all
                Maintainer: Nobody <nobody@localhost>
                Description: a test
                """);
        Files.writeString(tree.resolve("boot/vmlinuz-1"), "kernel");
        Files.writeString(tree.resolve("boot/System.map-1"), "x".repeat(300_000));
        file = folder.resolve("test.deb");
        HostCommand.of("dpkg-deb", "-Znone", "--build", tree.toString(), file.toString())
                .run(Progress.NONE, Duration.ofMinutes(1));
    }

    private static String image(String name) {
        return name.startsWith("boot/vmlinuz-") ? "bzImage" : null;
    }

    @Test
    void whatIsWantedIsWrittenWhereItBelongs() throws IOException {
        Path into = Files.createDirectory(folder.resolve("into"));
        assertEquals(1, DebianPackage.unpack(file, into, DebianPackageTest::image, Progress.NONE));
        assertEquals("kernel", Files.readString(into.resolve("bzImage")));
        assertFalse(Files.exists(into.resolve("boot")));
    }

    @Test
    void aPackageThatWasCutOffIsAnError() throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(bytes, bytes.length - 100_000));
        Path into = Files.createDirectory(folder.resolve("into"));
        assertThrows(
                IOException.class, () -> DebianPackage.unpack(file, into, DebianPackageTest::image, Progress.NONE));
    }

    @Test
    void nothingIsWrittenOutsideOfTheFolder() throws IOException {
        Path into = Files.createDirectory(folder.resolve("into"));
        assertThrows(IOException.class, () -> DebianPackage.unpack(file, into, _ -> "../escaped", Progress.NONE));
        assertFalse(Files.exists(folder.resolve("escaped")));
    }
}
