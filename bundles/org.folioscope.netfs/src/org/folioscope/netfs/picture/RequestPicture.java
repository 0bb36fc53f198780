// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.netfs.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.folioscope.base.Numbers;
import org.folioscope.netfs.folio.NetfsFolio;
import org.folioscope.netfs.inode.NetfsInode;
import org.folioscope.netfs.request.NetfsRequest;
import org.folioscope.netfs.request.NetfsStream;
import org.folioscope.netfs.request.RequestFlag;
import org.folioscope.netfs.request.SubRequest;

/**
 * Draws a request: who works on it, its cursors, the folios, and a lane for each stream; of a read a lane for what comes from the
 * server and one for what comes from the cache.
 */
public final class RequestPicture {

    private RequestPicture() {}

    /**
     * The picture of {@code request}.
     *
     * @param inode of it; null where it can't be read
     * @param folios of the inode's page cache, ascending
     * @param buffered addresses of the folios in the request's rolling buffer, virtual
     */
    public static LanePicture of(NetfsRequest request, NetfsInode inode, List<NetfsFolio> folios, Set<Long> buffered) {
        List<Lane> lanes = new ArrayList<>();
        lanes.add(FolioLane.of(folios, buffered));
        for (NetfsStream stream : request.streams()) {
            if (request.origin().isWrite()) {
                lanes.add(lane(stream.title(request.origin()), request, stream, stream.subRequests(), true));
            } else {
                boolean both = stream.subRequests().stream()
                        .anyMatch(each -> each.source().isCache());
                for (boolean cache : both ? new boolean[] {false, true} : new boolean[] {false}) {
                    List<SubRequest> some = stream.subRequests().stream()
                            .filter(each -> each.source().isCache() == cache)
                            .toList();
                    lanes.add(lane(cache ? "cache" : "download", request, stream, some, !both));
                }
            }
        }
        String where = inode == null ? "" : ", " + inode.title();
        return new LanePicture(
                request.title() + " " + request.origin().text() + where,
                request.length() > 0 ? new FileRange(request.start(), request.length()) : null,
                boxes(request),
                inode == null ? null : InodePicture.ruler(inode, folios),
                cursors(request),
                lanes);
    }

    private static Lane lane(
            String name, NetfsRequest request, NetfsStream stream, List<SubRequest> subRequests, boolean hasGaps) {
        List<String> state = new ArrayList<>();
        if (stream.address() != 0) {
            state.add(stream.active() ? "active" : stream.available() ? "idle" : "not used");
        }
        if (stream.failed()) {
            state.add("failed");
        }
        if (stream.needsRetry()) {
            state.add("retry");
        }
        List<Stretch> stretches =
                subRequests.stream().map(RequestPicture::stretch).toList();
        FileRange collected = stream.address() != 0 && stream.active()
                ? new FileRange(request.start(), Math.max(0, stream.collectedTo() - request.start()))
                : null;
        return new Lane(name, String.join(", ", state), hasGaps, stretches, collected);
    }

    private static Stretch stretch(SubRequest each) {
        List<String> facts = new ArrayList<>();
        facts.add(each.source().text() + ", transferred " + each.transferred() + " of " + each.length() + " bytes");
        facts.add("flags " + Numbers.hex(each.flagBits()) + (each.flagText().isEmpty() ? "" : " " + each.flagText()));
        if (each.error() != 0) {
            facts.add("error " + each.error());
        }
        if (each.retries() != null && each.retries() > 0) {
            facts.add("tried again " + each.retries() + (each.retries() == 1 ? " time" : " times"));
        }
        facts.add("references " + each.references() + ", at " + Numbers.hex(each.address()));
        return new Stretch(
                new FileRange(each.start(), Math.max(0, each.length())),
                StretchState.valueOf(each.state().name()),
                each.transferred() > 0
                        ? new FileRange(each.start(), Math.min(each.transferred(), each.length()))
                        : null,
                each.title(),
                facts,
                "netfs_io_subrequest",
                each.address());
    }

    private static List<Cursor> cursors(NetfsRequest request) {
        List<Cursor> cursors = new ArrayList<>();
        add(cursors, "cleaned", request.cleanedTo(), "Up to here folios are done with: their writeback has ended.");
        add(
                cursors,
                "collected",
                request.collectedTo(),
                "Up to here the collector has taken the results of all streams.");
        add(cursors, "issued", request.issuedTo(), "Up to here the issuer has cut sub-requests.");
        return cursors;
    }

    private static void add(List<Cursor> cursors, String name, Long position, String meaning) {
        if (position != null) {
            cursors.add(new Cursor(name, position, meaning));
        }
    }

    private static List<StateBox> boxes(NetfsRequest request) {
        return List.of(issuer(request), collector(request), retryer(request));
    }

    private static StateBox issuer(NetfsRequest request) {
        if (request.has(RequestFlag.ALL_QUEUED)) {
            return new StateBox("issuer", "done", false, "ALL_QUEUED is set: there will be no more sub-requests.");
        }
        if (request.has(RequestFlag.PAUSE)) {
            return new StateBox(
                    "issuer", "paused", false, "PAUSE is set: the issuer waits until the retryer lets it go on.");
        }
        return request.has(RequestFlag.IN_PROGRESS)
                ? new StateBox("issuer", "issuing", true, "ALL_QUEUED is not set: more sub-requests may come.")
                : new StateBox("issuer", "ended", false, "IN_PROGRESS is not set: the request is over.");
    }

    private static StateBox collector(NetfsRequest request) {
        if (!request.has(RequestFlag.IN_PROGRESS)) {
            return new StateBox("collector", "done", false, "IN_PROGRESS is not set: all results are collected.");
        }
        return switch (request.work()) {
            case QUEUED ->
                new StateBox("collector", "queued", true, "Its work item is on a work queue and has not begun.");
            case RUNNING -> new StateBox("collector", "running", true, "A worker runs its work item.");
            case IDLE ->
                isCollectedByWorker(request)
                        ? new StateBox(
                                "collector", "idle", false, "Its work item is on no work queue: it waits for results.")
                        : new StateBox(
                                "collector",
                                "by the caller",
                                false,
                                "OFFLOAD_COLLECTION is not set: who waits, collects.");
            case UNKNOWN -> new StateBox("collector", "unknown", false, "The work item can't be read.");
        };
    }

    /** Up to 6.13, which count the parts under way, a worker collects all writes, without a flag that says so. */
    private static boolean isCollectedByWorker(NetfsRequest request) {
        return request.has(RequestFlag.OFFLOAD_COLLECTION)
                || request.outstanding() != null && request.origin().isWrite();
    }

    private static StateBox retryer(NetfsRequest request) {
        String streams = request.streams().stream()
                .filter(NetfsStream::needsRetry)
                .map(each -> each.title(request.origin()))
                .collect(Collectors.joining(" and "));
        if (request.has(RequestFlag.RETRYING)) {
            return new StateBox(
                    "retryer",
                    "retrying",
                    true,
                    "RETRYING is set: when nothing is in progress any more, what needs a retry is sent again.");
        }
        if (!streams.isEmpty() || request.has(RequestFlag.NEED_RETRY)) {
            return new StateBox(
                    "retryer",
                    "needed" + (streams.isEmpty() ? "" : ": " + streams),
                    true,
                    "Something that came back short or failed has to be tried again.");
        }
        return new StateBox("retryer", "idle", false, "Nothing has to be tried again.");
    }
}
