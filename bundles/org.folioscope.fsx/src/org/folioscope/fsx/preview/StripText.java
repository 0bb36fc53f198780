// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.fsx.preview;

import java.util.Arrays;
import java.util.Locale;
import org.folioscope.fsx.model.Segment;

/**
 * A strip as text, a letter for each stretch of the file: w written, a allocated, h hole, in upper case where the
 * operation itself made it so; | where the file ends.
 */
public final class StripText {

    private StripText() {}

    /**
     * The strip of a row.
     *
     * @param largest how many bytes the whole width stands for
     * @param width characters
     */
    public static String of(Preview.Row row, int largest, int width) {
        char[] cells = new char[width];
        int[] ranks = new int[width];
        Arrays.fill(cells, ' ');
        for (Segment segment : row.segments()) {
            boolean own = row.isOwn(segment);
            int rank = 1 + segment.state().ordinal() + (own ? Segment.State.values().length : 0);
            String letter = segment.state().name().substring(0, 1);
            char cell = (own ? letter : letter.toLowerCase(Locale.ROOT)).charAt(0);
            int last = cell(segment.end() - 1, largest, width);
            for (int i = cell(segment.start(), largest, width); i <= last; i++) {
                if (rank > ranks[i]) {
                    ranks[i] = rank;
                    cells[i] = cell;
                }
            }
        }
        StringBuilder text = new StringBuilder(new String(cells));
        text.insert(row.size() == 0 ? 0 : cell(row.size() - 1, largest, width) + 1, '|');
        return text.toString().stripTrailing();
    }

    private static int cell(int offset, int largest, int width) {
        return (int) Math.min(width - 1L, (long) offset * width / largest);
    }
}
