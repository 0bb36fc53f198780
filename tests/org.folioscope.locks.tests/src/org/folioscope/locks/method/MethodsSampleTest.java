// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.locks.method;

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
import org.folioscope.base.Progress;
import org.folioscope.kernel.KernelSnapshot;
import org.folioscope.kernel.Snapshot;
import org.folioscope.kernel.layout.Context;
import org.folioscope.kernel.report.Findings;
import org.folioscope.kernel.report.Missing;
import org.folioscope.locks.Locks;
import org.folioscope.locks.verdict.RuleVerdict;
import org.folioscope.locks.verdict.RuleVerdicts;
import org.folioscope.locks.verdict.Verdict;
import org.folioscope.memory.OpenOptions;
import org.folioscope.memory.overlay.Overlay;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Methods of file systems that tasks of the sample with stuck storage sleep in, held against what each was started for. */
@SuppressWarnings("resource") // closed behind the last test
class MethodsSampleTest {

    private static final Path SAMPLES = Path.of(System.getProperty("folioscope.home"), "samples");

    private static Snapshot image;
    private static Locks locks;
    private static Methods methods;
    private static final Map<String, Long> ROLES = new HashMap<>();

    @BeforeAll
    static void open() throws Exception {
        image = Snapshot.open(SAMPLES.resolve("stuck.elf.zst"), OpenOptions.defaults(), Progress.NONE);
        locks = Locks.of(image.kernel(), Progress.NONE);
        methods = Methods.of(image.kernel(), locks.tasks(), Progress.NONE);
        for (String line : Files.readAllLines(SAMPLES.resolve("stuck.truth").resolve("roles"))) {
            ROLES.put(line.split(" ")[0], Long.parseLong(line.split(" ")[1]));
        }
    }

    @AfterAll
    static void close() {
        image.close();
    }

    private static List<MethodCall> calls(String role) {
        return methods.calls().stream()
                .filter(each -> each.task().pid() == ROLES.get(role))
                .toList();
    }

    @Test
    void tasksAreInsideTheMethodsThatTheyWereStartedFor() {
        assertEquals(List.of(), methods.findings());
        is("uploader", 0, "9p address_space_operations.writepages page cache of /slow/upload ");
        is("uploader", 1, "9p file_operations.fsync an open file of /slow/upload ");
        is("copier", 0, "9p file_operations.fsync an open file of /slow/copied ");
        is("changer", 0, "9p address_space_operations.writepages page cache of /slow/upload ");
        is("changer", 1, "9p inode_operations.setattr /slow/upload ");
        is("writer", 0, "9p file_operations.write_iter an open file of /slow/upload ");
        is("direct", 0, "9p file_operations.write_iter an open file of /slow/direct ");
        is("reader", 0, "9p address_space_operations.readahead page cache of /reads/crawl ");
        is("reader", 1, "9p file_operations.splice_read an open file of /reads/crawl ");
        is("second-reader", 0, "9p file_operations.read_iter an open file of /reads/crawl ");
        is("chain-owner", 0, "rootfs file_operations.write_iter an open file of /waited-for ");
        is("chain-reader", 0, "rootfs file_operations.llseek an open file of /waited-for ");
        assertEquals(List.of(), calls("chain-behind"), "it waits for the open file, before any method");
    }

    private static void is(String role, int index, String expected) {
        MethodCall call = calls(role).get(index);
        String found = call.fileSystem() + " " + call.method().title() + " "
                + call.subject().map(each -> each.object().name()).orElse("nothing");
        assertTrue(found.startsWith(expected), () -> role + " is in " + found);
    }

    @Test
    void tablesAreFoundByThoseThatPointToThem() {
        OperationsTable table = methods.tables().stream()
                .filter(each -> each.symbol().equals("v9fs_addr_operations"))
                .findFirst()
                .orElseThrow();
        assertEquals("address_space_operations", table.type());
        assertEquals(List.of("9p"), table.fileSystems());
        assertTrue(methods.tables().stream()
                .anyMatch(each -> each.type().equals("file_system_type")
                        && each.fileSystems().equals(List.of("ext4"))));
    }

    @Test
    void tablesOfNobodyAreFoundByTheirFunctions() {
        OperationsTable table = methods.tables().stream()
                .filter(each -> each.symbol().equals("port_fops"))
                .findFirst()
                .orElseThrow();
        assertEquals("file_operations", table.type());
        assertEquals(List.of(), table.fileSystems());
    }

