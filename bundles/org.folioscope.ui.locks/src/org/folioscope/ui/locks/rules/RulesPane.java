// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.locks.rules;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.folioscope.locks.rules.LockRules;
import org.folioscope.ui.jobs.ReadJob;
import org.folioscope.ui.table.LitRow;
import org.folioscope.ui.table.QueryTable;
import org.folioscope.ui.table.TableSpec;
import org.folioscope.ui.theme.AccessibleName;

/**
 * The content of the editor: which two documents, above; the operations tables on the left; on the right the rules of the one
 * that is selected as a matrix, or all rules as a list; below what the documents say of the selected row.
 */
final class RulesPane extends Composite {

    private final List<LockRules> documents = new ArrayList<>();
    private final Combo before;
    private final Combo after;
    private final Button changesOnly;
    private final Label status;
    private final OperationsList operations;
    private final Composite right;
    private final RuleText text;
    private RuleComparison comparison;
    private QueryTable<?> rows;
    private String shown;
    private String wanted;

    RulesPane(Composite parent) {
        super(parent, SWT.NONE);
        LockRules.VERSIONS.forEach(version -> documents.add(LockRules.of(version)));
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(this);
        Composite head = new Composite(this, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
        GridLayoutFactory.fillDefaults()
                .numColumns(7)
                .margins(8, 4)
                .spacing(8, 0)
                .applyTo(head);
        label(head, "&Before:");
        before = combo(head, "Document before");
        label(head, "&After:");
        after = combo(head, "Document after");
        Button add = new Button(head, SWT.PUSH);
        add.setText("&Import…");
        add.setToolTipText("Reads Documentation/filesystems/locking.rst of another kernel's source");
        add.addListener(SWT.Selection, _ -> ask());
        changesOnly = new Button(head, SWT.CHECK);
        changesOnly.setText("&Changes only");
        changesOnly.addListener(SWT.Selection, _ -> showTable(true));
        status = new Label(head, SWT.NONE);
        AccessibleName.set(status, "How the documents differ");
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .align(SWT.FILL, SWT.CENTER)
                .applyTo(status);
        SashForm sash = new SashForm(this, SWT.HORIZONTAL | SWT.SMOOTH);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
        operations = new OperationsList(sash);
        SashForm below = new SashForm(sash, SWT.VERTICAL | SWT.SMOOTH);
        right = new Composite(below, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(right);
        text = new RuleText(below);
        below.setWeights(72, 28);
        sash.setWeights(30, 70);
        operations.onSelection(() -> showTable(false));
        compare();
    }

    private static void label(Composite parent, String text) {
        Label label = new Label(parent, SWT.NONE);
        label.setText(text);
    }

    private Combo combo(Composite parent, String name) {
        Combo combo = new Combo(parent, SWT.DROP_DOWN | SWT.READ_ONLY);
        AccessibleName.set(combo, name);
        documents.forEach(each -> combo.add(each.version()));
        combo.select(combo.getItemCount() - (name.endsWith("after") ? 1 : 2));
        combo.addListener(SWT.Selection, _ -> compare());
        return combo;
    }

    private void ask() {
        Path file = RulesImport.ask(getShell());
        if (file != null) {
            add(file);
        }
    }

    /** Reads a document and holds the newest one of Folioscope's against it. */
    void add(Path file) {
        say("Reading " + file + "…");
        ReadJob.start(
                "Reading " + file.getFileName(),
                this,
                _ -> RulesImport.read(file),
                this::added,
                problem -> say("✖ " + problem.sentence()));
    }

    private void added(LockRules rules) {
        if (isDisposed()) {
            return;
        }
        documents.add(rules);
        before.add(rules.version());
        after.add(rules.version());
        before.select(LockRules.VERSIONS.size() - 1);
        after.select(documents.size() - 1);
        requestLayout();
        compare();
    }

    private void say(String sentence) {
        if (!isDisposed()) {
            status.setText(sentence.replace("&", "&&"));
            status.setToolTipText(sentence);
            status.getParent().layout();
        }
    }

    private void compare() {
        comparison =
                new RuleComparison(documents.get(before.getSelectionIndex()), documents.get(after.getSelectionIndex()));
        operations.show(comparison);
        say(words(comparison));
        showTable(true);
    }

    private static String words(RuleComparison of) {
        int[] counts = new int[3];
        for (RuleRow row : of.rows()) {
            switch (row.fate()) {
                case CHANGED -> counts[0]++;
                case LOST -> counts[1]++;
                case GAINED -> counts[2]++;
                default -> {
                    continue; // nothing to count
                }
            }
        }
        String tables = of.before().tablesOnly() || of.after().tablesOnly()
                ? "; only the document's tables were read, not its sentences"
                : "";
        return String.format(
                "%,d rules: %,d changed, %,d lost, %,d gained%s",
                of.rows().size(), counts[0], counts[1], counts[2], tables);
    }

    /** Shows the operations table that is selected. @param anew though it is the one that is shown */
    private void showTable(boolean anew) {
        String table = operations.selected();
        if (!anew && table.equals(shown)) {
            return;
        }
        shown = table;
        String filter = rows == null ? "" : rows.filter().getText();
        if (rows != null) {
            rows.dispose();
        }
        text.clear();
        rows = table.isEmpty() ? list() : matrix(table);
        rows.filter().setText(filter);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(rows);
        right.layout(true, true);
    }

    private QueryTable<RuleRow> list() {
        List<RuleRow> all = comparison.rows().stream()
                .filter(row -> !changesOnly.getSelection() || row.differs())
                .toList();
        RuleListQuery query = new RuleListQuery(comparison, all);
        QueryTable<RuleRow> table = new QueryTable<>(
                right,
                new TableSpec<>(
                        query.id(),
                        query.title(),
                        query.columns(),
                        RuleListQuery.SHOWN,
                        (_, _) -> Optional.empty(),
                        _ -> Optional.empty()),
                this,
                _ -> {});
        table.onSelection(selected -> text.show(comparison, selected));
        table.run(query);
        return table;
    }

    private QueryTable<MethodRow> matrix(String of) {
        RuleMatrixQuery query = new RuleMatrixQuery(comparison, of, changesOnly.getSelection());
        List<String> keys = query.columns().stream().map(column -> column.key()).toList();
        QueryTable<MethodRow> table = new QueryTable<>(
                right,
                new TableSpec<>(
                        query.id() + "." + of + "." + comparison.before().version() + "."
                                + comparison.after().version(),
                        query.title(),
                        query.columns(),
                        keys.stream().filter(key -> !key.equals(LitRow.CHANGE)).toList(),
                        (_, _) -> Optional.empty(),
                        _ -> Optional.empty()),
                this,
                _ -> {});
        table.onSelection(selected -> text.show(
                comparison,
                selected.stream().flatMap(row -> row.rules().values().stream()).toList()));
        if (wanted != null) {
            String method = wanted;
            wanted = null;
            table.selectWhenThere(row -> row.method().equals(method));
            text.show(
                    comparison,
                    comparison.methods(of).stream()
                            .filter(row -> row.method().equals(method))
                            .flatMap(row -> row.rules().values().stream())
                            .toList());
        }
        table.run(query);
        return table;
    }

    /** Shows what is said while {@code method} of {@code table} runs. */
    void show(String table, String method) {
        if (comparison.tables().contains(table)) {
            wanted = method;
            changesOnly.setSelection(false);
            operations.select(table);
            if (rows != null) {
                rows.filter().setText("");
            }
            showTable(true);
        }
    }

    QueryTable<?> rows() {
        return rows;
    }

    OperationsList operations() {
        return operations;
    }

    /** What is said of the selected rows. */
    String text() {
        return text.words();
    }

    /** What is said of the whole. */
    String status() {
        return status.getText();
    }

    /** Chooses what is compared, by names. */
    void choose(String first, String second) {
        before.setText(first);
        after.setText(second);
        compare();
    }

    void focusFilter() {
        rows.filter().focus();
    }

    @Override
    public boolean setFocus() {
        return rows.setFocus();
    }
}
