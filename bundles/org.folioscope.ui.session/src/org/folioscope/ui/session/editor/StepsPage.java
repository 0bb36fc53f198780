// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.session.editor;

import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.editor.FormPage;
import org.folioscope.session.Problem;
import org.folioscope.session.SessionValidator;
import org.folioscope.session.model.Element;
import org.folioscope.session.model.Session;
import org.folioscope.ui.session.editor.form.ElementForm;

/** The session's parts on the left, the selected one as a form on the right, what is wrong below. */
public final class StepsPage extends FormPage {

    public static final String ID = "steps";

    private final SessionDocument document;
    private SashForm body;
    private SessionOutline outline;
    private Composite details;
    private StackLayout stack;
    private Label explanation;
    private ElementForm form;
    private ProblemList problems;
    private boolean refreshing;

    StepsPage(SessionEditor editor, SessionDocument document) {
        super(editor, ID, "Steps");
        this.document = document;
    }

    @Override
    public void createPartControl(Composite parent) {
        body = new SashForm(parent, SWT.VERTICAL);
        SashForm upper = new SashForm(body, SWT.HORIZONTAL);
        outline = new SessionOutline(upper, document, this::show);
        details = new Composite(upper, SWT.NONE);
        stack = new StackLayout();
        details.setLayout(stack);
        explanation = explanation();
        form = new ElementForm(details, getEditor().getToolkit(), document);
        upper.setWeights(34, 66);
        problems = new ProblemList(body, this::reveal);
        body.setWeights(82, 18);
        document.addListener(this::changed);
        refresh();
        outline.select(document.session());
    }

    private Label explanation() {
        Composite area = new Composite(details, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(16, 16).applyTo(area);
        Label label = new Label(area, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(label);
        return label;
    }

    private void show(Object selection) {
        if (selection instanceof Element element) {
            form.show(element);
            form.show(problems.problems());
            stack.topControl = form.control();
        } else {
            explanation.setText(
                    selection instanceof Group group
                            ? Wording.meaning(group.list()) + "\n\nAdd one by the button above the tree, or by its "
                                    + "context menu."
                            : "");
            stack.topControl = explanation.getParent();
        }
        details.layout();
    }

    /** Changes come in bursts, so what they change on the screen is brought up to date once for each burst. */
    private void changed() {
        if (!refreshing && !body.isDisposed()) {
            refreshing = true;
            body.getDisplay().asyncExec(() -> {
                refreshing = false;
                if (!body.isDisposed()) {
                    refresh();
                }
            });
        }
    }

    private void refresh() {
        List<Problem> found = SessionValidator.validate(document.session());
        problems.show(found);
        outline.refresh(found);
        Element shown = form.element();
        if (shown != null && shown.eResource() == null) {
            form.show((Element) null);
            outline.select(document.session());
        }
        form.refresh();
        form.show(found);
    }

    private void reveal(Problem problem) {
        if (problem.element() != null) {
            reveal(problem.element());
            form.focus(problem.element(), problem.feature());
        }
    }

    /** Selects an element, or the one that it is a row of. */
    public void reveal(Element element) {
        Element listed = element;
        while (listed.eContainer() instanceof Element container && !(container instanceof Session)) {
            listed = container;
        }
        outline.select(listed);
    }

    public SessionOutline outline() {
        return outline;
    }

    public ElementForm form() {
        return form;
    }

    public ProblemList problems() {
        return problems;
    }

    @Override
    public Control getPartControl() {
        return body;
    }

    @Override
    public void setFocus() {
        outline.viewer().getControl().setFocus();
    }
}
