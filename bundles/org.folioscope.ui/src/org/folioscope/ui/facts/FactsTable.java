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
    private List<FactLine> shown = List.of();

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

    /** Shows other lines; those that are as before stay selected. Touches only items that change: each costs the toolkit much. */
    public void show(List<FactLine> lines) {
        if (lines.equals(shown)) {
            return;
        }
        List<Object> selected =
                List.of(table.getSelection()).stream().map(TableItem::getData).toList();
        int top = table.getTopIndex();
        table.setRedraw(false);
        for (int i = 0; i < lines.size(); i++) {
            boolean isNew = i >= table.getItemCount();
            TableItem item = isNew ? new TableItem(table, SWT.NONE) : table.getItem(i);
            if (isNew) {
                item.setFont(1, JFaceResources.getTextFont());
            }
            if (!lines.get(i).equals(item.getData())) {
                show(item, lines.get(i));
            }
        }
        if (table.getItemCount() > lines.size()) {
            table.remove(lines.size(), table.getItemCount() - 1);
        }
        shown = lines;
        select(selected);
        table.setTopIndex(top);
        table.setRedraw(true);
    }

    private void select(List<Object> wanted) {
        table.deselectAll();
        if (!wanted.isEmpty()) {
            for (int i = 0; i < shown.size(); i++) {
                if (wanted.contains(shown.get(i))) {
                    table.select(i);
                }
            }
        }
    }

    private static void show(TableItem item, FactLine line) {
        item.setText(new String[] {line.name(), line.value(), line.meaning()});
        item.setData(line);
        color(item, line);
    }

    private void color() {
        for (TableItem item : table.getItems()) {
            color(item, (FactLine) item.getData());
        }
    }

    private static void color(TableItem item, FactLine line) {
        item.setForeground(1, line.place() == null ? null : Palette.current().link());
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
