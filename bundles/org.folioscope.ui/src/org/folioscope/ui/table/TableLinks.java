// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.table;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.layer.LabelStack;
import org.eclipse.nebula.widgets.nattable.layer.event.ILayerEvent;
import org.eclipse.nebula.widgets.nattable.reorder.event.ColumnReorderEvent;
import org.eclipse.nebula.widgets.nattable.resize.event.ColumnResizeEvent;
import org.eclipse.nebula.widgets.nattable.ui.matcher.KeyEventMatcher;
import org.eclipse.nebula.widgets.nattable.ui.matcher.MouseEventMatcher;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.events.MouseEvent;

/**
 * Keys and clicks of a table. Links are followed by Ctrl+click or F3, the cell's, or by a double click or Enter, the row's own; the arrow
 * keys begin at the first row where none is selected; Tab leaves the table.
 */
final class TableLinks {

    private TableLinks() {}

    static void install(NatTable table, QueryTable<?> owner) {
        var bindings = table.getUiBindingRegistry();
        bindings.registerFirstMouseDownBinding(
                new MouseEventMatcher(SWT.MOD1, GridRegion.BODY, MouseEventMatcher.LEFT_BUTTON) {
                    @Override
                    public boolean matches(NatTable in, MouseEvent event, LabelStack labels) {
                        return super.matches(in, event, labels)
                                && owner.linkAt(in.getColumnPositionByX(event.x), in.getRowPositionByY(event.y))
                                        .isPresent();
                    }
                },
                (in, event) -> owner.linkAt(in.getColumnPositionByX(event.x), in.getRowPositionByY(event.y))
                        .ifPresent(owner::follow));
        for (int enter : new int[] {SWT.CR, SWT.KEYPAD_CR}) {
            bindings.registerFirstKeyBinding(new KeyEventMatcher(SWT.NONE, enter), (_, _) -> owner.followRow());
        }
        bindings.registerFirstKeyBinding(new KeyEventMatcher(SWT.NONE, SWT.F3), (_, _) -> owner.followCell());
        bindings.registerFirstDoubleClickBinding(
                MouseEventMatcher.bodyLeftClick(SWT.NONE), (_, _) -> owner.followRow());
        for (int arrow : new int[] {SWT.ARROW_DOWN, SWT.ARROW_UP}) {
            bindings.registerFirstKeyBinding(
                    new KeyEventMatcher(SWT.NONE, arrow) {
                        @Override
                        public boolean matches(KeyEvent event) {
                            return super.matches(event)
                                    && owner.shownCount() > 0
                                    && owner.layers().selection.getSelectedRowCount() == 0;
                        }
                    },
                    (_, _) -> owner.layers().selection.selectRow(0, 0, false, false));
        }
        table.addListener(SWT.Traverse, event -> {
            if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
                event.doit = true;
            }
        });
        table.addListener(SWT.MouseMove, event -> {
            boolean link = (event.stateMask & SWT.MOD1) != 0
                    && owner.linkAt(table.getColumnPositionByX(event.x), table.getRowPositionByY(event.y))
                            .isPresent();
            table.setCursor(link ? table.getDisplay().getSystemCursor(SWT.CURSOR_HAND) : null);
        });
        table.addLayerListener((ILayerEvent event) -> {
            if (event instanceof ColumnResizeEvent || event instanceof ColumnReorderEvent) {
                owner.columnsChanged();
            }
        });
    }
}
