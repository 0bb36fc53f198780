// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.netfs.picture;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What one stream, or the page cache, has at which file positions. Immutable. */
public final class Lane {

    /** More rows than these are drawn over one another. */
    private static final int MOST_ROWS = 4;

    private final String name;
    private final String state;
    private final boolean hasGaps;
    private final List<Stretch> stretches;
    private final FileRange collected;
    private final byte[] row;
    private final int rows;
    private final long end;
    private final Set<StretchState> states = EnumSet.noneOf(StretchState.class);
    private final boolean hasParts;

    /**
     * A lane.
     *
     * @param name "folios", "upload", "cache"
     * @param state of it in a few words; may be empty
     * @param hasGaps whether what lies between its stretches is a gap worth to be seen
     * @param stretches in any order; they may overlap where something is amiss
     * @param collected what of the stream is done with; null where that is not known
     */
    public Lane(String name, String state, boolean hasGaps, List<Stretch> stretches, FileRange collected) {
        this.name = name;
        this.state = state;
        this.hasGaps = hasGaps;
        this.stretches = stretches.stream()
                .sorted(Comparator.comparingLong(each -> each.range().start()))
                .toList();
        this.collected = collected;
        row = new byte[stretches.size()];
        long[] ends = new long[MOST_ROWS];
        int most = 0;
        boolean parts = false;
        for (int i = 0; i < row.length; i++) {
            Stretch each = this.stretches.get(i);
            int at = 0;
            while (at < MOST_ROWS - 1 && ends[at] > each.range().start()) {
                at++;
            }
            row[i] = (byte) at;
            ends[at] = Math.max(ends[at], each.range().end());
            most = Math.max(most, at);
            states.add(each.state());
            parts |= each.part() != null && each.part().length() > 0;
        }
        rows = most + 1;
        end = Arrays.stream(ends).max().orElse(0);
        hasParts = parts;
    }

    /** "folios", "upload", "cache". */
    public String name() {
        return name;
    }

    /** Its state in a few words; may be empty. */
    public String state() {
        return state;
    }

    /** Whether what lies between its stretches is a gap worth to be seen. */
    public boolean hasGaps() {
        return hasGaps;
    }

    /** By position. */
    public List<Stretch> stretches() {
        return stretches;
    }

    /** What of the stream is done with; null where that is not known. */
    public FileRange collected() {
        return collected;
    }

    /** Position of its first stretch; 0 without any. */
    long start() {
        return stretches.isEmpty() ? 0 : stretches.getFirst().range().start();
    }

    /** Position behind the last of its stretches; 0 without any. */
    long end() {
        return end;
    }

    /** The row that a stretch is drawn in: what overlaps is in rows of its own. */
    int row(int index) {
        return row[index];
    }

    /** How many rows there are. */
    int rows() {
        return rows;
    }

    /** The states of its stretches. */
    Set<StretchState> states() {
        return states;
    }

    /** Whether a stretch of it is done, or was written, in part. */
    boolean hasParts() {
        return hasParts;
    }

    /** Index of the first stretch that may reach to a position: none before it does, where none overlap. */
    int firstReaching(double position) {
        if (rows > 1) {
            return 0;
        }
        int low = 0;
        int high = row.length;
        while (low < high) {
            int middle = low + high >>> 1;
            if (stretches.get(middle).range().end() < position) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
