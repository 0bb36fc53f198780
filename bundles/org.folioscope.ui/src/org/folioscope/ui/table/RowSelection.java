// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.table;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.eclipse.nebula.widgets.nattable.coordinate.PositionCoordinate;
import org.eclipse.nebula.widgets.nattable.coordinate.Range;

/** The selected rows of a table. */
final class RowSelection {

    /** Rows that are handed out, or selected at once by what they are. */
    static final int MOST = 1000;

    private RowSelection() {}

    /** At most {@code limit} of the selected ones among {@code shown}, in their order. */
    static <R> List<R> of(TableLayers<R> layers, List<R> shown, int limit) {
        List<R> selected = new ArrayList<>();
        for (Range range : layers.selection.getSelectedRowPositions()) {
            for (int i = range.start; i < range.end && selected.size() < limit; i++) {
                if (i < shown.size()) {
                    selected.add(shown.get(i));
                }
            }
        }
        return selected;
    }

    /** Selects the first that fits, unless it is selected, and brings it into view; returns whether there is one. */
    static <R> boolean selectFirst(TableLayers<R> layers, List<R> shown, Predicate<R> fits) {
        PositionCoordinate last = layers.selection.getSelectionAnchor();
        boolean isThere =
                last.rowPosition >= 0 && last.rowPosition < shown.size() && fits.test(shown.get(last.rowPosition));
        for (int i = isThere ? last.rowPosition : 0; i < shown.size(); i++) {
            if (fits.test(shown.get(i))) {
                if (!layers.selection.isRowPositionSelected(i)) {
                    layers.selection.selectRow(0, i, false, false);
                }
                layers.viewport.moveRowPositionIntoViewport(i);
                return true;
            }
        }
        return false;
    }

    /** Selects the first of {@code shown} that fit, at most {@link #MOST}, and brings the first one into view. */
    static <R> void selectAll(TableLayers<R> layers, List<R> shown, Predicate<R> fits) {
        layers.selection.clear();
        int count = 0;
        for (int i = 0; i < shown.size() && count < MOST; i++) {
            if (fits.test(shown.get(i))) {
                layers.selection.selectRow(0, i, false, true);
                if (count++ == 0) {
                    layers.viewport.moveRowPositionIntoViewport(i);
                }
            }
        }
    }
}
