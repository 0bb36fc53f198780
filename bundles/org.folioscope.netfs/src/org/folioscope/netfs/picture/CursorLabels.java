// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.netfs.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.folioscope.base.Numbers;

/** Names of positions above what they point into, in as many rows as it takes that none covers another. */
final class CursorLabels {

    /** A name, and where it stands. @param dot of the position, within the picture */
    private record Label(Cursor cursor, String text, int dot, int x, int row) {}

    private static final int ROOM = 8;

    private final Drawing drawing;
    private final List<Label> labels = new ArrayList<>();
    /** Of each row, where the names of what is in sight end. */
    private final List<Integer> ends = new ArrayList<>();
    /** Of each row, where the names of what is beyond the right edge begin. */
    private final List<Integer> limits = new ArrayList<>();

    CursorLabels(Drawing drawing, List<Cursor> cursors) {
        this.drawing = drawing;
        cursors.stream()
                .sorted(Comparator.comparing((Cursor each) -> !isBehind(each))
                        .thenComparingInt(each -> drawing.x(each.position())))
                .forEach(this::place);
    }

    private boolean isBehind(Cursor cursor) {
        return cursor.position() < 0
                || cursor.position() >= drawing.view.left() && !drawing.view.sees(cursor.position());
    }

    private void place(Cursor cursor) {
        long position = cursor.position();
        boolean behind = isBehind(cursor);
        boolean before = !behind && !drawing.view.sees(position);
        String text = (before ? "← " : "") + cursor.name() + " "
                + (position < 0 ? "beyond all files" : Numbers.hex(position)) + (behind ? " →" : "");
        int width = drawing.measure.width(text);
        int dot = Math.clamp(drawing.x(position), drawing.left, drawing.right());
        if (behind) {
            int row = 0;
            while (row < rows() && limits.get(row) - width < drawing.left) {
                row++;
            }
            row(row);
            int x = Math.max(drawing.left, limits.get(row) - width);
            limits.set(row, x - ROOM);
            labels.add(new Label(cursor, text, dot, x, row));
            return;
        }
        int beside = dot + 3 + width <= drawing.right() ? dot + 3 : dot - 3 - width;
        int x = Math.clamp(beside, drawing.left, Math.max(drawing.left, drawing.right() - width));
        int row = 0;
        while (row < rows() && (ends.get(row) + ROOM > x || x + width > limits.get(row))) {
            row++;
        }
        row(row);
        ends.set(row, x + width);
        labels.add(new Label(cursor, text, dot, x, row));
    }

    private int rows() {
        return ends.size();
    }

    private void row(int row) {
        if (row == rows()) {
            ends.add(-ROOM);
            limits.add(drawing.right());
        }
    }

    /** Dots that the names take. */
    int height() {
        return rows() * drawing.line();
    }

    /** Draws the names from {@code y} on, and a line from each down to {@code bottom}. */
    void draw(int y, int bottom, boolean dashed) {
        for (Label each : labels) {
            int top = y + each.row * drawing.line();
            boolean seen = drawing.view.sees(each.cursor.position()) && each.cursor.position() >= 0;
            if (seen) {
                drawing.line(each.dot, top + 2, each.dot, bottom, Tone.MARK, dashed, dashed ? 1 : 2);
                drawing.spot(each.dot - 3, top, 7, bottom - top, each.cursor);
            }
            drawing.text(each.x, top, each.text, Tone.MARK, false);
            drawing.spot(each.x, top, drawing.measure.width(each.text), drawing.line(), each.cursor);
        }
    }
}
