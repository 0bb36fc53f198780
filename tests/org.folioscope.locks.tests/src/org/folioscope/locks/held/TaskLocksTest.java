// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.locks.held;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.folioscope.base.Diagnostic;
import org.folioscope.base.Progress;
import org.folioscope.kernel.KernelSnapshot;
import org.folioscope.kernel.Snapshot;
import org.folioscope.locks.Locks;
import org.folioscope.locks.task.Task;
import org.folioscope.memory.MemoryReader;
import org.folioscope.memory.OpenOptions;
import org.folioscope.memory.overlay.Overlay;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * What the tasks of the sample with stuck storage hold, held against what each was started for (guest/agent/waiting.c, and the sample's
 * README): who writes to a file holds its i_rwsem and its position, who reads ahead its invalidate_lock for reading.
 */
@SuppressWarnings("resource") // closed behind the last test
class TaskLocksTest {

    private static final Path SAMPLES = Path.of(System.getProperty("folioscope.home"), "samples");

    private static Snapshot image;
    private static Locks waits;
    private static TaskLocks held;
    private static final Map<String, Task> ROLES = new HashMap<>();

    @BeforeAll
    static void open() throws Exception {
        image = Snapshot.open(SAMPLES.resolve("stuck.elf.zst"), OpenOptions.defaults(), Progress.NONE);
        waits = Locks.of(image.kernel(), Progress.NONE);
        held = TaskLocks.of(image.kernel(), waits, Progress.NONE);
        for (String line : Files.readAllLines(SAMPLES.resolve("stuck.truth").resolve("roles"))) {
            long pid = Long.parseLong(line.split(" ")[1]);
            ROLES.put(
                    line.split(" ")[0],
                    waits.tasks().stream()
                            .filter(task -> task.pid() == pid)
                            .findFirst()
                            .orElseThrow());
        }
    }

    @AfterAll
    static void close() {
        image.close();
    }

    /** The locks up to the number of the inode, each with a mark where the task is the last reader only. */
    private static Set<String> of(TaskLocks locks, String role) {
        return locks.of(ROLES.get(role).address()).stream()
                .map(each -> each.title().replaceFirst(" \\(inode.*", "") + (each.isCertain() ? "" : "?"))
                .collect(Collectors.toSet());
    }

    private static Set<String> of(String role) {
        return of(held, role);
    }

    @Test
    void tasksHoldWhatTheyWereStartedFor() {
        assertEquals(List.of(), held.findings());
        assertEquals(Set.of("i_rwsem of /waited-for", "f_pos_lock of an open file of /waited-for"), of("chain-owner"));
        assertEquals(Set.of("f_pos_lock of an open file of /waited-for"), of("chain-writer"));
        assertEquals(Set.of(), of("chain-behind"), "it shares the position with the one before it, and waits for it");
        assertEquals(Set.of("f_pos_lock of an open file of /waited-for"), of("chain-reader"));
        assertEquals(Set.of("i_rwsem of /slow/upload"), of("changer"));
        assertEquals(Set.of("i_rwsem of /slow/direct?"), of("direct"), "unbuffered writes share it");
        assertEquals(Set.of(), of("writer"), "it waits for the one that changes the file's mode");
    }

    @Test
    void whoIsWaitedForIsFoundToHoldIt() {
        waits.contended().stream()
                .filter(each -> each.state().owner() != 0 && !each.state().ownerIsHint())
                .forEach(each -> assertTrue(
                        held.of(each.state().owner()).stream().anyMatch(lock -> lock.address() == each.address()),
                        each::title));
    }

    /** An open file's descriptor table says that it has very many entries: what is behind its end is no file, and the walk ends. */
    @Test
    void aTableOfDescriptorsThatIsTooLongEnds() throws Exception {
        KernelSnapshot kernel = image.kernel();
        MemoryReader reader = kernel.map().virtualReader();
        var types = kernel.map().types();
        long files = types.struct("task_struct")
                .require("files")
                .get(reader, ROLES.get("chain-owner").address());
        long table = types.struct("files_struct").require("fdt").get(reader, files);
        long count = table + types.struct("fdtable").require("max_fds").offset();
        Overlay overlay = new Overlay(image.memory());
        var page = kernel.map().pageTables().translate(count).orElseThrow();
        overlay.write(
                page.physical() + (count - page.virtual()),
                ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN).putInt(-1).array());
        try (Snapshot changed = Snapshot.of(overlay, Progress.NONE)) {
            Locks read = Locks.of(changed.kernel(), Progress.NONE);
            TaskLocks found = TaskLocks.of(changed.kernel(), read, Progress.NONE);
            assertEquals(of("chain-owner"), of(found, "chain-owner"));
            assertFalse(found.findings().isEmpty());
            assertTrue(
                    found.findings().stream().map(Diagnostic::message).anyMatch(each -> each.contains("descriptors")),
                    found.findings()::toString);
        }
    }
}
