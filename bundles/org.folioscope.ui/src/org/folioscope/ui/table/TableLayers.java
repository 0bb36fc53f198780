// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.table;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.IntFunction;
import java.util.function.IntSupplier;
import org.eclipse.nebula.widgets.nattable.data.IDataProvider;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.grid.layer.ColumnHeaderLayer;
import org.eclipse.nebula.widgets.nattable.hideshow.ColumnHideShowLayer;
import org.eclipse.nebula.widgets.nattable.layer.CompositeLayer;
import org.eclipse.nebula.widgets.nattable.layer.DataLayer;
import org.eclipse.nebula.widgets.nattable.layer.LabelStack;
import org.eclipse.nebula.widgets.nattable.reorder.ColumnReorderLayer;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.nebula.widgets.nattable.selection.config.RowOnlySelectionConfiguration;
import org.eclipse.nebula.widgets.nattable.sort.SortHeaderLayer;
import org.eclipse.nebula.widgets.nattable.viewport.ViewportLayer;
import org.folioscope.compare.Fate;
import org.folioscope.query.Column;

/**
 * The stack of a table's layers: data, order and choice of columns, selection, scrolling, heading.
 *
 * @param <R> what a row is
 */
final class TableLayers<R> {

    /** Labels that cells carry for {@link TableStyle}. */
    static final String NUMBER = "number";

    static final String MONOSPACE = "monospace";
    static final String LINK = "link";
    static final String MISSING = "missing";
    static final String STRIPE = "stripe";

    /** A cell with another value in the other frame. */
    static final String DIFFERS = "differs";

    /** The start of the label of a row with a fate. */
    static final String FATE = "fate-";

    /** The start of the label of the cell that says the fate of its row. */
    static final String FATE_CELL = "fate-cell-";

    /** The start of the label of a cell that gives a signal. */
    static final String SIGNAL = "signal-";

    final DataLayer data;
    final ColumnReorderLayer order;
    final ColumnHideShowLayer choice;
    final SelectionLayer selection;
    final ViewportLayer viewport;
    final CompositeLayer whole;

    TableLayers(
            List<Column<R>> columns,
            IntSupplier rowCount,
            IntFunction<R> rowAt,
            BiPredicate<R, Column<R>> isLink,
            BiFunction<R, Column<R>, Signal> signals,
            FrameRows<R> frames,
            TableSort<R> sort) {
        data = new DataLayer(new Cells<>(columns, rowCount, rowAt));
        data.setDefaultRowHeight(22);
        data.setConfigLabelAccumulator((labels, columnIndex, rowIndex) -> {
            Column<R> column = columns.get(columnIndex);
            if ((rowIndex & 1) == 1) {
                labels.addLabel(STRIPE);
            }
            if (CellText.isNumber(column)) {
                labels.addLabel(NUMBER);
            }
            if (CellText.isMonospace(column)) {
                labels.addLabel(MONOSPACE);
            }
            if (rowIndex < rowCount.getAsInt()) {
                R row = rowAt.apply(rowIndex);
                if (column.value().apply(row) == null) {
                    labels.addLabelOnTop(MISSING);
                } else if (isLink.test(row, column)) {
                    labels.addLabelOnTop(LINK);
                }
                Signal signal = signals.apply(row, column);
                if (signal != null) {
                    labels.addLabelOnTop(SIGNAL + signal.name());
                }
                light(labels, frames, row, column, columnIndex);
            }
        });
        order = new ColumnReorderLayer(data);
        choice = new ColumnHideShowLayer(order);
        selection = new SelectionLayer(choice, false);
        selection.addConfiguration(new RowOnlySelectionConfiguration());
        viewport = new ViewportLayer(selection);
        viewport.setRegionName(GridRegion.BODY);
        DataLayer titles = new DataLayer(new Titles(columns));
        titles.setDefaultRowHeight(24);
        ColumnHeaderLayer header = new ColumnHeaderLayer(titles, viewport, selection);
        whole = new CompositeLayer(1, 2);
        whole.setChildLayer(GridRegion.COLUMN_HEADER, new SortHeaderLayer<>(header, sort, false), 0, 0);
        whole.setChildLayer(GridRegion.BODY, viewport, 0, 1);
    }

