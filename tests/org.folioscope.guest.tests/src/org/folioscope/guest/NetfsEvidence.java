// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.guest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.folioscope.base.Progress;
import org.folioscope.netfs.Netfs;
import org.folioscope.netfs.buffer.BufferedFolios;
import org.folioscope.netfs.folio.NetfsFolio;
import org.folioscope.netfs.folio.PrivateKind;
import org.folioscope.netfs.inode.NetfsInode;
import org.folioscope.netfs.inode.WaitingTask;
import org.folioscope.netfs.inode.WritebackLock;
import org.folioscope.netfs.request.NetfsRequest;
import org.folioscope.netfs.request.NetfsStream;
import org.folioscope.target.stuck.StuckStorage;

/**
 * Holds what is decoded of netfs in an image of a guest at a standstill against what its /proc said at that moment, and
 * against what {@link StuckStorage} set up.
 */
final class NetfsEvidence {

    private static final int PAGE = 4096;
    private static final String WAITS = "sync (%d), chmod (%d)";

    private final Netfs netfs;
    private final Path truth;

    /** @param truth the folder that {@link org.folioscope.target.stuck.StuckTruth} left */
    NetfsEvidence(Netfs netfs, Path truth) {
        this.netfs = netfs;
        this.truth = truth;
    }

    void compare() throws IOException {
        assertTrue(netfs.isPresent(), netfs::reason);
        NetfsTables.requests(text("netfs-requests"), netfs);
        NetfsTables.stats(text("netfs-stats"), netfs);
        assertEquals(2, netfs.counters().uploadsInFlight());
        assertEquals(1, netfs.counters().downloadsInFlight());
        NetfsTables.cookies(text("netfs-cookies"), netfs);
        NetfsTables.volumes(text("netfs-volumes"), netfs);
        NetfsTables.caches(text("netfs-caches"), netfs);
        uploads();
        reads();
        sizes();
        folios();
        writebackLock();
        assertEquals(List.of(), netfs.findings());
    }

    private String text(String file) throws IOException {
        return Files.readString(truth.resolve(file));
    }

    /** What is on its way to the server, to the cache, and being built. */
    private void uploads() {
        NetfsRequest upload = request("/slow/upload");
        assertEquals(List.of("61440+12288 in progress"), parts(upload, 0));
        assertEquals(List.of("0+12288 in progress", "20480+16384 in progress", "49152+20480 queued"), parts(upload, 1));
        assertEquals(61440, upload.streams().get(0).collectedTo());
        assertEquals(0, upload.streams().get(1).collectedTo());
        assertEquals(12288, upload.writeSize());
        BufferedFolios buffer = netfs.buffer(upload, Progress.NONE).orElseThrow();
        assertEquals(
                List.of(0, 1, 2, 5, 6, 7, 8, 12, 13, 14, 15, 16, 17),
                IntStream.range(0, buffer.count())
                        .mapToObj(row -> (int) (buffer.start(row) / PAGE))
                        .toList());
        assertTrue(IntStream.range(0, buffer.count()).allMatch(buffer::isWriteback));

        NetfsRequest copied = request("/slow/copied");
        assertEquals(List.of(), parts(copied, 0));
        long copiedTo = copied.streams().get(1).subRequests().getLast().end();
        assertEquals(StuckStorage.FILE_BYTES, copiedTo);
        assertEquals(List.of("0+12288 in progress"), parts(request("/slow/direct"), 0));
    }

    private void reads() {
        assertEquals(List.of("24576+12288 in progress"), parts(request("/reads/crawl"), 0));
    }

    private static List<String> parts(NetfsRequest request, int stream) {
        return request.streams().stream()
                .filter(each -> each.number() == stream)
                .map(NetfsStream::subRequests)
                .flatMap(List::stream)
                .map(each ->
                        each.start() + "+" + each.length() + " " + each.state().text())
                .toList();
    }

    private NetfsRequest request(String path) {
        List<NetfsRequest> requests = netfs.requests(inode(path));
        assertEquals(1, requests.size(), path);
        return requests.getFirst();
    }

    private NetfsInode inode(String path) {
        return netfs.inodes().stream()
                .filter(each -> path.equals(each.inode().getPath()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no netfs inode " + path));
    }

    private void sizes() {
        NetfsInode whole = inode("/share/whole");
        assertEquals(80 * PAGE, whole.inode().getSize());
        assertEquals(StuckStorage.FILE_BYTES, whole.remoteSize());
        assertEquals(StuckStorage.FILE_BYTES, whole.zeroPoint());
        for (String path : List.of("/slow/upload", "/slow/copied", "/slow/direct", "/reads/crawl")) {
            assertEquals(1, inode(path).outstanding(), path);
        }
        assertEquals(0, inode("/slow/copy").outstanding());
        assertFalse(netfs.cookie(inode("/slow/upload")).isEmpty());
        assertEquals(0, inode("/share/whole").cookieAddress());
    }

    private void folios() {
        assertEquals(
                Map.of(0L, "100+500", 5L, "0+1000", 14L, "2656+1440", 17L, "0+368"),
                folios(
                        "/share/stream",
                        folio -> folio.kind() == PrivateKind.STREAMING
                                ? folio.dirtyOffset() + "+" + folio.dirtyLength()
                                : null));
        assertEquals(
                Map.of(2L, true, 15L, true, 16L, true),
                folios("/share/stream", folio -> folio.kind() == PrivateKind.NONE ? folio.uptodate() : null));
        assertEquals(
                List.of(18L, 19L, 20L, 21L, 30L, 31L, 32L, 33L),
                List.copyOf(new TreeMap<>(folios("/slow/upload", folio -> folio.dirty() ? true : null)).keySet()));
        // a part of it may have been written to the cache by then
        Map<Long, PrivateKind> copy =
                folios("/slow/copy", folio -> folio.dirty() || folio.writeback() ? folio.kind() : null);
        assertFalse(copy.isEmpty());
        assertTrue(copy.values().stream().allMatch(PrivateKind.COPY_TO_CACHE::equals), copy::toString);
    }

    private <T> Map<Long, T> folios(String path, Function<NetfsFolio, T> value) {
        Map<Long, T> result = new HashMap<>();
        netfs.folios(inode(path), Progress.NONE, folio -> {
            T told = value.apply(folio);
            if (told != null) {
                result.put(folio.index(), told);
            }
        });
        return result;
    }

    /** Until the lock became a flag with a queue, it knew its owner: the task that writes back. */
    private void writebackLock() throws IOException {
        Map<String, Long> roles = new HashMap<>();
        for (String line : Files.readAllLines(truth.resolve("roles"))) {
            roles.put(line.split(" ")[0], Long.valueOf(line.split(" ")[1]));
        }
        WritebackLock lock = inode("/slow/upload").writebackLock();
        assertTrue(lock.held());
        assertEquals(
                WAITS.formatted(roles.get("syncer"), roles.get("changer")),
                lock.waiting().stream().map(WaitingTask::title).collect(Collectors.joining(", ")));
        if (lock.owner() != null) {
            assertEquals("sync (" + roles.get("uploader") + ")", lock.owner().title());
        }
        List<String> free = new ArrayList<>();
        for (NetfsInode each : netfs.inodes()) {
            if (!each.writebackLock().held()) {
                free.add(each.title());
            }
        }
        assertTrue(
                free.containsAll(List.of("/slow/direct", "/slow/copy", "/reads/crawl", "/share/whole")),
                free::toString);
    }
}
