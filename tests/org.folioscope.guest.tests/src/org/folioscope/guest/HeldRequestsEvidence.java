// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.guest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.folioscope.netfs.Netfs;
import org.folioscope.netfs.cifs.Cifs;
import org.folioscope.netfs.cifs.SmbMessage;
import org.folioscope.netfs.inode.NetfsInode;
import org.folioscope.netfs.request.NetfsRequest;
import org.folioscope.netfs.request.RequestFlag;
import org.folioscope.netfs.request.SubRequest;
import org.folioscope.netfs.request.SubRequestFlag;
import org.folioscope.netfs.request.SubRequestState;
import org.folioscope.netfs.request.WorkState;

/** Holds the requests that are decoded of an image of a guest with {@link HeldRequests} against what the proxy did with each part. */
final class HeldRequestsEvidence {

    /** Linux 6.12 and before have no origin of their own for uncached reads without O_DIRECT. */
    private static final Map<String, String> ORIGINS = Map.ofEntries(
            Map.entry("/smb/parts", "WB"),
            Map.entry("/smb/retry", "WB"),
            Map.entry("/smb/again", "WB"),
            Map.entry("/smb/edit", "WB"),
            Map.entry("/smb/through", "WT"),
            Map.entry("/smb/direct", "DW"),
            Map.entry("/none/unbuffered", "UW"),
            Map.entry("/smb/read", "RA"),
            Map.entry("/smb/directread", "DR"),
            Map.entry("/none/uncached", "UR"),
            Map.entry("/smb/gaps", "RG"),
            Map.entry("/smb/map", "RP"));

    private final Netfs netfs;
    private final Cifs cifs;
    private final Map<String, List<SmbProxy.Request>> told;

    /** @param told what the proxy knows of the reads and writes of each file, by path */
    HeldRequestsEvidence(Netfs netfs, Cifs cifs, Map<String, List<SmbProxy.Request>> told) {
        this.netfs = netfs;
        this.cifs = cifs;
        this.told = told;
    }

    /**
     * @param requests the text of /proc/fs/netfs/requests
     * @param stats that of /proc/fs/netfs/stats
     */
    void compare(String requests, String stats) {
        NetfsTables.requests(requests, netfs);
        NetfsTables.stats(stats, netfs);
        assertEquals(ORIGINS.keySet(), told.keySet());
        Map<String, String> expected = new TreeMap<>();
        Map<String, String> found = new TreeMap<>();
        told.forEach((path, asked) -> {
            expected.put(path, origin(path) + parts(asked));
            found.put(path, decoded(path));
        });
        assertEquals(
                expected.toString().replace("], ", "],\n"), found.toString().replace("], ", "],\n"));
        messages();
        retries();
        assertEquals(List.of(), netfs.findings());
        assertEquals(List.of(), cifs.findings());
    }

    private String origin(String path) {
        return ORIGINS.get(path).equals("UR") && isBeforeRetriesAreCounted() ? "DR" : ORIGINS.get(path);
    }

    /** Linux 6.13 and before. */
    private boolean isBeforeRetriesAreCounted() {
        return netfs.requests().getFirst().subRequests().allMatch(each -> each.retries() == null);
    }

    /** What the client has to think of each part, in the order of their places in the file; of one that came twice, the second. */
    private List<String> parts(List<SmbProxy.Request> asked) {
        Map<Long, String> parts = new TreeMap<>();
        for (SmbProxy.Request each : asked) {
            parts.put(each.position(), each.position() + "+" + each.length() + " " + outcome(each));
        }
        return List.copyOf(parts.values());
    }

    private String outcome(SmbProxy.Request request) {
        boolean isRead = request.command().equals("read");
        return switch (request.fate()) {
            case SmbProxy.HELD -> "in progress 0";
            case SmbProxy.PASSED -> "done " + request.length() + " 0";
            // since then a short write means to cifs that there is no space left; before that, and when reading, it
            // asks for the rest
            case "shortened " + HeldRequests.SHORT ->
                isRead || isBeforeRetriesAreCounted() ? "retry " + HeldRequests.SHORT + " 0" : "failed 0 -28";
            case "refused " + SmbProxy.TRY_AGAIN -> "retry 0 -11";
            case "refused " + SmbProxy.DENIED -> "failed 0 -13";
            case "refused " + SmbProxy.BROKEN -> "failed 0 -5";
            default -> throw new AssertionError(request.fate());
        };
    }

    private String decoded(String path) {
        NetfsRequest request = request(path);
        return request.origin().letters()
                + request.subRequests()
                        .map(each -> each.start() + "+" + each.length() + " "
                                + each.state().text() + " " + each.transferred() + error(each))
                        .toList();
    }

    /** What is tried again may keep its error until it comes back. */
    private static String error(SubRequest part) {
        return part.state() == SubRequestState.IN_PROGRESS ? "" : " " + part.error();
    }

    private NetfsRequest request(String path) {
        NetfsInode inode = netfs.inodes().stream()
                .filter(each -> path.equals(each.inode().getPath()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no netfs inode " + path));
        List<NetfsRequest> requests = netfs.requests(inode);
        assertEquals(1, requests.size(), path);
        return requests.getFirst();
    }

    /** A part that is held is in a message that the server has not answered, and no other part is in any. */
    private void messages() {
        Map<Long, String> expected = new TreeMap<>();
        Map<Long, String> found = new TreeMap<>();
        told.forEach((path, asked) -> {
            asked.stream()
                    .filter(each -> each.fate().equals(SmbProxy.HELD))
                    .forEach(each -> expected.put(each.message(), path + " " + each.position()));
            request(path)
                    .subRequests()
                    .forEach(part -> cifs.message(part.address())
                            .map(SmbMessage::id)
                            .ifPresent(id -> found.put(id, path + " " + part.start())));
        });
        assertEquals(expected, found);
    }

    /** Who tries again waits in the collector until the last part that is in progress has come back. */
    private void retries() {
        NetfsRequest waiting = request("/smb/retry");
        assertEquals(WorkState.RUNNING, waiting.work());
        assertTrue(waiting.streams().getFirst().needsRetry());
        if (isBeforeRetriesAreCounted()) {
            assertTrue(request("/smb/again").subRequests().allMatch(each -> each.has(SubRequestFlag.RETRYING)));
        } else {
            assertTrue(waiting.has(RequestFlag.RETRYING));
            assertTrue(request("/smb/again").subRequests().allMatch(each -> each.retries() == 1));
        }
    }
}
