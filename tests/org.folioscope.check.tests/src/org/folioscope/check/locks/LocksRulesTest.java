// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.check.locks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.Predicate;
import org.folioscope.base.Progress;
import org.folioscope.check.kernel.BrokenKernel;
import org.folioscope.check.pagecache.PageCacheChecks;
import org.folioscope.check.vfs.VfsChecks;
import org.folioscope.locks.BlockedTask;
import org.folioscope.locks.ContendedLock;
import org.folioscope.locks.Locks;
import org.folioscope.locks.lock.LockKind;
import org.folioscope.locks.task.Task;
import org.folioscope.model.Finding;
import org.folioscope.model.Inode;
import org.folioscope.model.Severity;
import org.folioscope.model.SuperBlock;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * One lock of a real kernel changed in which tasks wait for each other: one rule speaks, and no other. What flags and words
 * mean is from kernel/locking/rwsem.c and mutex.c.
 */
class LocksRulesTest {

    private static final long WRITER = 1;
    private static final long WAITERS = 2;
    private static final long READER = 0x100;
    private static final long READER_OWNED = 1;

    private static BrokenKernel kernel;

    /** The i_rwsem of a file, with an owner and two waiters. */
    private ContendedLock rwsem;

    /** A mutex that the first waiter of that rwsem holds. */
    private ContendedLock mutex;

    private Task writer;
    private Task behind;

    @BeforeAll
    static void open() throws Exception {
        kernel = BrokenKernel.of("stuck.elf.zst", VfsChecks.SET, PageCacheChecks.SET, LocksChecks.SET);
    }

    @AfterAll
    static void close() {
        kernel.close();
    }

    @BeforeEach
    void find() {
        kernel.mend();
        Locks locks = Locks.of(kernel.kernel(), Progress.NONE);
        rwsem = lock(
                locks,
                each -> each.state().kind() == LockKind.RWSEM && each.waiting().size() == 2);
        mutex = lock(locks, each -> each.state().kind() == LockKind.MUTEX);
        writer = rwsem.waiting().getFirst().task();
        behind = mutex.waiting().getFirst().task();
        // its owner is in a write that has added the page, and not yet moved the end: right only while it has the lock
        kernel.set("inode", "i_size", rwsem.place().object(), 4096);
    }

    @AfterEach
    void mend() {
        kernel.mend();
    }

    private static ContendedLock lock(Locks locks, Predicate<ContendedLock> wanted) {
        return locks.contended().stream().filter(wanted).findFirst().orElseThrow();
    }

    private static Finding one(String rule, String words) {
        List<Finding> findings = kernel.findings();
        assertEquals(List.of(rule), findings.stream().map(Finding::getRule).toList(), findings::toString);
        assertTrue(findings.getFirst().getMessage().contains(words), findings.getFirst()::getMessage);
        assertTrue(findings.getFirst().getAddress() > 0, "it leads to the bytes");
        return findings.getFirst();
    }

    private static void none() {
        assertEquals("", kernel.rules());
    }

    private static void rwsem(long address, long count, long owner) {
        kernel.set("rw_semaphore", "count.counter", address, count);
        kernel.set("rw_semaphore", "owner.counter", address, owner);
    }

    private static void rwsemOf(String struct, String member, long object, long count, long owner) {
        rwsem(object + kernel.field(struct, member).offset(), count, owner);
    }

    private static void hold(String struct, String member, long object, Task owner) {
        rwsemOf(struct, member, object, WRITER, owner.address());
    }

    /** A file of the root file system with an i_rwsem that nobody holds. */
    private Inode other(Predicate<Inode> wanted) {
        return kernel.inode(each -> "rootfs".equals(each.getSuperBlock().getFstype())
                && each.getAddress() != rwsem.place().object()
                && kernel.get("inode", "i_rwsem.count.counter", each.getAddress()) == 0
                && wanted.test(each));
    }

    private static boolean isFile(Inode inode) {
        return "reg".equals(inode.getType());
    }

    @Test
    void whatWasSetUpBreaksNoRule() {
        none();
    }

    @Test
    void anOwnerThatIsNoTask() {
        rwsem(rwsem.address(), WRITER | WAITERS, rwsem.place().object());
        one("LK01", "where there is none");
    }

    @Test
    void aQueueWithoutAMark() {
        rwsem(rwsem.address(), WRITER, rwsem.state().owner());
        one("LK02", "2 are in its queue");
    }

