// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.guest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.folioscope.base.Progress;
import org.folioscope.check.CheckedImage;
import org.folioscope.check.Checks;
import org.folioscope.handover.HandoverSource;
import org.folioscope.handover.Handovers;
import org.folioscope.handover.Handovers.Scan;
import org.folioscope.kernel.Snapshot;
import org.folioscope.netfs.Netfs;
import org.folioscope.netfs.folio.NetfsFolio;
import org.folioscope.netfs.folio.PrivateKind;
import org.folioscope.netfs.inode.NetfsInode;
import org.folioscope.netfs.request.IoSource;
import org.folioscope.netfs.request.NetfsRequest;
import org.folioscope.netfs.request.Origin;
import org.folioscope.netfs.request.RequestFlag;
import org.folioscope.netfs.request.SubRequest;
import org.folioscope.netfs.request.SubRequestState;

/** Holds what is decoded of NFS against what {@link NfsGuestTest} set up, and what the guest's /proc/fs/netfs says of it. */
final class NfsEvidence {

    private static final int FILE_BYTES = 64 << 12;
    private static final int MOST_BYTES = 65_536;

    private final Snapshot snapshot;
    private final Netfs netfs;

    NfsEvidence(Snapshot snapshot, Netfs netfs) {
        this.snapshot = snapshot;
        this.netfs = netfs;
    }

    /** @param truth texts of files of /proc/fs/netfs, by name */
    void compare(Map<String, String> truth) {
        assertTrue(netfs.isPresent(), netfs::reason);
        NetfsTables.requests(truth.get("requests"), netfs);
        NetfsTables.stats(truth.get("stats"), netfs);
        NetfsTables.cookies(truth.get("cookies"), netfs);
        NetfsTables.volumes(truth.get("volumes"), netfs);
        NetfsTables.caches(truth.get("caches"), netfs);
        assertEquals(2, netfs.counters().downloadsInFlight());
        inodes();
        reads("/nfs/reads", IoSource.DOWNLOAD_FROM_SERVER, MOST_BYTES);
        reads("/nfs/cached", IoSource.READ_FROM_CACHE, FILE_BYTES);
        copies();
        writes();
        assertEquals(List.of(), netfs.findings());
        assertEquals(List.of(), rulesBroken());
    }

    private void inodes() {
        for (String file : List.of("reads", "cached", "copied", "written", "flight")) {
            NetfsInode inode = inode("/nfs/" + file);
            assertEquals("nfs4", inode.fileSystem());
            assertTrue(inode.operations().startsWith("nfs_netfs_ops"), inode.operations());
            assertNull(inode.remoteSize(), file);
            assertNull(inode.zeroPoint(), file);
            assertTrue(netfs.cookie(inode).isPresent(), file);
            // a request pins its file, and fewer are listed than pin: one that is over may be put away still
            assertTrue(inode.outstanding() >= 0, file);
        }
        assertEquals(FILE_BYTES, inode("/nfs/reads").inode().getSize());
        assertEquals(131_072, inode("/nfs/flight").inode().getSize());
    }

    /** One read ahead, from the first byte on, all of whose parts are under way. */
    private void reads(String path, IoSource source, int most) {
        List<NetfsRequest> requests = netfs.requests(inode(path));
        assertEquals(1, requests.size(), path);
        NetfsRequest request = requests.getFirst();
        assertEquals(Origin.READAHEAD, request.origin(), path);
        assertTrue(request.has(RequestFlag.IN_PROGRESS) && request.has(RequestFlag.USE_PGPRIV2), request.flagText());
        assertEquals(0, request.start(), path);
        long at = 0;
        for (SubRequest part : request.subRequests().toList()) {
            assertEquals(source, part.source(), path);
            assertEquals(SubRequestState.IN_PROGRESS, part.state(), path);
            assertEquals(at, part.start(), path);
            assertTrue(part.length() <= most, path);
            at = part.end();
        }
        assertEquals(request.length(), at, path);
        for (NetfsFolio folio : folios(path, each -> each.start() < request.length())) {
            assertTrue(folio.locked() && !folio.uptodate(), folio::flagText);
        }
    }

    /** What was read from the server is on its way to the cache, the old way: PG_private_2 says so. */
    private void copies() {
        List<NetfsRequest> copies = netfs.requests(inode("/nfs/copied")).stream()
                .filter(each -> each.origin() == Origin.PGPRIV2_COPY_TO_CACHE)
                .toList();
        assertEquals(2, copies.size());
        for (NetfsRequest copy : copies) {
            assertFalse(copy.streams().get(0).active());
            assertTrue(copy.streams().get(1).active());
            assertTrue(copy.subRequests().allMatch(each -> each.source() == IoSource.WRITE_TO_CACHE));
        }
        List<NetfsFolio> marked = folios("/nfs/copied", NetfsFolio::private2);
        assertFalse(marked.isEmpty());
        assertTrue(marked.stream().allMatch(each -> each.uptodate() && each.kind() == PrivateKind.NONE));
    }

    /** NFS writes without netfs; which bytes of a folio it has, it keeps in folio.private. */
    private void writes() {
        List<NetfsFolio> flight = folios("/nfs/flight", _ -> true);
        assertEquals(131_072, flight.stream().mapToLong(NetfsFolio::size).sum());
        for (NetfsFolio folio : flight) {
            assertTrue(folio.writeback(), folio::flagText);
            assertEquals(PrivateKind.NFS_WRITE, folio.kind());
            assertEquals(folio.size(), folio.dirtyLength());
        }
        Map<Long, Long> written = new TreeMap<>();
        for (NetfsFolio folio : folios("/nfs/written", NetfsFolio::dirty)) {
            assertEquals(PrivateKind.NFS_WRITE, folio.kind());
            written.put(folio.start() + folio.dirtyOffset(), folio.start() + folio.dirtyOffset() + folio.dirtyLength());
        }
        for (Map.Entry<Integer, Integer> each :
                Map.of(100, 150, 8192, 12_288, 20_480, 86_016).entrySet()) {
            long at = each.getKey();
            for (Map.Entry<Long, Long> range : written.entrySet()) {
                at = range.getKey() <= at ? Math.max(at, range.getValue()) : at;
            }
            assertTrue(at >= each.getValue(), () -> each + " is not in " + written);
        }
    }

    private List<NetfsFolio> folios(String path, Predicate<NetfsFolio> wanted) {
        List<NetfsFolio> folios = new ArrayList<>();
        netfs.folios(inode(path), Progress.NONE, folio -> {
            if (wanted.test(folio)) {
                folios.add(folio);
            }
        });
        return folios;
    }

    private NetfsInode inode(String path) {
        return netfs.inodes().stream()
                .filter(each -> path.equals(each.inode().getPath()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no netfs inode " + path));
    }

    private List<String> rulesBroken() {
        Handovers handovers = Handovers.find(HandoverSource.of(snapshot), Scan.WITHOUT_KERNEL, Progress.NONE);
        return Checks.run(CheckedImage.of(handovers), Checks.SETS, _ -> true, Progress.NONE).stream()
                .map(each -> each.getRule() + " " + each.getMessage())
                .toList();
    }
}
