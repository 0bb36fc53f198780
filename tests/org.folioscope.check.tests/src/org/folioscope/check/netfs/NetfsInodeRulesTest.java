// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.check.netfs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.folioscope.base.Progress;
import org.folioscope.check.kernel.BrokenKernel;
import org.folioscope.check.locks.LocksChecks;
import org.folioscope.check.pagecache.PageCacheChecks;
import org.folioscope.check.vfs.VfsChecks;
import org.folioscope.locks.ContendedLock;
import org.folioscope.locks.Locks;
import org.folioscope.model.Finding;
import org.folioscope.model.Mount;
import org.folioscope.model.Severity;
import org.folioscope.model.SuperBlock;
import org.folioscope.model.impl.MountImpl;
import org.folioscope.model.impl.SuperBlockImpl;
import org.folioscope.netfs.Netfs;
import org.folioscope.netfs.folio.NetfsFolio;
import org.folioscope.netfs.folio.PrivateKind;
import org.folioscope.netfs.inode.InodeFlag;
import org.folioscope.netfs.inode.NetfsInode;
import org.folioscope.netfs.request.NetfsRequest;
import org.folioscope.netfs.request.Origin;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The rules NF13 to NF24: something of a real kernel's netfs inodes changed, one rule speaks, and no other, of page caches and locks
 * neither. Flag bits are those of 7.2.13's netfs.h.
 */
class NetfsInodeRulesTest {

    private static final String INODE = "netfs_inode";
    private static final String REQUEST = "netfs_io_request";
    private static final long ODIRECT = 1;
    private static final long WB_LOCK = 1 << 2;
    private static final long IN_PROGRESS = 1;

    private static BrokenKernel kernel;

    @BeforeAll
    static void open() throws Exception {
        kernel = BrokenKernel.of("stuck.elf.zst", VfsChecks.SET, PageCacheChecks.SET, LocksChecks.SET, NetfsChecks.SET);
    }

    @AfterAll
    static void close() {
        kernel.close();
    }

    @AfterEach
    void mend() {
        kernel.mend();
    }

    private static Finding one(String rule, String words) {
        List<Finding> findings = kernel.findings();
        assertEquals(List.of(rule), findings.stream().map(Finding::getRule).toList(), findings::toString);
        Finding finding = findings.getFirst();
        assertTrue(finding.getMessage().contains(words), finding::getMessage);
        assertTrue(finding.getAddress() > 0, "it leads to the bytes");
        return finding;
    }

    private static Netfs netfs() {
        return Netfs.of(kernel.kernel(), Progress.NONE);
    }

    private static NetfsInode inode(Predicate<NetfsInode> wanted) {
        return netfs().inodes().stream().filter(wanted).findFirst().orElseThrow();
    }

    /** A file that nobody works on. */
    private static NetfsInode idle() {
        Netfs netfs = netfs();
        return inode(each -> "reg".equals(each.inode().getType())
                && netfs.requests(each).isEmpty()
                && !each.has(InodeFlag.MODIFIED_ATTR)
                && kernel.get("inode", "i_rwsem.count.counter", each.address()) == 0);
    }

    private static NetfsRequest request(Origin origin) {
        return netfs().requests().stream()
                .filter(each -> each.origin() == origin)
                .findFirst()
                .orElseThrow();
    }

    private static List<NetfsFolio> folios(NetfsInode inode) {
        List<NetfsFolio> found = new ArrayList<>();
        netfs().folios(inode, Progress.NONE, found::add);
        return found;
    }

    private static NetfsInode withFolio(Predicate<NetfsFolio> wanted) {
        return inode(each -> folios(each).stream().anyMatch(wanted));
    }

    private static void set(NetfsInode inode, String member, long value) {
        kernel.set(INODE, member, inode.address(), value);
    }

    @Test
    void nothingIsAmissInWhatTheKernelMade() {
        assertEquals(List.of(), kernel.findings());
    }

