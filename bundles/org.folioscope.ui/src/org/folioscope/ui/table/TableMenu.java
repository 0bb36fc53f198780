// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.table;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.layer.LabelStack;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.folioscope.base.Progress;
import org.folioscope.query.Column;
import org.folioscope.query.OutputFormat;
import org.folioscope.ui.jobs.ReadJob;
import org.folioscope.ui.links.Place;

/**
 * The context menus of a table: on the heading the choice of columns, on rows where they lead to and how to copy them.
 *
 * @param <R> what a row is
 */
final class TableMenu<R> {

    private final NatTable table;
    private final QueryTable<R> owner;
    private String region = GridRegion.BODY;

    private TableMenu(NatTable table, QueryTable<R> owner) {
        this.table = table;
        this.owner = owner;
    }

    static <R> void install(NatTable table, QueryTable<R> owner) {
        TableMenu<R> menus = new TableMenu<>(table, owner);
        MenuManager manager = new MenuManager();
        manager.setRemoveAllWhenShown(true);
        manager.addMenuListener(_ -> menus.fill(manager));
        table.addListener(SWT.MenuDetect, event -> menus.detect(table.toControl(event.x, event.y), event.detail));
        table.setMenu(manager.createContextMenu(table));
    }

    private void detect(Point at, int detail) {
        String found = regionAt(at.x, at.y);
        region = found == null || detail == SWT.MENU_KEYBOARD ? GridRegion.BODY : found;
        int row = table.getRowIndexByPosition(table.getRowPositionByY(at.y));
        boolean inBody = GridRegion.BODY.equals(found) && detail != SWT.MENU_KEYBOARD;
        if (inBody && row >= 0 && !owner.layers().selection.isRowPositionSelected(row)) {
            owner.layers().selection.selectRow(0, row, false, false);
        }
    }

    /** The region of the table at a point: {@link GridRegion#BODY}, {@link GridRegion#COLUMN_HEADER}, or null. */
    private String regionAt(int x, int y) {
        LabelStack labels = table.getRegionLabelsByXY(x, y);
        if (labels == null) {
            return null;
        }
        return labels.hasLabel(GridRegion.COLUMN_HEADER)
                ? GridRegion.COLUMN_HEADER
                : labels.hasLabel(GridRegion.BODY) ? GridRegion.BODY : null;
    }

    private void fill(MenuManager menu) {
        if (GridRegion.COLUMN_HEADER.equals(region)) {
            fillColumns(menu);
            return;
        }
        Map<String, Place> links = links();
        links.forEach((text, place) -> menu.add(action(text, () -> owner.follow(place))));
        links.values().stream()
                .flatMap(place -> place.locks().stream())
                .distinct()
                .forEach(place -> menu.add(action("Show " + place.title(), () -> owner.follow(place))));
        menu.add(new Separator());
        menu.add(action("&Copy\tCtrl+C", () -> owner.copy(OutputFormat.TABLE)));
        menu.add(action("Copy as C&SV", () -> owner.copy(OutputFormat.CSV)));
        menu.add(action("Copy as &JSON", () -> owner.copy(OutputFormat.JSON)));
        menu.add(new Separator());
        MenuManager columns = new MenuManager("C&olumns");
        fillColumns(columns);
        menu.add(columns);
    }

    private Map<String, Place> links() {
        Map<String, Place> links = new LinkedHashMap<>();
        List<R> selected = owner.selected(1);
        if (!selected.isEmpty()) {
            R row = selected.getFirst();
            owner.spec().main().apply(row).ifPresent(place -> links.put("Go to " + place.title() + "\tEnter", place));
            for (Column<R> column : owner.spec().columns()) {
                owner.spec()
                        .link()
                        .apply(row, column)
                        .filter(place -> !links.containsValue(place))
                        .ifPresent(place -> links.put(column.title() + ": " + place.title(), place));
            }
        }
        return links;
    }

    private void fillColumns(MenuManager menu) {
        List<Column<R>> visible = owner.visibleColumns();
        List<Column<R>> all = owner.spec().columns();
        for (int i = 0; i < all.size(); i++) {
            int index = i;
            Column<R> column = all.get(i);
            boolean shown = visible.contains(column);
            Action choose = new Action(column.title() + "\t" + column.key(), IAction.AS_CHECK_BOX) {
                @Override
                public void run() {
                    if (shown) {
                        owner.showColumn(index, false);
                    } else {
                        readAndShow(index, column);
                    }
                }
            };
            choose.setChecked(shown);
            choose.setEnabled(!shown || visible.size() > 1);
            menu.add(choose);
        }
        menu.add(new Separator());
        menu.add(action("&Reset Columns", owner::resetColumns));
    }

    /** Values that have to be read from the image are read before the column is painted. */
    private void readAndShow(int index, Column<R> column) {
        List<R> rows = owner.shownRows();
        ReadJob.start(
                "Reading " + column.title(),
                owner.family(),
                progress -> {
                    for (int i = 0; i < rows.size(); i++) {
                        if ((i & Progress.CHECK_INTERVAL - 1) == 0) {
                            progress.check();
                        }
                        column.value().apply(rows.get(i));
                    }
                    return null;
                },
                _ -> {
                    if (!owner.isDisposed()) {
                        owner.showColumn(index, true);
                    }
                },
                problem -> owner.filter().problem(problem.sentence()));
    }

    private static Action action(String text, Runnable run) {
        return new Action(text) {
            @Override
            public void run() {
                run.run();
            }
        };
    }
}
