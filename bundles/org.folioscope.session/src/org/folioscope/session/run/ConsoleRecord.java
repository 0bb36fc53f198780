// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.session.run;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import java.util.ArrayList;
import java.util.List;

/**
 * Which pieces of the console's log belong to the run. Going back to a VM snapshot undoes what the guest wrote since then:
 * its bytes stay in the log, and are not part of what later steps see. Positions count bytes of what is left. Not safe
 * for use by several threads.
 */
final class ConsoleRecord {

    /** A piece of the log, from a byte offset on; the last has no end. */
    private record Piece(long from, long to) {
        long length() {
            return to - from;
        }
    }

    private final List<Piece> pieces = new ArrayList<>(List.of(new Piece(0, Long.MAX_VALUE)));

    /** Where the log's byte {@code size} is in the run's console. */
    long position(long size) {
        long position = 0;
        for (Piece piece : pieces) {
            position += Math.max(0, Math.min(size, piece.to) - piece.from);
        }
        return position;
    }

    /** Forgets what stands behind {@code position}; the log goes on at its byte {@code size}. */
    void rewind(long position, long size) {
        List<Piece> kept = new ArrayList<>();
        long left = position;
        for (Piece piece : pieces) {
            if (left > 0) {
                long length = Math.min(left, piece.length());
                kept.add(new Piece(piece.from, piece.from + length));
                left -= length;
            }
        }
        kept.add(new Piece(size, Long.MAX_VALUE));
        pieces.clear();
        pieces.addAll(kept);
    }

    /** Which bytes of the log, offset and end in turn, hold the run's console from a position on; the last has no end. */
    List<long[]> ranges(long position) {
        List<long[]> ranges = new ArrayList<>();
        long left = position;
        for (Piece piece : pieces) {
            long skipped = Math.min(left, piece.length());
            left -= skipped;
            if (skipped < piece.length()) {
                ranges.add(new long[] {piece.from + skipped, piece.to});
            }
        }
        return ranges;
    }

    /** For the journal: the ends of the pieces but the last's. */
    JsonArray toJson() {
        JsonArray array = new JsonArray();
        for (Piece piece : pieces) {
            array.add(piece.from);
            if (piece.to != Long.MAX_VALUE) {
                array.add(piece.to);
            }
        }
        return array;
    }

    /** Takes over what {@link #toJson} wrote. */
    void read(JsonArray array) {
        List<Long> ends = new ArrayList<>();
        for (JsonElement element : array) {
            ends.add(element.getAsLong());
        }
        pieces.clear();
        for (int i = 0; i < ends.size(); i += 2) {
            pieces.add(new Piece(ends.get(i), i + 1 < ends.size() ? ends.get(i + 1) : Long.MAX_VALUE));
        }
    }
}