    /** generic_shutdown_super() takes the root away first. */
    @Test
    void aSuperBlockWithoutARootIsOneWhileItIsListed() throws Exception {
        KernelSnapshot kernel = image.kernel();
        long address = kernel.superBlocks(Progress.NONE).stream()
                .filter(each -> each.getFstype().equals("ext4"))
                .findFirst()
                .orElseThrow()
                .getAddress();
        int root = kernel.map().types().struct("super_block").require("s_root").offset();
        int list = kernel.map().types().struct("super_block").require("s_list").offset();
        Overlay overlay = new Overlay(image.memory());
        write(overlay, kernel, address + root, 0);
        try (Snapshot changed = Snapshot.of(overlay, Progress.NONE)) {
            SuperBlocks superBlocks = superBlocks(changed.kernel());
            assertEquals("ext4", superBlocks.fileSystem(address));
            assertEquals("super block of ext4 without a root", superBlocks.name(address));
            assertEquals("", superBlocks.fileSystem(address + 8));
        }
        write(overlay, kernel, address + list, address);
        try (Snapshot changed = Snapshot.of(overlay, Progress.NONE)) {
            assertFalse(superBlocks(changed.kernel()).has(address), "its neighbours do not lead back");
        }
    }

    private static SuperBlocks superBlocks(KernelSnapshot kernel) {
        return new SuperBlocks(kernel, new Context(kernel.map(), Findings.of(kernel.map()), new Missing()));
    }

    @Test
    void noRuleIsBroken() {
        RuleVerdicts verdicts = RuleVerdicts.of(image.kernel(), locks.tasks(), methods, Progress.NONE);
        assertEquals("7.2", verdicts.book().version(), verdicts.book()::reason);
        assertEquals(0, verdicts.count(Verdict.VIOLATION));
        assertEquals(Verdict.OK, verdict(verdicts, "changer", "i_rwsem").verdict());
        assertTrue(verdict(verdicts, "changer", "i_rwsem").evidence().contains("held by chmod (pid "));
        assertEquals(Verdict.OK, verdict(verdicts, "reader", "invalidate_lock").verdict());
    }

    private static RuleVerdict verdict(RuleVerdicts verdicts, String role, String attribute) {
        return verdicts.verdicts().stream()
                .filter(each -> each.call().task().pid() == ROLES.get(role)
                        && each.rule().attribute().equals(attribute))
                .findFirst()
                .orElseThrow();
    }

    /** The inode of the task in setattr is written over as if nobody, or somebody else, had locked it: that rule alone speaks. */
    @Test
    void aLockThatIsNotHeldIsAViolation() throws Exception {
        RuleVerdicts before = RuleVerdicts.of(image.kernel(), locks.tasks(), methods, Progress.NONE);
        long lock = verdict(before, "changer", "i_rwsem").lock();
        long stranger = locks.tasks().getFirst().address();
        assertEquals("free", broken(lock, 0, 0));
        assertEquals("1 reader, the last one " + locks.tasks().getFirst().title(), broken(lock, 1 << 8, stranger | 1));
        assertTrue(broken(lock, 1, stranger)
                .startsWith("1 writer, held by " + locks.tasks().getFirst().title()));
    }

    /** The evidence of the one violation there is when the rwsem holds these words. */
    private static String broken(long lock, long count, long owner) throws Exception {
        Overlay overlay = new Overlay(image.memory());
        KernelSnapshot kernel = image.kernel();
        int ownerOffset =
                kernel.map().types().struct("rw_semaphore").require("owner").offset();
        int listOffset = kernel.map()
                .types()
                .struct("rw_semaphore")
                .require("first_waiter")
                .offset();
        write(overlay, kernel, lock, count);
        write(overlay, kernel, lock + ownerOffset, owner);
        write(overlay, kernel, lock + listOffset, 0);
        try (Snapshot changed = Snapshot.of(overlay, Progress.NONE)) {
            Locks read = Locks.of(changed.kernel(), Progress.NONE);
            Methods found = Methods.of(changed.kernel(), read.tasks(), Progress.NONE);
            List<RuleVerdict> violations =
                    RuleVerdicts.of(changed.kernel(), read.tasks(), found, Progress.NONE).verdicts().stream()
                            .filter(each -> each.verdict() == Verdict.VIOLATION)
                            .toList();
            assertEquals(1, violations.size(), violations::toString);
            assertEquals(
                    ROLES.get("changer"), violations.getFirst().call().task().pid());
            assertEquals(
                    "inode_operations.setattr i_rwsem",
                    violations.getFirst().rule().subject());
            return violations.getFirst().evidence();
        }
    }

    private static void write(Overlay overlay, KernelSnapshot kernel, long address, long word) {
        var page = kernel.map().pageTables().translate(address).orElseThrow();
        overlay.write(
                page.physical() + (address - page.virtual()),
                ByteBuffer.allocate(8)
                        .order(ByteOrder.LITTLE_ENDIAN)
                        .putLong(word)
                        .array());
    }
}
