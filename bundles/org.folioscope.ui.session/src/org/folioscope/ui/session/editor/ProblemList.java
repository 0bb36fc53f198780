// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.session.editor;

import java.util.List;
import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.folioscope.base.Diagnostic.Severity;
import org.folioscope.session.Problem;
import org.folioscope.ui.session.theme.SessionIcons;
import org.folioscope.ui.theme.AccessibleName;

/** Everything that is wrong with a session; a click goes there. */
final class ProblemList {

    private final Composite area;
    private final Label summary;
    private final Table table;
    private List<Problem> problems = List.of();

    ProblemList(Composite parent, Consumer<Problem> chosen) {
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults()
                .extendedMargins(6, 6, 4, 4)
                .spacing(0, 3)
                .applyTo(area);
        summary = new Label(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(summary);
        table = new Table(area, SWT.SINGLE | SWT.V_SCROLL | SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, true).hint(200, 60).applyTo(table);
        AccessibleName.set(table, "Problems of the session");
        table.addListener(SWT.Selection, _ -> chosen.accept(problems.get(table.getSelectionIndex())));
        show(List.of());
    }

    Composite control() {
        return area;
    }

    void show(List<Problem> found) {
        problems = List.copyOf(found);
        long errors =
                found.stream().filter(each -> each.severity() == Severity.ERROR).count();
        summary.setText(
                found.isEmpty()
                        ? "No problems: this session can be run."
                        : errors
                                + (errors == 1 ? " error, " : " errors, ")
                                + (found.size() - errors)
                                + (errors == 0
                                        ? " warnings: this session can be run."
                                        : " warnings: it can't be run before the errors are mended."));
        table.setRedraw(false);
        table.removeAll();
        for (Problem problem : found) {
            TableItem item = new TableItem(table, SWT.NONE);
            item.setImage(SessionIcons.image(problem.severity() == Severity.ERROR ? "problem" : "warning"));
            String where = problem.element() == null ? "" : Wording.name(problem.element()) + ": ";
            item.setText(where + problem.message());
        }
        table.setRedraw(true);
        table.setVisible(!found.isEmpty());
    }

    List<Problem> problems() {
        return problems;
    }
}
