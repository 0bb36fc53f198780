// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.locks.rules;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.folioscope.compare.Fate;
import org.folioscope.ui.theme.AccessibleName;
import org.folioscope.ui.theme.FateLook;
import org.folioscope.ui.theme.Palette;

/** The operations tables of two documents, with how many of their rules differ; the first line stands for all of them. */
final class OperationsList {

    private static final int NAME = 180;
    private static final int CHANGES = 62;

    private final Table table;

    OperationsList(Composite parent) {
        table = new Table(parent, SWT.FULL_SELECTION | SWT.SINGLE | SWT.V_SCROLL);
        table.setHeaderVisible(true);
        AccessibleName.set(table, "Operations tables");
        column("Operations", NAME, SWT.LEFT);
        column("Changes", CHANGES, SWT.RIGHT);
        Palette.onChange(table, this::color);
    }

    private void column(String title, int width, int style) {
        TableColumn column = new TableColumn(table, style);
        column.setText(title);
        column.setWidth(width);
    }

    /** Lists those of {@code of}; the one that was selected stays so. */
    void show(RuleComparison of) {
        String before = table.getSelectionCount() == 0 ? "inode_operations" : selected();
        table.removeAll();
        add("", "All rules", RuleComparison.changes(of.rows()));
        of.tables().forEach(name -> add(name, name, RuleComparison.changes(of.rows(name))));
        color();
        select(before);
        if (table.getSelectionCount() == 0) {
            table.select(0);
        }
    }

    private void add(String key, String name, long changes) {
        TableItem item = new TableItem(table, SWT.NONE);
        item.setData(key);
        item.setText(new String[] {name, changes == 0 ? "" : Long.toString(changes)});
    }

    private void color() {
        for (TableItem item : table.getItems()) {
            item.setForeground(1, FateLook.of(Fate.CHANGED).color());
        }
    }

    /** Selects the one called {@code name}; empty for all. */
    void select(String name) {
        for (TableItem item : table.getItems()) {
            if (item.getData().equals(name)) {
                table.setSelection(item);
            }
        }
    }

    /** {@code listener} is told when the user selects another one. */
    void onSelection(Runnable listener) {
        table.addListener(SWT.Selection, _ -> listener.run());
    }

    /** Name of the selected one; empty for all. */
    String selected() {
        return table.getSelectionCount() == 0 ? "" : (String) table.getSelection()[0].getData();
    }

    Table control() {
        return table;
    }
}
