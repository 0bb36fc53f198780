// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.netfs.picture;

import java.util.ArrayList;
import java.util.List;

/** Gathers what a picture is painted of, and what is to be found where. One thread. */
final class Drawing {

    /** Something that can be pointed at. @param what a {@link Stretch}, {@link Several}, {@link Cursor}, … */
    record Spot(int x, int y, int width, int height, Object what) {

        boolean holds(int atX, int atY) {
            return atX >= x && atX < x + width && atY >= y && atY < y + height;
        }
    }

    final LanePicture picture;
    final FileView view;
    final Measure measure;
    final int left;
    final List<Shape> shapes = new ArrayList<>();
    final List<Spot> spots = new ArrayList<>();

    /** @param left where the part with file positions begins, dots */
    Drawing(LanePicture picture, FileView view, Measure measure, int left) {
        this.picture = picture;
        this.view = view;
        this.measure = measure;
        this.left = left;
    }

    int line() {
        return measure.height();
    }

    /** Where a position is in the picture. */
    int x(long position) {
        return left + view.x(position);
    }

    int right() {
        return left + view.width();
    }

    void block(int x, int y, int width, int height, Tone fill, Pattern pattern, Tone edge) {
        shapes.add(new Shape.Block(x, y, width, height, fill, pattern, edge));
    }

    void text(int x, int y, String text, Tone tone, boolean bold) {
        shapes.add(new Shape.Text(x, y, text, tone, bold));
    }

    void line(int x, int y, int toX, int toY, Tone tone, boolean dashed, int thickness) {
        shapes.add(new Shape.Line(x, y, toX, toY, tone, dashed, thickness));
    }

    void spot(int x, int y, int width, int height, Object what) {
        spots.add(new Spot(x, y, Math.max(1, width), height, what));
    }
}
