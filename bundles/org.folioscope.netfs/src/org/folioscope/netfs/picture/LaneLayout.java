// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.netfs.picture;

import java.util.ArrayList;
import java.util.List;
import org.folioscope.base.Numbers;

/** Draws a lane: its stretches, and the gaps between them. What overlaps goes into rows of its own. */
final class LaneLayout {

    static final int ROW = 30;
    private static final int STRIP = 6;
    private static final int ROOM = 10;

    /** A letter is wider than this, dots: texts that can't fit are not measured. */
    private static final int LETTER = 2;

    /** Narrower stretches than this, dots, are drawn together. */
    private static final int NARROW = 3;

    private final Drawing drawing;
    private final Lane lane;

    LaneLayout(Drawing drawing, Lane lane) {
        this.drawing = drawing;
        this.lane = lane;
    }

    int height() {
        return Math.max(lane.rows() * ROW, 2 * drawing.line()) + ROOM;
    }

    void draw(int y) {
        drawing.text(6, y, lane.name(), Tone.FOREGROUND, true);
        drawing.text(6, y + drawing.line(), lane.state(), Tone.DIM, false);
        drawing.line(drawing.left, y + ROW - 4, drawing.right(), y + ROW - 4, Tone.LINE, false, 1);
        if (lane.hasGaps()) {
            gaps(y);
        }
        stretches(y);
        if (lane.collected() != null) {
            collected(lane.collected(), y);
        }
    }

    /** A line below what is done with, and a pointer to where that ends. */
    private void collected(FileRange range, int y) {
        int from = clamp(drawing.x(range.start()));
        int to = clamp(drawing.x(range.end()));
        int bottom = y + lane.rows() * ROW - 2;
        Cursor cursor = new Cursor(
                lane.name() + " collected",
                range.end(),
                "The collector has taken this stream's results up to here; they are no longer in memory.");
        if (to > from) {
            drawing.block(from, bottom, to - from, 3, Tone.DONE, Pattern.PLAIN, null);
            drawing.spot(from, bottom - 2, to - from, 7, cursor);
        }
        if (drawing.view.sees(range.end())) {
            drawing.shapes.add(new Shape.Pointer(to, bottom, false, Tone.MARK));
            drawing.spot(to - 4, bottom - 1, 9, 9, cursor);
        }
    }

    private void gaps(int y) {
        long end = -1;
        for (int i = Math.max(0, lane.firstReaching(drawing.view.left()) - 1); i < size(); i++) {
            FileRange range = lane.stretches().get(i).range();
            if (end >= 0 && range.start() > end) {
                gap(new FileRange(end, range.start() - end), y);
            }
            if (isBeyond(range)) {
                break;
            }
            end = Math.max(end, range.end());
        }
    }

    private int size() {
        return lane.stretches().size();
    }

    private boolean isBeyond(FileRange range) {
        return range.start() > drawing.view.left() + drawing.view.bytesPerDot() * drawing.view.width();
    }

    private void gap(FileRange range, int y) {
        int from = clamp(drawing.x(range.start()));
        int to = clamp(drawing.x(range.end()));
        if (to - from < NARROW) {
            return;
        }
        drawing.block(from, y + 4, to - from, ROW - 12, Tone.HOLE, Pattern.DOTTED, null);
        String text = "gap " + Numbers.size(range.length());
        int width = drawing.measure.width(text);
        if (width + 4 < to - from) {
            drawing.block(
                    (from + to - width) / 2 - 2, y + 4, width + 4, ROW - 12, Tone.BACKGROUND, Pattern.PLAIN, null);
            drawing.text((from + to - width) / 2, y + 4 + (ROW - 12 - drawing.line()) / 2, text, Tone.DIM, false);
        }
        drawing.spot(from, y, to - from, ROW, new Gap(lane.name(), range));
    }

    private void stretches(int y) {
        List<Stretch> narrow = new ArrayList<>();
        int narrowFrom = 0;
        int narrowRow = 0;
        for (int i = lane.firstReaching(drawing.view.left()); i < size(); i++) {
            Stretch each = lane.stretches().get(i);
            if (isBeyond(each.range())) {
                break;
            }
            int from = drawing.x(each.range().start());
            int to = drawing.x(each.range().end());
            if (!narrow.isEmpty() && (from - narrowFrom >= NARROW || lane.row(i) != narrowRow)) {
                several(narrow, narrowFrom, y + narrowRow * ROW);
                narrow.clear();
            }
            if (to - from >= NARROW) {
                if (!narrow.isEmpty()) {
                    several(narrow, narrowFrom, y + narrowRow * ROW);
                    narrow.clear();
                }
                stretch(each, from, to, y + lane.row(i) * ROW);
            } else if (each.range().end() >= drawing.view.left()) {
                if (narrow.isEmpty()) {
                    narrowFrom = from;
                    narrowRow = lane.row(i);
                }
                narrow.add(each);
            }
        }
        if (!narrow.isEmpty()) {
            several(narrow, narrowFrom, y + narrowRow * ROW);
        }
    }

    private void several(List<Stretch> narrow, int from, int y) {
        StretchState worst = narrow.getFirst().state();
        for (Stretch each : narrow) {
            worst = each.state().compareTo(worst) > 0 ? each.state() : worst;
        }
        int x = clamp(from);
        drawing.block(x, y, NARROW, ROW - 4, worst.tone(), Pattern.PLAIN, worst.tone());
        long start = narrow.getFirst().range().start();
        Object what = narrow.size() == 1
                ? narrow.getFirst()
                : new Several(
                        new FileRange(start, narrow.getLast().range().end() - start),
                        narrow.size(),
                        worst,
                        narrow.getFirst());
        drawing.spot(x, y, NARROW, ROW - 4, what);
    }

    private void stretch(Stretch each, int unclippedFrom, int unclippedTo, int y) {
        int from = clamp(unclippedFrom);
        int to = clamp(unclippedTo);
        if (to <= from) {
            return;
        }
        StretchState state = each.state();
        drawing.block(from, y, to - from, ROW - 4, state.tone(), state.pattern(), state.tone());
        FileRange part = each.part();
        if (part != null && part.length() > 0) {
            int partFrom = clamp(drawing.x(part.start()));
            int partTo = Math.max(partFrom + 1, clamp(drawing.x(part.end())));
            drawing.block(
                    partFrom,
                    y + ROW - 4 - STRIP,
                    Math.min(partTo, to) - partFrom,
                    STRIP,
                    Tone.FOREGROUND,
                    Pattern.PLAIN,
                    null);
        }
        label(each, from, to, y);
        drawing.spot(from, y, to - from, ROW - 4, each);
    }

    private void label(Stretch each, int from, int to, int y) {
        String letter = String.valueOf(each.state().letter());
        for (String text :
                List.of(letter + " " + each.title() + " " + each.state().text(), letter + " " + each.title(), letter)) {
            if (text.length() * LETTER > to - from) {
                continue;
            }
            int width = drawing.measure.width(text);
            if (width + 4 <= to - from) {
                int height = ROW - 4 - (each.part() == null ? 0 : STRIP - 2);
                drawing.text(
                        from + (to - from - width) / 2,
                        y + (height - drawing.line()) / 2,
                        text,
                        Tone.FOREGROUND,
                        false);
                return;
            }
        }
    }

    private int clamp(int x) {
        return Math.clamp(x, drawing.left, drawing.right());
    }
}
