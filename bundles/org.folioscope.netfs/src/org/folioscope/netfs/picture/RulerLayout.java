// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.netfs.picture;

/** Draws the ruler of a file: its size and points, what of it is cached, and which part of it is seen. */
final class RulerLayout {

    private static final int BAR = 12;
    private static final int OVERVIEW = 6;
    private static final int ROOM = 6;

    private final Drawing drawing;
    private final Ruler ruler;

    RulerLayout(Drawing drawing) {
        this.drawing = drawing;
        this.ruler = drawing.picture.ruler();
    }

    /** Draws from {@code y} on, and the marks' lines down to {@code bottom}; returns where the next begins. */
    int draw(int y, int bottom) {
        int top = overview(y);
        CursorLabels labels = new CursorLabels(drawing, ruler.marks());
        int bar = top + labels.height() + 2;
        drawing.text(6, bar - 2, "file", Tone.FOREGROUND, true);
        int start = clamp(drawing.x(0));
        int end = clamp(drawing.x(ruler.size()));
        drawing.block(start, bar, Math.max(1, end - start), BAR, Tone.HOLE, Pattern.PLAIN, Tone.DIM);
        drawing.spot(start, bar, end - start, BAR, ruler);
        int last = Integer.MIN_VALUE;
        for (FileRange each : ruler.cached()) {
            int from = clamp(drawing.x(each.start()));
            int to = Math.max(from + 1, clamp(drawing.x(each.end())));
            if (to > last && each.end() > drawing.view.left() && from < drawing.right()) {
                drawing.block(from, bar + 2, to - from, BAR - 4, Tone.CLEAN, Pattern.PLAIN, null);
                drawing.spot(from, bar, to - from, BAR, each);
                last = to;
            }
        }
        labels.draw(top, Math.max(bottom, bar + BAR), true);
        return bar + BAR + ROOM;
    }

    /** All of the file as a thin line, with a frame about what is seen of it; nothing where all is seen. */
    private int overview(int y) {
        FileView view = drawing.view;
        if (view.isWhole()) {
            return y;
        }
        FileView all = FileView.all(view.whole(), view.width());
        int end = Math.max(1, all.x(ruler.size()));
        drawing.block(drawing.left, y + 2, end, OVERVIEW - 4, Tone.DIM, Pattern.PLAIN, null);
        int from = Math.max(0, (int) ((view.left() - view.whole().start()) / all.bytesPerDot()));
        int width = Math.max(4, (int) (view.bytesPerDot() * view.width() / all.bytesPerDot()));
        int fits = Math.min(from, view.width() - width);
        drawing.block(drawing.left + fits, y - 1, width, OVERVIEW + 2, null, Pattern.PLAIN, Tone.MARK);
        drawing.text(6, y + OVERVIEW / 2 - drawing.line() / 2, "in view", Tone.DIM, false);
        return y + Math.max(OVERVIEW + 4, drawing.line());
    }

    private int clamp(int x) {
        return Math.clamp(x, drawing.left, drawing.right());
    }
}
