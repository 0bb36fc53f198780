// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.session.editor.form;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.folioscope.session.Problem;
import org.folioscope.session.model.Element;
import org.folioscope.session.model.SessionPackage;
import org.folioscope.ui.session.editor.SessionDocument;
import org.folioscope.ui.session.editor.Wording;
import org.folioscope.ui.session.theme.SessionIcons;
import org.folioscope.ui.theme.AccessibleName;

/** The small elements of a list, such as the expectations of a command: a row of fields each, with a line to add one. */
final class ChildRows {

    private record Row(Element child, List<Field> fields, MessageLine message) {}

    private final List<Row> rows = new ArrayList<>();
    private final SessionDocument document;
    private final Element parent;
    private final EReference reference;

    ChildRows(Composite body, FormToolkit toolkit, SessionDocument document, Element parent, EReference reference) {
        this.document = document;
        this.parent = parent;
        this.reference = reference;
        List<EAttribute> columns = new ArrayList<>(reference.getEReferenceType().getEAllAttributes());
        columns.remove(SessionPackage.Literals.ELEMENT__COMMENT);
        Composite grid = toolkit.createComposite(body);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(grid);
        GridLayoutFactory.fillDefaults()
                .numColumns(columns.size() + 1)
                .spacing(8, 3)
                .margins(2, 2)
                .applyTo(grid);
        List<?> children = (List<?>) parent.eGet(reference);
        if (!children.isEmpty()) {
            columns.forEach(column -> heading(grid, toolkit, column));
            toolkit.createLabel(grid, "");
        }
        for (Object child : children) {
            rows.add(row(grid, (Element) child, columns));
        }
        addButton(grid, columns.size() + 1);
    }

    private static void heading(Composite grid, FormToolkit toolkit, EAttribute column) {
        Label label = toolkit.createLabel(grid, Wording.label(column));
        label.setToolTipText(Wording.meaning(column));
    }

    private Row row(Composite grid, Element child, List<EAttribute> columns) {
        List<Field> fields = new ArrayList<>();
        for (EAttribute column : columns) {
            fields.add(Field.create(grid, document, child, column));
        }
        Button remove = new Button(grid, SWT.PUSH | SWT.FLAT);
        remove.setImage(SessionIcons.image("remove"));
        String what = "Remove this " + Wording.kind(child.eClass()).toLowerCase(java.util.Locale.ROOT);
        remove.setToolTipText(what);
        AccessibleName.set(remove, what);
        remove.addListener(SWT.Selection, _ -> document.remove(child));
        return new Row(child, fields, new MessageLine(grid, columns.size() + 1, ""));
    }

    private void addButton(Composite grid, int columns) {
        Button add = new Button(grid, SWT.PUSH);
        add.setText("Add " + Wording.kind(reference.getEReferenceType()));
        add.setImage(SessionIcons.image("add"));
        add.setToolTipText(Wording.meaning(reference.getEReferenceType()));
        GridDataFactory.swtDefaults().span(columns, 1).applyTo(add);
        add.addListener(
                SWT.Selection,
                _ -> document.add(parent, reference, (Element) EcoreUtil.create(reference.getEReferenceType()), -1));
    }

    /** Whether these are still the rows of the list as the model has it. */
    boolean isCurrent() {
        return rows.stream().map(Row::child).toList().equals(parent.eGet(reference));
    }

    void refresh() {
        rows.forEach(row -> row.fields().forEach(Field::refresh));
    }

    void show(List<Problem> problems) {
        rows.forEach(row -> row.message()
                .show(problems.stream()
                        .filter(problem -> problem.element() == row.child())
                        .toList()));
    }

    /** Moves the cursor to a child; returns whether it is one of these. */
    boolean focus(Element child) {
        for (Row row : rows) {
            if (row.child() == child) {
                return row.fields().getFirst().control().setFocus();
            }
        }
        return false;
    }
}