    private static <R> void light(LabelStack labels, FrameRows<R> frames, R row, Column<R> column, int columnIndex) {
        if (row instanceof LitRow lit) {
            light(labels, lit, column);
            return;
        }
        Fate fate = frames.fate(row);
        if (fate == null) {
            return;
        }
        if (FrameRows.CHANGE.equals(column.key())) {
            labels.addLabelOnTop(FATE_CELL + fate.word());
        } else if (frames.differs(row, columnIndex)) {
            labels.addLabelOnTop(DIFFERS + (fate == Fate.MOVED ? fate.word() : Fate.CHANGED.word()));
        } else if (fate == Fate.KEPT) {
            labels.addLabel(FATE + fate.word()); // a link stays one
        } else {
            labels.addLabelOnTop(FATE + fate.word());
        }
    }

    private static void light(LabelStack labels, LitRow row, Column<?> column) {
        Fate cell = row.fate(column.key());
        if (LitRow.CHANGE.equals(column.key())) {
            labels.addLabelOnTop(FATE_CELL + row.fate().word());
        } else if (cell != Fate.KEPT) {
            labels.addLabelOnTop(DIFFERS + cell.word());
        } else if (row.fate() == Fate.LOST || row.fate() == Fate.GAINED) {
            labels.addLabelOnTop(FATE + row.fate().word());
        }
    }

    /** Shows the columns that are shown until the user chooses others, in their order. */
    void showDefault(TableSpec<R> spec) {
        order.resetReorder();
        choice.showAllColumns();
        List<Integer> hidden = new ArrayList<>();
        for (int i = 0; i < spec.columns().size(); i++) {
            if (!spec.shown().contains(spec.columns().get(i).key())) {
                hidden.add(i);
            }
        }
        for (int to = 0; to < spec.shown().size(); to++) {
            int from = order.getColumnPositionByIndex(spec.indexOf(spec.shown().get(to)));
            if (from != to) {
                order.reorderColumnPosition(from, to);
            }
        }
        choice.hideColumnIndexes(hidden);
    }

    /** Pixels. */
    int rowHeight() {
        return Math.max(1, data.getRowHeightByPosition(0));
    }

    /** @param y pixels from the first row's upper edge */
    void scrollTo(int y) {
        viewport.setOriginY(y);
        viewport.setKeepInViewportRowPosition(-1); // a layout would bring back what was revealed last
    }

    private record Cells<R>(List<Column<R>> columns, IntSupplier rowCount, IntFunction<R> rowAt)
            implements IDataProvider {

        @Override
        public Object getDataValue(int columnIndex, int rowIndex) {
            return rowIndex < rowCount.getAsInt() ? CellText.of(columns.get(columnIndex), rowAt.apply(rowIndex)) : "";
        }

        @Override
        public void setDataValue(int columnIndex, int rowIndex, Object newValue) {
            throw new UnsupportedOperationException("images are read, never written");
        }

        @Override
        public int getColumnCount() {
            return columns.size();
        }

        @Override
        public int getRowCount() {
            return rowCount.getAsInt();
        }
    }

    private record Titles(List<? extends Column<?>> columns) implements IDataProvider {

        @Override
        public Object getDataValue(int columnIndex, int rowIndex) {
            return columns.get(columnIndex).title();
        }

        @Override
        public void setDataValue(int columnIndex, int rowIndex, Object newValue) {
            throw new UnsupportedOperationException("headings are fixed");
        }

        @Override
        public int getColumnCount() {
            return columns.size();
        }

        @Override
        public int getRowCount() {
            return 1;
        }
    }
}
