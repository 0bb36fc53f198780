// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.facts;

import java.util.List;
import java.util.function.Consumer;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.folioscope.ui.copy.Copying;
import org.folioscope.ui.links.Place;
import org.folioscope.ui.theme.AccessibleName;
import org.folioscope.ui.theme.Palette;

/** What is known of something, a line each. Ctrl+click, F3 and a double click follow a link. */
public final class FactsTable {

    private final Table table;
    private Consumer<Place> follow = _ -> {};

    public FactsTable(Composite parent) {
        table = new Table(parent, SWT.FULL_SELECTION | SWT.MULTI | SWT.V_SCROLL | SWT.H_SCROLL);
        table.setHeaderVisible(true);
        AccessibleName.set(table, "Facts");
        column("What", 170);
        column("Value", 200);
        column("Meaning and source", 480);
        table.addListener(SWT.MouseUp, this::click);
        table.addListener(SWT.DefaultSelection, event -> follow((TableItem) event.item));
        table.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.F3 && table.getSelectionCount() > 0) {
                follow(table.getSelection()[0]);
            }
        });
        Copying.install(table, this::copy, table::selectAll);
        Palette.onChange(table, this::color);
    }

    private void column(String title, int width) {
        TableColumn column = new TableColumn(table, SWT.NONE);
        column.setText(title);
        column.setWidth(width);
    }

    public Table control() {
        return table;
    }

    /** {@code by} goes to a place that the user asked for. */
    public void onFollow(Consumer<Place> by) {
        follow = by;
    }

    /** Shows other lines; those that are as before stay selected. */
    public void show(List<FactLine> lines) {
        List<Object> selected =
                List.of(table.getSelection()).stream().map(TableItem::getData).toList();
        int top = table.getTopIndex();
        table.setRedraw(false);
        table.removeAll();
        for (FactLine line : lines) {
            TableItem item = new TableItem(table, SWT.NONE);
            item.setText(new String[] {line.name(), line.value(), line.meaning()});
            item.setFont(1, JFaceResources.getTextFont());
            item.setData(line);
            if (selected.contains(line)) {
                table.select(table.getItemCount() - 1);
            }
        }
        color();
        table.setTopIndex(top);
        table.setRedraw(true);
    }

    private void color() {
        for (TableItem item : table.getItems()) {
            boolean link = ((FactLine) item.getData()).place() != null;
            item.setForeground(1, link ? Palette.current().link() : null);
        }
    }

    private void click(Event event) {
        if (event.button == 1 && (event.stateMask & SWT.MOD1) != 0) {
            follow(table.getItem(new Point(event.x, event.y)));
        }
    }

    private void follow(TableItem item) {
        if (item != null && item.getData() instanceof FactLine line && line.place() != null) {
            follow.accept(line.place());
        }
    }

    private void copy() {
        StringBuilder text = new StringBuilder();
        for (TableItem item : table.getSelection()) {
            FactLine line = (FactLine) item.getData();
            text.append(String.join("\t", line.name(), line.value(), line.meaning()))
                    .append('\n');
        }
        Copying.toClipboard(table.getDisplay(), text.toString());
    }
}
