// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.netfs.picture;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.folioscope.base.Numbers;

/**
 * Where everything of a picture is drawn: who works on the request, the ruler of the file, the cursors, the lanes below one
 * another over one axis of file positions, the legend. The work is bounded by what is in sight, and a few shapes for each dot
 * across. Immutable.
 */
public final class PictureLayout {

    private static final int LEFT = 108;
    private static final int RIGHT = 14;
    private static final int MARGIN = 8;

    /** Room that a position takes on the axis, dots. */
    private static final int TICK_ROOM = 96;

    /** Folios whose edges are nearer than this, dots, are not drawn through all lanes. */
    private static final int EDGE_ROOM = 8;

    /** What the strip in a stretch says. */
    private static final String PART = "transferred, or written";

    private final Drawing drawing;
    private final int height;

    /**
     * @param view what is seen, of {@link #plotWidth} dots
     * @param measure how large text is
     */
    public PictureLayout(LanePicture picture, FileView view, Measure measure) {
        drawing = new Drawing(picture, view, measure, LEFT);
        int y = boxes(MARGIN);
        List<LaneLayout> lanes = new ArrayList<>();
        for (Lane each : picture.lanes()) {
            lanes.add(new LaneLayout(drawing, each));
        }
        CursorLabels cursors = new CursorLabels(drawing, picture.cursors());
        int lanesHeight = lanes.stream().mapToInt(LaneLayout::height).sum();
        if (picture.ruler() != null) {
            Drawing tried = new Drawing(picture, view, measure, LEFT);
            int end = new RulerLayout(tried).draw(y, 0);
            y = new RulerLayout(drawing).draw(y, end + cursors.height() + lanesHeight);
        }
        int top = y + cursors.height() + 2;
        int bottom = top + lanesHeight;
        int at = top;
        for (LaneLayout each : lanes) {
            each.draw(at);
            at += each.height();
        }
        edges(top, bottom);
        cursors.draw(y, bottom, false);
        axis(bottom);
        height = legend(bottom + drawing.line() + 12) + MARGIN;
    }

    /** Dots across of the part with file positions, in a picture of a width. */
    public static int plotWidth(int width) {
        return Math.max(1, width - LEFT - RIGHT);
    }

    /** Dots across of the picture that shows {@code view}. */
    public static int width(FileView view) {
        return view.width() + LEFT + RIGHT;
    }

    /** Where the part with file positions begins, dots. */
    public static int plotLeft() {
        return LEFT;
    }

    private int boxes(int y) {
        int x = 6;
        int line = drawing.line();
        for (StateBox each : drawing.picture.boxes()) {
            String text = (each.isActive() ? "▶ " : "‖ ") + each.state();
            int width = Math.max(drawing.measure.width(each.name()), drawing.measure.width(text)) + 16;
            if (x > 6 && x + width > drawing.right()) {
                x = 6;
                y += 2 * line + 14;
            }
            Tone tone = each.isActive() ? Tone.IN_PROGRESS : Tone.DIM;
            drawing.block(x, y, width, 2 * line + 6, tone, Pattern.OUTLINE, tone);
            drawing.text(x + 8, y + 2, each.name(), Tone.FOREGROUND, true);
            drawing.text(x + 8, y + 2 + line, text, Tone.FOREGROUND, false);
            drawing.spot(x, y, width, 2 * line + 6, each);
            x += width + 14;
        }
        return drawing.picture.boxes().isEmpty() ? y : y + 2 * line + 16;
    }

