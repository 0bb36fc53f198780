// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.netfs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.folioscope.base.Progress;
import org.folioscope.kernel.Snapshot;
import org.folioscope.memory.OpenOptions;
import org.folioscope.netfs.cache.CacheVolume;
import org.folioscope.netfs.cache.FsCache;
import org.folioscope.netfs.folio.NetfsFolio;
import org.folioscope.netfs.folio.PrivateKind;
import org.folioscope.netfs.inode.NetfsInode;
import org.folioscope.netfs.inode.WaitingTask;
import org.folioscope.netfs.request.SubRequestState;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The sample of a guest whose storage is stuck, held against what its own /proc/fs/netfs said while nothing moved. */
@SuppressWarnings("resource") // closed behind the last test
class NetfsSampleTest {

    private static final Path SAMPLES = Path.of(System.getProperty("folioscope.home"), "samples");

    private static Snapshot image;
    private static Netfs netfs;

    @BeforeAll
    static void open() throws Exception {
        image = Snapshot.open(SAMPLES.resolve("stuck.elf.zst"), OpenOptions.defaults(), Progress.NONE);
        netfs = Netfs.of(image.kernel(), Progress.NONE);
    }

    @AfterAll
    static void close() {
        image.close();
    }

    /** The lines of a file below /proc/fs/netfs. */
    private static List<String> truth(String name) throws IOException {
        return Files.readAllLines(SAMPLES.resolve("stuck.truth").resolve("netfs-" + name));
    }

    /** The same without its two lines of headings. */
    private static List<String> rows(String name) throws IOException {
        return truth(name).subList(2, truth(name).size()).stream()
                .map(String::stripTrailing)
                .toList();
    }

    @Test
    void nothingIsAmissOrMissing() {
        assertTrue(netfs.isPresent());
        assertEquals(List.of(), netfs.findings());
    }

    @Test
    void requestsAreThoseOfProc() throws IOException {
        List<String> rows = new ArrayList<>();
        // the format of netfs_requests_seq_show() in fs/netfs/main.c
        netfs.requests()
                .forEach(each -> rows.add(String.format(
                        "%08x %s %3d %4x %4d %3d @%04x %x/%x",
                        each.id(),
                        each.origin().letters(),
                        each.references(),
                        each.flagBits(),
                        each.error(),
                        0,
                        each.start(),
                        each.submitted(),
                        each.length())));
        assertEquals(rows("requests"), rows);
    }

    @Test
    void countersAreThoseOfProc() throws IOException {
        Pattern pair = Pattern.compile("(\\w+)=(-?\\d+)");
        int compared = 0;
        for (String line : truth("stats")) {
            String group = line.split(":")[0].strip();
            Matcher each = pair.matcher(line);
            while (each.find()) {
                // a copy of WBZ, and a time
                if (each.group(1).equals("sk") || each.group(1).equals("at")) {
                    continue;
                }
                String name = group + " " + each.group(1);
                int value = Integer.parseInt(each.group(2));
                assertEquals(
                        value,
                        netfs.counters()
                                .find(group, each.group(1))
                                .orElseThrow()
                                .value(),
                        name);
                compared++;
            }
        }
        assertEquals(compared, netfs.counters().list().size());
        assertTrue(compared > 50, () -> "only " + netfs.counters().list());
    }

    @Test
    void countersAgreeWithWhatIsInFlight() {
        long sending = netfs.requests().stream()
                .filter(each -> each.origin().isWrite())
                .flatMap(each -> each.streams().getFirst().subRequests().stream())
                .filter(each -> each.state() == SubRequestState.IN_PROGRESS)
                .count();
        assertEquals(sending, netfs.counters().uploadsInFlight().longValue());
        assertEquals(1, netfs.counters().downloadsInFlight());
        assertEquals(
                netfs.requests().size(),
                netfs.counters().find("Objs", "rr").orElseThrow().value());
        assertEquals(
                netfs.requests().stream()
                        .mapToLong(each -> each.subRequests().count())
                        .sum(),
                netfs.counters().find("Objs", "sr").orElseThrow().value());
    }

