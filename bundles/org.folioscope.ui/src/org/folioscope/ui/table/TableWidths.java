// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.table;

import java.util.List;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.graphics.GC;
import org.folioscope.query.Column;

/** Makes columns as wide as their rows need, going by a sample of them. */
final class TableWidths {

    private static final int ROWS = 300;
    private static final int WIDEST = 280;
    private static final int PADDING = 18;

    private TableWidths() {}

    static <R> void fit(NatTable table, TableLayers<R> layers, List<Column<R>> columns, List<R> rows) {
        GC gc = new GC(table);
        try {
            for (int position = 0; position < layers.choice.getColumnCount(); position++) {
                int index = layers.choice.getColumnIndexByPosition(position);
                Column<R> column = columns.get(index);
                gc.setFont(JFaceResources.getDefaultFont());
                int width = gc.textExtent(column.title()).x + 14;
                if (CellText.isMonospace(column)) {
                    gc.setFont(JFaceResources.getTextFont());
                }
                int step = Math.max(1, rows.size() / ROWS);
                for (int i = 0; i < rows.size(); i += step) {
                    width = Math.max(width, gc.textExtent(CellText.of(column, rows.get(i))).x);
                }
                layers.data.setColumnWidthByPosition(index, Math.min(WIDEST, width + PADDING));
            }
        } finally {
            gc.dispose();
        }
    }
}
