// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.netfs.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.folioscope.base.Numbers;
import org.folioscope.netfs.folio.NetfsFolio;

/** The page cache of an inode as a lane, and as what a ruler shows of it. */
final class FolioLane {

    private FolioLane() {}

    /** @param buffered addresses of the folios in a request's rolling buffer, virtual */
    static Lane of(List<NetfsFolio> folios, Set<Long> buffered) {
        List<Stretch> stretches =
                folios.stream().map(each -> stretch(each, buffered)).toList();
        return new Lane("folios", folios.size() == 1 ? "1 folio" : folios.size() + " folios", false, stretches, null);
    }

    private static Stretch stretch(NetfsFolio folio, Set<Long> buffered) {
        List<String> facts = new ArrayList<>();
        facts.add("pfn " + Numbers.hex(folio.pfn()) + ", folio at " + Numbers.hex(folio.page()));
        facts.add(folio.flagText());
        if (!folio.privateText().isEmpty()) {
            facts.add("private: " + folio.privateText());
        }
        if (folio.private2()) {
            facts.add("PG_private_2: being copied to the cache");
        }
        if (buffered.contains(folio.page())) {
            facts.add("in the request's rolling buffer");
        }
        long last = folio.index() + folio.pages() - 1;
        boolean isPart = folio.kind().hasRange() && folio.dirtyLength() < folio.size();
        return new Stretch(
                new FileRange(folio.start(), folio.size()),
                state(folio),
                isPart ? new FileRange(folio.start() + folio.dirtyOffset(), folio.dirtyLength()) : null,
                folio.pages() == 1 ? "page " + folio.index() : "pages " + folio.index() + "–" + last,
                facts,
                "folio",
                folio.page());
    }

    private static StretchState state(NetfsFolio folio) {
        if (folio.writeback()) {
            return StretchState.WRITEBACK;
        }
        if (folio.private2()) {
            return StretchState.TO_CACHE;
        }
        return switch (folio.kind()) {
            case STREAMING -> StretchState.STREAMING;
            case COPY_TO_CACHE -> StretchState.TO_CACHE;
            case NFS_UNSTABLE -> StretchState.WRITEBACK;
            case NONE, GROUP, NFS_WRITE -> {
                if (folio.dirty()) {
                    yield StretchState.DIRTY;
                }
                yield folio.uptodate()
                        ? StretchState.CLEAN
                        : folio.locked() ? StretchState.LOCKED : StretchState.NOT_READ;
            }
        };
    }

    /** What is in the page cache, neighbours as one. */
    static List<FileRange> cached(List<NetfsFolio> folios) {
        List<FileRange> ranges = new ArrayList<>();
        for (NetfsFolio each : folios) {
            FileRange last = ranges.isEmpty() ? null : ranges.getLast();
            if (last != null && last.end() == each.start()) {
                ranges.set(ranges.size() - 1, new FileRange(last.start(), last.length() + each.size()));
            } else {
                ranges.add(new FileRange(each.start(), each.size()));
            }
        }
        return ranges;
    }
}
