// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.guest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.folioscope.base.Progress;
import org.folioscope.netfs.Netfs;
import org.folioscope.netfs.cifs.ByteRangeLock;
import org.folioscope.netfs.cifs.Caching;
import org.folioscope.netfs.cifs.Cifs;
import org.folioscope.netfs.cifs.CifsInode;
import org.folioscope.netfs.cifs.OpenHandle;
import org.folioscope.netfs.cifs.SmbConnection;
import org.folioscope.netfs.cifs.SmbMessage;
import org.folioscope.netfs.folio.NetfsFolio;
import org.folioscope.netfs.folio.PrivateKind;
import org.folioscope.netfs.request.NetfsRequest;
import org.folioscope.netfs.request.SubRequest;

/** Holds what is decoded of cifs in an image of a guest at a standstill against files of its /proc. */
final class CifsEvidence {

    private static final String REQUESTS = "/proc/fs/netfs/requests";
    private static final String OPEN_FILES = "/proc/fs/cifs/open_files";
    private static final String DEBUG_DATA = "/proc/fs/cifs/DebugData";
    private static final String LOCKS = "/proc/locks";

    /** What has to be added. */
    static final List<String> FILES = List.of(REQUESTS, OPEN_FILES, DEBUG_DATA, LOCKS);

    private static final Pattern CREDITS = Pattern.compile("Number of credits: (\\d+),(\\d+),(\\d+) Dialect 0x(\\w+)");
    private static final Pattern ON_WIRE = Pattern.compile("Req On Wire: (\\d+)");
    private static final Pattern MESSAGE =
            Pattern.compile("State: (\\d+) com: (\\d+) pid: (\\d+) cbdata: \\S+ mid (\\d+)");
    private static final Pattern LOCK = Pattern.compile("POSIX +ADVISORY +(READ|WRITE) (\\d+) \\S+ (\\d+) (\\d+)");

    private final Map<String, String> texts = new HashMap<>();

    void add(String file, String text) {
        texts.put(file, text);
    }

    String text(String file) {
        return texts.get(file);
    }

    void compare(Netfs netfs, Cifs cifs) {
        assertEquals("", cifs.reason());
        requests(netfs);
        handles(cifs);
        connection(cifs);
        locks(cifs);
        messages(netfs, cifs);
        inodes(netfs, cifs);
        assertEquals(List.of(), cifs.findings());
        assertEquals(List.of(), netfs.findings());
    }

    /** The lines of a table, blanks put together. */
    private Stream<String> rows(String file, int heading) {
        return text(file)
                .lines()
                .skip(heading)
                .filter(line -> !line.isBlank())
                .map(line -> line.strip().replaceAll(" +", " "));
    }

    private List<MatchResult> find(Pattern pattern, String file) {
        return pattern.matcher(text(file)).results().toList();
    }

    private void requests(Netfs netfs) {
        assertEquals(
                rows(REQUESTS, 2).map(row -> words(row, 4)).toList(),
                netfs.requests().stream()
                        .map(each -> "%08x %s %d %x"
                                .formatted(each.id(), each.origin().letters(), each.references(), each.flagBits()))
                        .toList());
    }

    private static String words(String row, int count) {
        return String.join(" ", Arrays.asList(row.split(" ")).subList(0, count));
    }

    /** cifs_debug_files_proc_show() of fs/smb/client/cifs_debug.c; 6.12 ends behind the name. */
    private void handles(Cifs cifs) {
        List<String> told = rows(OPEN_FILES, 3).toList();
        assertEquals(3, told.size());
        int columns = told.getFirst().split(" ").length;
        assertEquals(
                told,
                cifs.handles().stream()
                        .map(CifsEvidence::row)
                        .map(row -> words(row, columns))
                        .toList());
    }

    private static String row(OpenHandle handle) {
        return "0x%x 0x%x 0x%x 0x%x %d %d %d %s %s %s"
                .formatted(
                        handle.treeId(),
                        handle.sessionId(),
                        handle.persistentId(),
                        handle.openFlags(),
                        handle.references(),
                        handle.pid(),
                        handle.uid(),
                        handle.name(),
                        Caching.letters(handle.caching()),
                        handle.leaseKey());
    }