    @Test
    void aMarkWithoutAQueue() {
        rwsemOf("inode", "i_rwsem", other(LocksRulesTest::isFile).getAddress(), WAITERS, 0);
        one("LK02", "found nobody");
    }

    @Test
    void aWaiterThatDoesNotLeadBack() {
        long waiter = rwsem.state().waiters().get(1).address();
        kernel.put(waiter + kernel.field("rwsem_waiter", "list").offset() + 8, waiter);
        one("LK03", "lead back");
    }

    @Test
    void aQueueThatEndsInNothing() {
        long waiter = rwsem.state().waiters().get(1).address();
        kernel.put(waiter + kernel.field("rwsem_waiter", "list").offset(), 0x1000);
        List<String> rules =
                kernel.findings().stream().map(Finding::getRule).distinct().toList();
        assertTrue(rules.contains("LK03"), rules::toString);
    }

    @Test
    void aWaiterOfAnotherTask() {
        long waiter = rwsem.state().waiters().get(1).address();
        kernel.set("rwsem_waiter", "task", waiter, kernel.symbol("init_task"));
        one("LK04", "on its own stack");
    }

    @Test
    void allSleepThoughNobodyHoldsIt() {
        rwsem(rwsem.address(), WAITERS, 0);
        one("LK05", "2 asleep");
        // one that was woken is about to take it
        kernel.set("task_struct", "__state", writer.address(), 0);
        none();
    }

    @Test
    void aDeadlock() {
        rwsem(rwsem.address(), WRITER | WAITERS, behind.address());
        Finding finding = one("LK06", "a deadlock: ");
        assertEquals(Severity.ERROR, finding.getSeverity());
        assertEquals(
                2,
                finding.getEvidence().stream()
                        .filter(each -> each.contains(" waits for "))
                        .count());
    }

    @Test
    void aDeadlockIfTheLastReaderIsThere() {
        rwsem(rwsem.address(), READER | WAITERS, behind.address() | READER_OWNED);
        assertEquals(Severity.WARNING, one("LK06", "unless").getSeverity());
    }

    @Test
    void mmapLockHeldWhileWaitingForAnInode() {
        hold("mm_struct", "mmap_lock", writer.mm(), writer);
        one("LK07", "i_rwsem to be taken before mmap_lock");
    }

    @Test
    void anInodeOfHugetlbfsMayBeLockedUnderMmapLock() {
        hold("mm_struct", "mmap_lock", writer.mm(), writer);
        SuperBlock huge = kernel.superBlock(each -> "hugetlbfs".equals(each.getFstype()));
        kernel.set("inode", "i_sb", rwsem.place().object(), huge.getAddress());
        assertFalse(kernel.rules().contains("LK07"), kernel::rules);
    }

    @Test
    void mmapLockThatWasReadLongAgoIsNoHint() {
        rwsemOf("mm_struct", "mmap_lock", writer.mm(), READER, writer.address() | READER_OWNED);
        none();
    }

    @Test
    void invalidateLockHeldWhileWaitingForItsInode() {
        hold("inode", "i_data.invalidate_lock", rwsem.place().object(), writer);
        one("LK08", "i_rwsem to be taken before invalidate_lock");
        kernel.mend();
        hold("inode", "i_data.invalidate_lock", other(LocksRulesTest::isFile).getAddress(), writer);
        none();
    }

    @Test
    void invalidateLockHeldWhileWaitingForUserMemory() {
        move(rwsem, behind.mm() + kernel.field("mm_struct", "mmap_lock").offset(), "rw_semaphore");
        none();
        hold("inode", "i_data.invalidate_lock", other(LocksRulesTest::isFile).getAddress(), writer);
        one("LK09", "mmap_lock to be taken before invalidate_lock");
    }

    /** Lets everybody who waits for {@code lock} wait for one of the same kind at {@code place} instead. */
    private static void move(ContendedLock lock, long place, String struct) {
        int size = kernel.kernel().map().types().struct(struct).size();
        for (int i = 0; i < size; i += 8) {
            kernel.put(place + i, kernel.reader().u64(lock.address() + i));
            kernel.put(lock.address() + i, 0);
        }
        for (BlockedTask each : lock.waiting()) {
            Task task = each.task();
            for (long at = task.sp() & -8; at < task.stack() + task.stackSize(); at += 8) {
                if (kernel.reader().u64(at) == lock.address()) {
                    kernel.put(at, place);
                }
            }
            if (task.blockedOn() == lock.address()) {
                kernel.set("task_struct", "blocked_on", task.address(), place);
            }
        }
    }

