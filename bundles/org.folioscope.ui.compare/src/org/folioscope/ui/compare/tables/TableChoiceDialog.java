// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.compare.tables;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.folioscope.query.Column;
import org.folioscope.ui.table.QueryTable;
import org.folioscope.ui.table.ShownTables;
import org.folioscope.ui.theme.AccessibleName;

/** Asks which two tables of the window are compared, which columns tell their rows apart, and which are compared. */
final class TableChoiceDialog extends TitleAreaDialog {

    /** Columns that tell rows apart in most tables that have them. */
    private static final Set<String> USUAL_KEYS =
            Set.of("path", "index", "member", "name", "iova", "pfn", "address", "mountid", "rule");

    private final List<QueryTable<?>> tables;
    private List<QueryTable<?>> partners = List.of();
    private Combo before;
    private Combo after;
    private Table keys;
    private Table compared;
    private TableChoice choice;

    TableChoiceDialog(Shell shell, List<QueryTable<?>> tables) {
        super(shell);
        this.tables = List.copyOf(tables);
    }

    /** What was chosen; null where the dialog was cancelled. */
    TableChoice choice() {
        return choice;
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        getShell().setText("Compare Tables");
        setTitle("Compare Tables");
        setMessage("Rows belong together when all of their key columns are the same.");
        Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        GridLayoutFactory.fillDefaults()
                .numColumns(2)
                .equalWidth(true)
                .margins(12, 12)
                .spacing(12, 6)
                .applyTo(area);
        label(area, "&Before:");
        label(area, "&After:");
        before = combo(area, "Table before");
        after = combo(area, "Table after");
        label(area, "&Key columns:");
        label(area, "&Compared columns:");
        keys = columns(area, "Key columns");
        compared = columns(area, "Compared columns");
        tables.forEach(table -> before.add(ShownTables.title(table)));
        before.addListener(SWT.Selection, _ -> chosen());
        before.select(0);
        return area;
    }

    @Override
    protected Control createContents(Composite parent) {
        Control contents = super.createContents(parent);
        chosen();
        return contents;
    }

    private static void label(Composite parent, String text) {
        new Label(parent, SWT.NONE).setText(text);
    }

    private static Combo combo(Composite parent, String name) {
        Combo combo = new Combo(parent, SWT.DROP_DOWN | SWT.READ_ONLY);
        AccessibleName.set(combo, name);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
        return combo;
    }

    private Table columns(Composite parent, String name) {
        Table table = new Table(parent, SWT.CHECK | SWT.BORDER | SWT.V_SCROLL);
        AccessibleName.set(table, name);
        GridDataFactory.fillDefaults().grab(true, true).hint(220, 260).applyTo(table);
        table.addListener(SWT.Selection, _ -> validate());
        return table;
    }

    /** Another table before was chosen: offers those that it can be held against, and its columns. */
    private void chosen() {
        QueryTable<?> first = tables.get(before.getSelectionIndex());
        partners = tables.stream()
                .filter(table -> table != first && areOfOneKind(table, first))
                .toList();
        after.removeAll();
        partners.forEach(table -> after.add(ShownTables.title(table)));
        after.select(0);
        keys.removeAll();
        compared.removeAll();
        List<String> shown = ShownTables.columns(first);
        for (Column<?> column : first.query().columns()) {
            boolean key = USUAL_KEYS.contains(column.key()) && shown.contains(column.key());
            add(keys, column, key);
            add(compared, column, !key && shown.contains(column.key()) && column.kind() != Column.Kind.ADDRESS);
        }
        if (checked(keys).isEmpty() && keys.getItemCount() > 0) {
            keys.getItem(0).setChecked(true);
        }
        validate();
    }

    /** Rows can be held against each other where one query made them. */
    static boolean areOfOneKind(QueryTable<?> a, QueryTable<?> b) {
        return a.query().getClass() == b.query().getClass();
    }

    private static void add(Table table, Column<?> column, boolean checked) {
        TableItem item = new TableItem(table, SWT.NONE);
        item.setText(column.title());
        item.setData(column.key());
        item.setChecked(checked);
    }

    private static List<String> checked(Table table) {
        return Arrays.stream(table.getItems())
                .filter(TableItem::getChecked)
                .map(item -> (String) item.getData())
                .toList();
    }

    private void validate() {
        String wrong = partners.isEmpty()
                ? "No other table of this kind is in the window: open the same page of another image."
                : checked(keys).isEmpty() ? "Choose at least one column that tells which rows belong together." : null;
        setErrorMessage(wrong);
        if (getButton(IDialogConstants.OK_ID) != null) {
            getButton(IDialogConstants.OK_ID).setEnabled(wrong == null);
        }
    }

    @Override
    protected void okPressed() {
        List<String> by = checked(keys);
        List<String> values = new ArrayList<>(checked(compared));
        values.removeAll(by);
        choice = new TableChoice(
                tables.get(before.getSelectionIndex()), partners.get(after.getSelectionIndex()), by, values);
        super.okPressed();
    }
}
