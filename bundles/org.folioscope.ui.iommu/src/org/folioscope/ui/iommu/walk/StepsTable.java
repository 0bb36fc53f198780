// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.iommu.walk;

import java.util.List;
import java.util.function.Consumer;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.folioscope.base.Numbers;
import org.folioscope.iommu.WalkStep;
import org.folioscope.ui.copy.Copying;
import org.folioscope.ui.links.Place;
import org.folioscope.ui.theme.AccessibleName;
import org.folioscope.ui.theme.Palette;

/** The steps of a translation, from the root of the device's tables down to the page. */
final class StepsTable {

    private static final int TABLE = 2;
    private static final int ENTRY = 3;

    private final Table table;
    private Consumer<WalkStep> selection = _ -> {};
    private Consumer<Place> follow = _ -> {};

    StepsTable(Composite parent) {
        table = new Table(parent, SWT.FULL_SELECTION | SWT.MULTI | SWT.V_SCROLL | SWT.H_SCROLL);
        table.setHeaderVisible(true);
        AccessibleName.set(table, "Steps of the walk");
        column("Step", 170);
        column("Stage", 50);
        column("Table at", 120);
        column("Entry at", 120);
        column("Raw entry", 170);
        column("Says", 420);
        table.addListener(SWT.Selection, _ -> selection.accept(selected()));
        table.addListener(SWT.MouseUp, event -> {
            if (event.button == 1 && (event.stateMask & SWT.MOD1) != 0) {
                follow(new Point(event.x, event.y));
            }
        });
        table.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.F3 && selected() != null) {
                follow.accept(new Place.Bytes(selected().address(), 8));
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

    Table control() {
        return table;
    }

    /** {@code listener} takes the first selected step, or null. */
    void onSelection(Consumer<WalkStep> listener) {
        selection = listener;
    }

    /** {@code by} goes to a place that the user asked for. */
    void onFollow(Consumer<Place> by) {
        follow = by;
    }

    /** The first selected step, or null. */
    WalkStep selected() {
        TableItem[] items = table.getSelection();
        return items.length == 0 ? null : (WalkStep) items[0].getData();
    }

    /** Shows other steps, with the one at {@code index} selected, without telling. */
    void show(List<WalkStep> steps, int index) {
        table.setRedraw(false);
        table.removeAll();
        for (WalkStep step : steps) {
            TableItem item = new TableItem(table, SWT.NONE);
            item.setText(texts(step));
            for (int i = TABLE; i < TABLE + 3; i++) {
                item.setFont(i, JFaceResources.getTextFont());
            }
            item.setData(step);
        }
        color();
        if (index >= 0 && index < steps.size()) {
            table.select(index);
        }
        table.setRedraw(true);
    }

    private static String[] texts(WalkStep step) {
        return new String[] {
            step.name(),
            step.stage() == 0 ? "" : Integer.toString(step.stage()),
            Numbers.hex(step.table()),
            Numbers.hex(step.address()),
            String.format("0x%016x", step.entry()),
            step.outcome()
        };
    }

    private void color() {
        for (TableItem item : table.getItems()) {
            item.setForeground(TABLE, Palette.current().link());
            item.setForeground(ENTRY, Palette.current().link());
        }
    }

    private void follow(Point at) {
        TableItem item = table.getItem(at);
        if (item != null && item.getData() instanceof WalkStep step) {
            if (item.getBounds(TABLE).contains(at)) {
                follow.accept(new Place.TableEntryAt(step.table()));
            } else {
                follow.accept(new Place.Bytes(step.address(), 8));
            }
        }
    }

    private void copy() {
        StringBuilder text = new StringBuilder();
        for (TableItem item : table.getSelection()) {
            text.append(String.join("\t", texts((WalkStep) item.getData()))).append('\n');
        }
        Copying.toClipboard(table.getDisplay(), text.toString());
    }
}