    @Test
    void anInodeHeldWhileWaitingForARename() {
        long superBlock = other(LocksRulesTest::isFile).getSuperBlock().getAddress();
        move(
                mutex,
                superBlock + kernel.field("super_block", "s_vfs_rename_mutex").offset(),
                "mutex");
        none();
        hold("inode", "i_rwsem", other(LocksRulesTest::isFile).getAddress(), behind);
        one("LK10", "s_vfs_rename_mutex to be taken before i_rwsem");
    }

    @Test
    void aChildHeldWhileWaitingForItsDirectory() {
        Inode root = other(each -> "/".equals(each.getPath()) && "dir".equals(each.getType()));
        move(rwsem, root.getAddress() + kernel.field("inode", "i_rwsem").offset(), "rw_semaphore");
        none();
        Inode below = kernel.inode(each -> "dir".equals(each.getType())
                && each.getSuperBlock().getAddress() == root.getSuperBlock().getAddress()
                && each.getPath().lastIndexOf('/') == 0
                && each.getPath().length() > 1);
        hold("inode", "i_rwsem", below.getAddress(), writer);
        one("LK10", "a directory to be locked before what is in it");
    }

    @Test
    void twoFilesInTheWrongOrder() {
        long waited = rwsem.place().object();
        hold(
                "inode",
                "i_rwsem",
                other(each -> isFile(each) && each.getAddress() > waited).getAddress(),
                writer);
        one("LK10", "the lower one first");
        kernel.mend();
        hold(
                "inode",
                "i_rwsem",
                other(each -> isFile(each) && each.getAddress() < waited).getAddress(),
                writer);
        none();
    }

    @Test
    void aFileWithoutANameHasAnOrderOfItsOwn() {
        long waited = rwsem.place().object();
        long own = other(each -> isFile(each) && each.getAddress() > waited).getAddress();
        hold("inode", "i_rwsem", own, writer);
        kernel.set("inode", "i_dentry.first", own, 0);
        none();
    }

    @Test
    void anInodeHeldWhileWaitingForTheThaw() {
        Locks locks = Locks.of(kernel.kernel(), Progress.NONE);
        ContendedLock freeze = lock(locks, each -> each.state().kind() == LockKind.PERCPU_RWSEM);
        Task maker = freeze.waiting().getFirst().task();
        hold("inode", "i_rwsem", other(LocksRulesTest::isFile).getAddress(), maker);
        none();
        Inode inside = kernel.inode(
                each -> each.getSuperBlock().getAddress() == freeze.place().object());
        hold("inode", "i_rwsem", inside.getAddress(), maker);
        one("LK11", "the freeze protection to be taken before i_rwsem");
    }

    @Test
    void aFreezeThatNobodyHolds() {
        long frozen =
                kernel.superBlock(each -> "complete".equals(each.getFrozen())).getAddress();
        kernel.set("super_block", "s_writers.freeze_ucount", frozen, 0);
        kernel.set("super_block", "s_writers.freeze_kcount", frozen, 0);
        one("LK12", "nobody counted");
    }

    @Test
    void aFolioThatNobodyWillWakeFor() {
        Locks locks = Locks.of(kernel.kernel(), Progress.NONE);
        ContendedLock folio = lock(locks, each -> each.state().kind().isFolioBit());
        long flags = kernel.get("page", "flags.f", folio.address());
        kernel.set("page", "flags.f", folio.address(), flags & ~kernel.pageFlag("waiters"));
        one("LK13", "PG_waiters");
    }

    @Test
    void aFolioThatIsUnlockedWhileItsWaiterSleeps() {
        Locks locks = Locks.of(kernel.kernel(), Progress.NONE);
        ContendedLock folio = lock(locks, each -> each.state().kind() == LockKind.FOLIO);
        long flags = kernel.get("page", "flags.f", folio.address());
        kernel.set("page", "flags.f", folio.address(), flags & ~kernel.pageFlag("locked"));
        one("LK15", "found it clear already");
    }

    @Test
    void aTaskThatSaysItWaitsForAnotherMutex() {
        kernel.set("task_struct", "blocked_on", behind.address(), mutex.address() + 64);
        one("LK14", "in whose queue it is");
        kernel.set("task_struct", "blocked_on", behind.address(), 0);
        none();
    }

    @Test
    void aWriterThatNobodyKnows() {
        rwsemOf("inode", "i_rwsem", other(LocksRulesTest::isFile).getAddress(), WRITER, 0);
        one("VP11", "found nobody");
    }
}