    @Test
    void aFolioThatNobodyCopiesToTheCache() {
        NetfsInode inode = withFolio(each -> each.uptodate() && !each.dirty() && !each.writeback());
        NetfsFolio folio = folios(inode).getFirst();
        long flags = kernel.get("page", "flags.f", folio.page());
        kernel.set("page", "flags.f", folio.page(), flags | kernel.pageFlag("private_2"));
        one("NF13", "found none");
    }

    @Test
    void aZeroPointOutsideTheFile() {
        NetfsInode inode = idle();
        set(inode, "_zero_point", -4096);
        assertEquals(Severity.ERROR, one("NF14", "found -4096").getSeverity());
        set(inode, "_zero_point", 1L << 40);
        assertEquals(Severity.INFORMATION, one("NF14", "within the file").getSeverity());
    }

    @Test
    void aWriteBehindTheEnd() {
        Predicate<NetfsFolio> isLast =
                each -> each.kind() == PrivateKind.STREAMING && !each.uptodate() && each.index() > 0;
        NetfsInode inode = inode(each -> {
            List<NetfsFolio> folios = folios(each);
            return !folios.isEmpty() && isLast.test(folios.getLast());
        });
        long start = folios(inode).getLast().start();
        kernel.set("inode", "i_size", inode.address(), start);
        set(inode, "_remote_i_size", Math.min(start, inode.remoteSize()));
        set(inode, "_zero_point", Math.min(start, inode.zeroPoint()));
        one("NF15", "begins at byte " + start);
    }

    @Test
    void aFileThatIsLongerOnTheServer() {
        NetfsInode inode = idle();
        set(inode, "_remote_i_size", inode.inode().getSize() + 1);
        one("NF16", "expected the server");
    }

    @Test
    void aRequestThatIsNotCounted() {
        NetfsInode inode = netfs().inode(request(Origin.WRITEBACK)).orElseThrow();
        set(inode, "io_count.counter", inode.outstanding() - 1);
        one("NF17", "io_count");
    }

    @Test
    void aDirectWriteOverADirtyPage() {
        Netfs netfs = netfs();
        NetfsInode to = inode(each -> netfs.requests(each).isEmpty()
                && each.cookieAddress() == 0
                && folios(each).stream().anyMatch(folio -> folio.dirty() && folio.index() < 3));
        NetfsRequest direct = request(Origin.DIO_WRITE);
        NetfsInode from = netfs.inode(direct).orElseThrow();
        set(from, "io_count.counter", from.outstanding() - 1);
        set(to, "io_count.counter", to.outstanding() + 1);
        set(to, "flags", to.flagBits() | ODIRECT);
        kernel.set(REQUEST, "inode", direct.address(), to.address());
        kernel.set(REQUEST, "mapping", direct.address(), to.inode().getMappingAddress());
        List<String> rules =
                kernel.findings().stream().map(Finding::getRule).distinct().toList();
        assertEquals(List.of("NF18"), rules);
    }

    @Test
    void aReadThatIsOverAndDidNotUnlock() {
        NetfsRequest read = request(Origin.READAHEAD);
        kernel.set(REQUEST, "flags", read.address(), read.flagBits() & ~IN_PROGRESS);
        long list = read.streams().getFirst().address()
                + kernel.field("netfs_io_stream", "subrequests").offset();
        kernel.put(list, list);
        kernel.put(list + 8, list);
        one("NF19", "to be unlocked");
    }

    @Test
    void aWritebackWithoutTheLock() {
        NetfsInode inode = inode(each ->
                each.has(InodeFlag.WB_LOCK) && !each.writebackLock().waiting().isEmpty());
        set(inode, "flags", inode.flagBits() & ~WB_LOCK);
        assertEquals(
                Severity.ERROR, one("NF20", "is in progress; found it clear").getSeverity());
        kernel.mend();
        NetfsInode idle = idle();
        set(idle, "flags", idle.flagBits() | WB_LOCK);
        assertEquals(Severity.WARNING, one("NF20", "found none").getSeverity());
    }