    private void connection(Cifs cifs) {
        assertEquals(1, cifs.connections().size());
        SmbConnection connection = cifs.connections().getFirst();
        MatchResult credits = find(CREDITS, DEBUG_DATA).getFirst();
        assertEquals(Long.parseLong(credits.group(1)), connection.credits());
        assertEquals(Long.parseLong(credits.group(2)), connection.echoCredits());
        assertEquals(Long.parseLong(credits.group(3)), connection.oplockCredits());
        assertEquals(Integer.parseInt(credits.group(4), 16), connection.dialectNumber());
        assertEquals("SMB 3.1.1", connection.dialect());
        assertEquals(Long.parseLong(find(ON_WIRE, DEBUG_DATA).getFirst().group(1)), connection.inFlight());
        assertEquals("127.0.0.1", connection.host());
        assertEquals("CifsGood", connection.state());
        assertEquals("//127.0.0.1/share", connection.shares().getFirst().name());
        assertEquals(
                find(MESSAGE, DEBUG_DATA).stream()
                        .map(each -> each.group(1) + " " + each.group(2) + " " + each.group(3) + " " + each.group(4))
                        .toList(),
                connection.messages().stream()
                        .map(each ->
                                each.stateNumber() + " " + each.commandNumber() + " " + each.pid() + " " + each.id())
                        .toList());
    }

    private void locks(Cifs cifs) {
        Set<String> found = new HashSet<>();
        for (OpenHandle handle : cifs.handles()) {
            for (ByteRangeLock each : handle.locks()) {
                found.add((each.exclusive() ? "WRITE " : "READ ") + each.pid() + " " + each.offset() + " "
                        + (each.offset() + each.length() - 1));
                assertEquals(0, each.blocked());
                assertEquals("dirty", handle.name());
            }
        }
        Set<String> told = new HashSet<>();
        find(LOCK, LOCKS)
                .forEach(each ->
                        told.add(each.group(1) + " " + each.group(2) + " " + each.group(3) + " " + each.group(4)));
        assertEquals(2, told.size());
        assertEquals(told, found);
    }

    /** Each part of the request is in a message of its own, in their order. */
    private static void messages(Netfs netfs, Cifs cifs) {
        NetfsRequest request = netfs.requests().getFirst();
        assertEquals("/smb/flight", netfs.inode(request).orElseThrow().title());
        List<Long> messages = new ArrayList<>();
        List<String> parts = new ArrayList<>();
        for (SubRequest part : request.streams().getFirst().subRequests()) {
            SmbMessage message = cifs.message(part.address()).orElseThrow();
            assertEquals("write", message.command());
            assertEquals("submitted", message.state());
            messages.add(message.id());
            parts.add(part.start() + "+" + part.length());
        }
        assertEquals(messages.stream().sorted().toList(), messages);
        assertEquals(
                List.of("0+65536", "65536+65536", "131072+65536", "196608+65536", "262144+20480", "397312+14976"),
                parts);
    }

    private static void inodes(Netfs netfs, Cifs cifs) {
        Map<String, CifsInode> byPath = new HashMap<>();
        cifs.inodes().forEach(each -> byPath.put(each.inode().title(), each));
        for (String path : List.of("/smb/dirty", "/smb/streamed", "/smb/flight")) {
            CifsInode inode = byPath.get(path);
            assertTrue(inode.hasWritableHandle(), path);
            assertEquals("RHW", Caching.letters(inode.caching()), path);
            assertFalse(inode.leaseKey().isEmpty(), path);
            assertEquals(inode.inode().inode().getIno(), inode.serverNumber(), path); // "serverino" is the default
        }
        assertEquals("close_on_lock", byPath.get("/smb/dirty").stateText());
        assertEquals("", byPath.get("/smb/flight").stateText());
        List<String> streamed = new ArrayList<>();
        netfs.folios(
                byPath.get("/smb/streamed").inode(),
                Progress.NONE,
                folio -> streamed.add(folio.index() + " " + streaming(folio)));
        assertEquals(List.of("1 904+100", "2 808+300", "10 0+1000"), streamed);
    }

    private static String streaming(NetfsFolio folio) {
        return folio.kind() == PrivateKind.STREAMING ? folio.dirtyOffset() + "+" + folio.dirtyLength() : "";
    }
}
