// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.check.netfs;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.folioscope.base.Diagnostic;
import org.folioscope.base.Numbers;
import org.folioscope.base.Progress;
import org.folioscope.check.CheckedImage;
import org.folioscope.check.Report;
import org.folioscope.check.kernel.CheckedKernel;
import org.folioscope.check.kernel.Hits;
import org.folioscope.check.kernel.KernelSubjects;
import org.folioscope.check.locks.KernelLocks;
import org.folioscope.netfs.Netfs;
import org.folioscope.netfs.inode.InodeFlag;
import org.folioscope.netfs.inode.NetfsInode;
import org.folioscope.netfs.layout.FlagTables;
import org.folioscope.netfs.request.NetfsRequest;
import org.folioscope.netfs.request.RequestFlag;
import org.folioscope.symbols.Field;

/**
 * netfs of an image, as its rules look at it. It is read when the first rule asks; one sweep over all folios serves all rules about
 * them. Safe for use by several threads.
 */
public final class NetfsState implements KernelSubjects.Part {

    private final CheckedKernel kernel;
    private final CheckedImage image;
    private Map<String, Hits> folios;

    NetfsState(CheckedKernel kernel, CheckedImage image) {
        this.kernel = kernel;
        this.image = image;
    }

    /** The kernel that it is of. */
    public CheckedKernel kernel() {
        return kernel;
    }

    /** What was decoded. */
    public Netfs netfs(Progress progress) {
        return image.part(Netfs.class, () -> Netfs.of(kernel.snapshot(), progress));
    }

    /** The same of the image from before; empty where none was given, or it holds another kernel. */
    Optional<Netfs> before(Progress progress) {
        return image.before()
                .flatMap(earlier -> CheckedKernel.of(earlier)
                        .filter(other ->
                                other.map().buildId().equals(kernel.map().buildId()))
                        .map(other -> earlier.part(Netfs.class, () -> Netfs.of(other.snapshot(), progress))));
    }

    /** What {@code check} found in the sweep over all folios. */
    synchronized Hits hits(NetfsFolioCheck check, Progress progress) {
        if (folios == null) {
            folios = sweep(progress);
        }
        return folios.getOrDefault(check.id(), new Hits(kernel));
    }

    private Map<String, Hits> sweep(Progress progress) {
        Map<String, Hits> found = new HashMap<>();
        List<NetfsFolioCheck> checks = NetfsChecks.SET.checks().stream()
                .flatMap(each -> each instanceof NetfsFolioCheck one ? Stream.of(one) : Stream.empty())
                .toList();
        checks.forEach(each -> found.put(each.id(), new Hits(kernel)));
        Netfs netfs = netfs(progress);
        for (NetfsInode inode : netfs.inodes()) {
            List<NetfsFolioCheck.Look> looks = checks.stream()
                    .map(each -> each.look(this, netfs, inode, found.get(each.id())))
                    .toList();
            netfs.folios(inode, progress, folio -> looks.forEach(look -> look.folio(folio)));
            looks.forEach(NetfsFolioCheck.Look::end);
        }
        return found;
    }

    @Override
    public List<Diagnostic> remarks(Progress progress) {
        return netfs(progress).findings();
    }

    /** Whether a flag of requests says who collects; before 6.14 it is always a worker. */
    boolean knowsOffload() {
        return FlagTables.request(kernel.context()).knows(RequestFlag.OFFLOAD_COLLECTION);
    }

    /** Whether there are requests that mark folios by PG_private_2; before 6.10 file systems did it themselves. */
    boolean knowsPrivateTwo() {
        return FlagTables.request(kernel.context()).knows(RequestFlag.USE_PGPRIV2);
    }

    /** Whether the write-back lock is a flag; before 7.1 it is a mutex, which ends with the issuer. */
    boolean knowsWritebackFlag() {
        return FlagTables.inode(kernel.context()).knows(InodeFlag.WB_LOCK);
    }

    /** Locks and who waits for them. */
    KernelLocks locks() {
        return KernelLocks.of(kernel, image);
    }

    /** Whether somebody holds the inode's i_rwsem, or waits for it: sizes may be about to change. */
    boolean isLocked(NetfsInode inode) {
        Field lock = kernel.context().members("inode").may("i_rwsem.count.counter");
        return lock.present() && lock.get(kernel.reader(), inode.address()) != 0;
    }

    /** Whether somebody has the inode locked, or a request of it is in flight. */
    boolean isInUse(Netfs netfs, NetfsInode inode) {
        return isLocked(inode) || !netfs.requests(inode).isEmpty();
    }

    /** Where an inode is, as a line of evidence. */
    static String evidence(NetfsInode inode) {
        return "inode " + Numbers.hex(inode.address());
    }

    /** A request for people: "R=0000001f, writeback of /mnt/file". */
    static String title(Netfs netfs, NetfsRequest request) {
        return request.title() + ", " + request.origin().text()
                + netfs.inode(request).map(inode -> " of " + inode.title()).orElse("");
    }

    /** A rule about {@code request} is broken. */
    void found(Report report, Netfs netfs, NetfsRequest request, String sentence, String... evidence) {
        String[] lines = Arrays.copyOf(evidence, evidence.length + 1);
        lines[evidence.length] = "request " + Numbers.hex(request.address());
        found(report, title(netfs, request), request.address(), sentence, lines);
    }

    /** A rule is broken by what lies at {@code address}, virtual. */
    void found(Report report, String object, long address, String sentence, String... evidence) {
        Hits hits = new Hits(kernel);
        hits.add(object, address, Long.BYTES, sentence, evidence);
        hits.tell(report);
    }
}