    @Test
    void aFolioOfAnotherFileInTheBuffer() {
        Netfs netfs = netfs();
        NetfsRequest upload = netfs.requests().stream()
                .filter(each -> each.origin() == Origin.WRITEBACK
                        && netfs.buffer(each, Progress.NONE).orElseThrow().count() > 2)
                .findFirst()
                .orElseThrow();
        NetfsFolio other = netfs.inodes().stream()
                .filter(each -> each.address() != upload.inode())
                .flatMap(each -> folios(each).stream())
                .filter(NetfsFolio::writeback)
                .findFirst()
                .orElseThrow();
        long page = netfs.buffer(upload, Progress.NONE).orElseThrow().page(1);
        long queue = kernel.get(REQUEST, "buffer.tail", upload.address());
        long slot = queue + kernel.field("folio_queue", "vec.folios").offset();
        while (kernel.reader().u64(slot) != page) {
            slot += 8;
        }
        kernel.put(slot, other.page());
        one("NF21", "to be of the mapping");
    }

    @Test
    void lockSemHeldWhileWaitingForTheInode() {
        ContendedLock waited = Locks.of(kernel.kernel(), Progress.NONE).contended().stream()
                .filter(each -> each.place().member().equals("i_rwsem")
                        && netfs().inode(each.place().object()).isPresent())
                .findFirst()
                .orElseThrow();
        // 9p is called cifs, whose inode has the lock
        long type = kernel.get(
                "super_block",
                "s_type",
                kernel.superBlock(each -> "9p".equals(each.getFstype())).getAddress());
        long name = kernel.get("file_system_type", "name", kernel.symbol("cifs_fs_type"));
        kernel.set("file_system_type", "name", type, name);
        long lock = waited.place().object()
                + kernel.field("cifsInodeInfo", "lock_sem").offset();
        kernel.set("rw_semaphore", "count.counter", lock, 1);
        kernel.set(
                "rw_semaphore",
                "owner.counter",
                lock,
                waited.waiting().getFirst().task().address());
        List<Finding> findings = kernel.findings(check -> check.id().equals("NF22"));
        assertEquals(
                List.of("NF22"),
                findings.stream()
                        .map(Finding::getRule)
                        .filter(rule -> !rule.isEmpty())
                        .toList());
        kernel.set("rw_semaphore", "count.counter", lock, 0x100);
        assertTrue(kernel.findings(check -> check.id().equals("NF22")).stream()
                .allMatch(each -> each.getRule().isEmpty()));
    }

    @Test
    void aCookieThatMayBeCulled() {
        NetfsInode inode = withFolio(each -> each.kind() == PrivateKind.COPY_TO_CACHE && each.dirty());
        kernel.set("fscache_cookie", "n_active.counter", inode.cookieAddress(), 0);
        one("NF23", "n_active 0");
    }

    private static Mount mount(String type, String device, int id, int parent) {
        SuperBlock superBlock = new SuperBlockImpl();
        superBlock.setFstype(type);
        Mount mount = new MountImpl();
        mount.setSuperBlock(superBlock);
        mount.setDeviceName(device);
        mount.setMountId(id);
        mount.setParentId(parent);
        return mount;
    }

    @Test
    void aBackupInABackup() {
        Mount cell = mount("afs", "%example.org:root.cell", 1, 0);
        Mount backup = mount("afs", "#example.org:user.backup", 2, 1);
        Mount inside = mount("afs", "#example.org:user.backup", 3, 2);
        Mount other = mount("ext4", "/dev/user.backup", 4, 2);
        List<Mount> all = List.of(cell, backup, inside, other);
        assertTrue(BackupMountCheck.isBackup(inside));
        assertEquals(Optional.of(backup), BackupMountCheck.outer(inside, all));
        assertEquals(Optional.empty(), BackupMountCheck.outer(backup, all));
        assertTrue(!BackupMountCheck.isBackup(other));
    }
}
