// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.target.qemu;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whose VM a file belongs to. */
class RunDirectoryTest {

    @Test
    void directoryTellsWhoDrivesItsVm() throws IOException {
        try (RunDirectory run = RunDirectory.create(4096)) {
            assertEquals(OptionalLong.of(ProcessHandle.current().pid()), RunDirectory.owner(run.ram()));
        }
    }

    @Test
    void staysLockedWhenAnotherIsMadeAndItsOwnerIsAskedFor() throws IOException {
        try (RunDirectory run = RunDirectory.create(4096)) {
            assertTrue(isLocked(run));
            RunDirectory.create(4096).close();
            assertTrue(isLocked(run), "another was made");
            RunDirectory.owner(run.ram());
            assertTrue(isLocked(run), "its owner was asked for");
        }
    }

    /** Whether the kernel knows of a lock that this process holds on the directory's file. */
    private static boolean isLocked(RunDirectory run) throws IOException {
        Object inode = Files.getAttribute(run.path().resolve("owner"), "unix:ino");
        String lock = " WRITE " + ProcessHandle.current().pid() + " ";
        return Files.readAllLines(Path.of("/proc/locks")).stream()
                .anyMatch(line -> line.contains(lock) && line.contains(":" + inode + " "));
    }

    @Test
    void othersFoldersAndWhatNoProcessWroteBelongToNobody(@TempDir Path folder) throws IOException {
        assertEquals(OptionalLong.empty(), RunDirectory.owner(folder.resolve("ram")));
        assertEquals(OptionalLong.empty(), RunDirectory.owner(Path.of("ram")));
        Path alike = Files.createDirectory(folder.resolve("folioscope-vm-1"));
        assertEquals(OptionalLong.empty(), RunDirectory.owner(alike.resolve("ram")), "no owner yet");
        Files.writeString(alike.resolve("owner"), "somebody\n");
        assertEquals(OptionalLong.empty(), RunDirectory.owner(alike.resolve("ram")));
        Files.writeString(alike.resolve("owner"), "9999999999999\n");
        assertEquals(OptionalLong.empty(), RunDirectory.owner(alike.resolve("ram")), "it has ended");
    }
}