    @Test
    void cookiesVolumesAndCachesAreThoseOfProc() throws IOException {
        List<String> cookies = new ArrayList<>();
        netfs.caches()
                .cookies()
                .forEach(each -> cookies.add(String.format(
                        "%08x %08x %3d %3d %3d %c %02x %s, %s",
                        each.id(),
                        each.volume(),
                        each.references(),
                        each.active(),
                        each.accesses(),
                        each.state().letter(),
                        each.flagBits(),
                        each.key(),
                        each.coherency())));
        assertEquals(rows("cookies"), cookies);
        List<String> volumes = new ArrayList<>();
        for (CacheVolume each : netfs.caches().volumes()) {
            String cache = netfs.caches().cache(each.cache()).orElseThrow().name();
            volumes.add(String.format(
                    "%08x %5d %5d %3d %02x %-15.15s %s",
                    each.id(), each.references(), each.cookies(), each.accesses(), each.flags(), cache, each.key()));
        }
        assertEquals(rows("volumes"), volumes);
        List<String> caches = new ArrayList<>();
        for (FsCache each : netfs.caches().caches()) {
            caches.add(String.format(
                    "%08x %5d %5d %5d %5d %c %s",
                    each.id(),
                    each.references(),
                    each.volumes(),
                    each.objects(),
                    each.accesses(),
                    each.state().charAt(0),
                    each.name()));
        }
        assertEquals(rows("caches"), caches);
    }

    @Test
    void whoWaitsForTheWriteBackLockIsWhoWasStarted() throws IOException {
        NetfsInode upload = inode("/slow/upload");
        assertTrue(upload.writebackLock().held());
        String roles = Files.readString(SAMPLES.resolve("stuck.truth").resolve("roles"));
        assertEquals(2, upload.writebackLock().waiting().size());
        for (WaitingTask each : upload.writebackLock().waiting()) {
            assertTrue(
                    Pattern.compile("\\b" + each.pid() + "\\b").matcher(roles).find(), each::title);
        }
    }

    @Test
    void eachRequestPinsItsInode() {
        for (NetfsInode each : netfs.inodes()) {
            assertEquals(netfs.requests(each).size(), each.outstanding().longValue(), each::title);
        }
    }

    @Test
    void foliosOfEachKindAreThere() {
        List<NetfsFolio> streaming = folios("/share/stream").stream()
                .filter(each -> each.kind() == PrivateKind.STREAMING)
                .toList();
        assertTrue(streaming.size() > 1);
        for (NetfsFolio each : streaming) {
            assertTrue(each.dirty() && !each.uptodate() && each.dirtyLength() > 0, each::toString);
        }
        assertTrue(folios("/slow/copy").stream().allMatch(each -> each.kind() == PrivateKind.COPY_TO_CACHE));
        assertTrue(folios("/share/clean").stream().allMatch(each -> each.kind() == PrivateKind.NONE));
    }

    @Test
    void buffersHoldWhatIsUnderWriteback() {
        for (var request : netfs.requests()) {
            netfs.buffer(request, Progress.NONE).ifPresent(buffer -> {
                assertTrue(buffer.count() > 0, request::title);
                for (int i = 0; i < buffer.count(); i++) {
                    assertTrue(request.origin().isWrite() ? buffer.isWriteback(i) : buffer.isLocked(i), request::title);
                    assertTrue(buffer.start(i) >= request.start(), request::title);
                }
            });
        }
    }

    private static NetfsInode inode(String path) {
        return netfs.inodes().stream()
                .filter(each -> each.title().equals(path))
                .findFirst()
                .orElseThrow();
    }

    private static List<NetfsFolio> folios(String path) {
        List<NetfsFolio> folios = new ArrayList<>();
        netfs.folios(inode(path), Progress.NONE, folios::add);
        assertTrue(folios.size() > 0, path);
        return folios;
    }
}