    /** The edges of folios through all lanes, so that what crosses them is seen. */
    private void edges(int top, int bottom) {
        Lane folios = drawing.picture.lanes().stream()
                .filter(lane -> !lane.hasGaps())
                .findFirst()
                .orElse(null);
        if (folios == null || drawing.picture.lanes().size() < 2) {
            return;
        }
        int last = Integer.MIN_VALUE;
        for (int i = folios.firstReaching(drawing.view.left());
                i < folios.stretches().size();
                i++) {
            Stretch each = folios.stretches().get(i);
            if (each.range().start() > drawing.view.left() + drawing.view.bytesPerDot() * drawing.view.width()) {
                break;
            }
            for (long position : new long[] {each.range().start(), each.range().end()}) {
                if (!drawing.view.sees(position)) {
                    continue;
                }
                int x = drawing.x(position);
                if (x - (long) last >= EDGE_ROOM) {
                    drawing.line(x, top + LaneLayout.ROW - 4, x, bottom, Tone.DIM, true, 1);
                    last = x;
                }
            }
        }
    }

    private void axis(int y) {
        FileView view = drawing.view;
        drawing.line(drawing.left, y, drawing.right(), y, Tone.DIM, false, 1);
        drawing.text(6, y + 4, "position", Tone.DIM, false);
        long step = 1;
        while (step < view.bytesPerDot() * TICK_ROOM && step > 0) {
            step <<= 1;
        }
        if (step <= 0) {
            return;
        }
        long first = (view.position(0) + step - 1) / step * step;
        for (long position = first; position >= 0 && view.sees(position); position += step) {
            int x = drawing.x(position);
            String text = Numbers.hex(position);
            drawing.line(x, y, x, y + 4, Tone.DIM, false, 1);
            drawing.text(
                    Math.min(x + 2, drawing.right() + RIGHT - drawing.measure.width(text)),
                    y + 4,
                    text,
                    Tone.DIM,
                    false);
        }
    }

    private int legend(int y) {
        Set<StretchState> used = EnumSet.noneOf(StretchState.class);
        boolean parts = false;
        for (Lane lane : drawing.picture.lanes()) {
            used.addAll(lane.states());
            parts |= lane.hasParts();
        }
        int x = LEFT;
        int line = drawing.line();
        for (StretchState each : used) {
            int width = 20 + 6 + drawing.measure.width(each.text()) + 18;
            if (x > LEFT && x + width > drawing.right()) {
                x = LEFT;
                y += line + 6;
            }
            drawing.block(x, y, 20, line + 2, each.tone(), each.pattern(), each.tone());
            String letter = String.valueOf(each.letter());
            drawing.text(x + (20 - drawing.measure.width(letter)) / 2, y + 1, letter, Tone.FOREGROUND, false);
            drawing.text(x + 26, y + 1, each.text(), Tone.FOREGROUND, false);
            x += width;
        }
        if (parts) {
            if (x + 26 + drawing.measure.width(PART) > drawing.right()) {
                x = LEFT;
                y += line + 6;
            }
            drawing.block(x, y + line - 4, 20, 6, Tone.FOREGROUND, Pattern.PLAIN, null);
            drawing.text(x + 26, y + 1, PART, Tone.FOREGROUND, false);
        }
        return y + line + 6;
    }

    /** In the order of painting. */
    public List<Shape> shapes() {
        return List.copyOf(drawing.shapes);
    }

    /** What is seen. */
    public FileView view() {
        return drawing.view;
    }

    /** Dots. */
    public int height() {
        return height;
    }

    /** What is at a dot: a {@link Stretch}, {@link Several}, {@link Gap}, {@link Cursor}, {@link StateBox}, {@link Ruler}, {@link FileRange}. */
    public Optional<Object> at(int x, int y) {
        for (int i = drawing.spots.size() - 1; i >= 0; i--) {
            if (drawing.spots.get(i).holds(x, y)) {
                return Optional.of(drawing.spots.get(i).what());
            }
        }
        return Optional.empty();
    }

    /** Where something that is drawn is: x, y, width, height; empty where it is out of sight. */
    public Optional<int[]> where(Object what) {
        return drawing.spots.stream()
                .filter(spot -> spot.what().equals(what))
                .findFirst()
                .map(spot -> new int[] {spot.x(), spot.y(), spot.width(), spot.height()});
    }

    /** Everything that can be pointed at, with its place: for pictures that tell by hovering. */
    List<Drawing.Spot> spots() {
        return drawing.spots;
    }
}
