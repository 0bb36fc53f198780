// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.handover;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A search for handovers while it runs: what finders look at, and where they put what they find. One thread. */
public final class Search {

    private final HandoverSource source;
    private final Map<String, long[]> hits;
    private final List<Handover> found = new ArrayList<>();

    Search(HandoverSource source, Map<String, long[]> hits) {
        this.source = source;
        this.hits = hits;
    }

    public HandoverSource source() {
        return source;
    }

    /** The physical addresses that have the finder's magic number, ascending; empty where memory was not scanned. */
    public long[] hits(HandoverFinder finder) {
        return hits.getOrDefault(finder.kind(), new long[0]).clone();
    }

    /** Adds {@code handover}; where the same kind was found at the same address before, only its clues. */
    public void add(Handover handover) {
        for (int i = 0; i < found.size(); i++) {
            Handover earlier = found.get(i);
            if (earlier.kind().equals(handover.kind()) && earlier.address() == handover.address()) {
                found.set(i, earlier.with(handover.clues()));
                return;
            }
        }
        found.add(handover);
    }

    /** What was found so far. */
    public List<Handover> found() {
        return List.copyOf(found);
    }

    /** What was found so far of {@code kind}. */
    public List<Handover> found(String kind) {
        return found.stream().filter(each -> each.kind().equals(kind)).toList();
    }
}
