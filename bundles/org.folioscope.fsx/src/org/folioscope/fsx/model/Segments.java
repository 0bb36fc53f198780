// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.fsx.model;

import java.util.ArrayList;
import java.util.List;
import org.folioscope.fsx.model.Segment.State;

/** The segments of a file from 0 on, without gaps or overlaps; the last may lie beyond the file's end. */
final class Segments {

    private List<Segment> all = new ArrayList<>();

    /** Behind the last segment. */
    int end() {
        return all.isEmpty() ? 0 : all.getLast().end();
    }

    List<Segment> list() {
        return List.copyOf(all);
    }

    /** The parts of segments in a range; what lies beyond the last segment is left out. */
    List<Segment> in(int start, int end) {
        List<Segment> found = new ArrayList<>();
        for (int i = first(start); i < all.size() && all.get(i).start() < end; i++) {
            found.add(all.get(i).cut(start, end));
        }
        return found;
    }

    /** The index of the segment that holds {@code offset}, or of the end. */
    private int first(int offset) {
        int low = 0;
        int high = all.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (all.get(middle).end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Makes a range one segment; a gap before it becomes a hole of the same operation. */
    void set(int start, int end, State state, int operation) {
        if (start < end) {
            replace(start, end, List.of(new Segment(start, end, state, operation)), operation);
        }
    }

    /** Puts {@code parts}, which fill the range, in its place. */
    void replace(int start, int end, List<Segment> parts, int operation) {
        List<Segment> next = new ArrayList<>(all.size() + parts.size() + 2);
        in(0, start).forEach(each -> add(next, each));
        if (end() < start) {
            add(next, new Segment(end(), start, State.HOLE, operation));
        }
        parts.forEach(each -> add(next, each));
        in(end, Integer.MAX_VALUE).forEach(each -> add(next, each));
        all = next;
    }

    /** Drops all behind {@code end}. */
    void cut(int end) {
        all = new ArrayList<>(in(0, end));
    }

    /** Takes a range out; what is behind it moves down. */
    void remove(int start, int end) {
        List<Segment> next = new ArrayList<>();
        in(0, start).forEach(each -> add(next, each));
        in(end, Integer.MAX_VALUE).forEach(each -> add(next, each.moved(start - end)));
        all = next;
    }

    /** Puts a hole in; what is behind it moves up. */
    void insert(int start, int length, int operation) {
        List<Segment> next = new ArrayList<>();
        in(0, start).forEach(each -> add(next, each));
        add(next, new Segment(start, start + length, State.HOLE, operation));
        in(start, Integer.MAX_VALUE).forEach(each -> add(next, each.moved(length)));
        all = next;
    }

    private static void add(List<Segment> list, Segment segment) {
        Segment last = list.isEmpty() ? null : list.getLast();
        if (last != null && last.state() == segment.state() && last.operation() == segment.operation()) {
            list.set(list.size() - 1, new Segment(last.start(), segment.end(), last.state(), last.operation()));
        } else {
            list.add(segment);
        }
    }
}
