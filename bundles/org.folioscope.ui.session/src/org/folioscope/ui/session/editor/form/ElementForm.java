// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.session.editor.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.widgets.ExpandableComposite;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.eclipse.ui.forms.widgets.Section;
import org.folioscope.session.Problem;
import org.folioscope.session.model.Element;
import org.folioscope.session.model.Session;
import org.folioscope.session.model.SessionPackage;
import org.folioscope.session.model.Step;
import org.folioscope.ui.session.editor.SessionDocument;
import org.folioscope.ui.session.editor.Wording;
import org.folioscope.ui.session.theme.SessionIcons;

/**
 * All that can be said about one element: a field for each attribute with what it means, or what is wrong with it, below,
 * and rows for its small children. Made from the model, so that a new attribute shows up by itself.
 */
public final class ElementForm {

    /** What all steps have; the kind's own attributes stand between these two groups. */
    private static final List<EAttribute> FIRST = List.of(
            SessionPackage.Literals.STEP__ID, SessionPackage.Literals.STEP__TITLE, SessionPackage.Literals.STEP__WHY);

    private static final List<EAttribute> LAST = List.of(
            SessionPackage.Literals.STEP__LIMIT,
            SessionPackage.Literals.STEP__SNAPSHOT,
            SessionPackage.Literals.STEP__EXPECTED_FAILURE);

    /** Lists that the outline shows, not the form. */
    private static final Set<EReference> IN_OUTLINE = Set.of(
            SessionPackage.Literals.SESSION__STEPS,
            SessionPackage.Literals.SESSION__PARAMETERS,
            SessionPackage.Literals.SESSION__NEEDS,
            SessionPackage.Literals.SESSION__LAUNCH);

    private record Line(Field field, MessageLine message) {}

    private final FormToolkit toolkit;
    private final SessionDocument document;
    private final ScrolledForm form;
    private final List<Line> lines = new ArrayList<>();
    private final List<ChildRows> lists = new ArrayList<>();
    private List<Problem> problems = List.of();
    private Element element;

    public ElementForm(Composite parent, FormToolkit toolkit, SessionDocument document) {
        this.toolkit = toolkit;
        this.document = document;
        form = toolkit.createScrolledForm(parent);
        toolkit.decorateFormHeading(form.getForm());
        GridLayoutFactory.fillDefaults().margins(12, 8).spacing(8, 10).applyTo(form.getBody());
    }

    public Control control() {
        return form;
    }

    /** The element that is shown, or null. */
    public Element element() {
        return element;
    }

    /** Shows another element; null for none. */
    public void show(Element wanted) {
        if (wanted != element) {
            element = wanted;
            document.endTyping();
            build();
        }
    }

    /** Shows the model as it is now. */
    public void refresh() {
        if (lists.stream().allMatch(ChildRows::isCurrent)) {
            lines.forEach(line -> line.field().refresh());
            lists.forEach(ChildRows::refresh);
        } else {
            form.getDisplay().asyncExec(this::rebuild); // the button that was clicked must not go in its own event
        }
    }

    private void rebuild() {
        if (!form.isDisposed()) {
            int top = form.getOrigin().y;
            build();
            form.setOrigin(0, top);
        }
    }

    private void build() {
        form.setRedraw(false);
        for (Control child : form.getBody().getChildren()) {
            child.dispose();
        }
        lines.clear();
        lists.clear();
        form.setText(element == null ? "" : Wording.kind(element.eClass()));
        form.setImage(element == null ? null : SessionIcons.image(element.eClass()));
        if (element != null) {
            fill();
        }
        show(problems);
        form.reflow(true);
        form.setRedraw(true);
    }

    private void fill() {
        Label meaning = toolkit.createLabel(form.getBody(), Wording.meaning(element.eClass()), SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(meaning);
        List<EAttribute> own = new ArrayList<>(element.eClass().getEAllAttributes());
        own.remove(SessionPackage.Literals.ELEMENT__COMMENT);
        boolean isStep = element instanceof Step;
        if (isStep) {
            own.removeAll(FIRST);
            own.removeAll(LAST);
            if (own.remove(SessionPackage.Literals.COMMAND__COMMAND)) {
                own.addFirst(SessionPackage.Literals.COMMAND__COMMAND); // what it is all about
            }
            fields(plain(), FIRST);
        }
        if (!own.isEmpty()) {
            fields(isStep ? section("What it does", true) : plain(), own);
        }
        for (EReference reference : element.eClass().getEAllContainments()) {
            if (reference.isMany() && !IN_OUTLINE.contains(reference)) {
                Composite body = section(Wording.label(reference) + ": " + Wording.meaning(reference), true);
                lists.add(new ChildRows(body, toolkit, document, element, reference));
            }
        }
        if (isStep) {
            fields(section("Limit, snapshot and failure", true), LAST);
        }
        boolean commented = element.getComment() != null;
        if (!(element instanceof Session)) {
            fields(section("Comment", commented), List.of(SessionPackage.Literals.ELEMENT__COMMENT));
        }
    }

    private Composite plain() {
        return body(form.getBody());
    }

    private Composite section(String title, boolean open) {
        Section section = toolkit.createSection(
                form.getBody(),
                ExpandableComposite.TITLE_BAR
                        | ExpandableComposite.TWISTIE
                        | (open ? ExpandableComposite.EXPANDED : 0));
        section.setText(title);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(section);
        Composite body = body(section);
        section.setClient(body);
        return body;
    }

    private Composite body(Composite parent) {
        Composite body = toolkit.createComposite(parent);
        GridLayoutFactory.fillDefaults()
                .numColumns(2)
                .margins(2, 4)
                .spacing(12, 3)
                .applyTo(body);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(body);
        return body;
    }

    private void fields(Composite body, List<EAttribute> features) {
        for (EAttribute feature : features) {
            Label label = toolkit.createLabel(body, Wording.label(feature));
            label.setToolTipText(Wording.meaning(feature));
            Field field = Field.create(body, document, element, feature);
            GridDataFactory.swtDefaults()
                    .align(SWT.BEGINNING, field.isTall() ? SWT.BEGINNING : SWT.CENTER)
                    .hint(96, SWT.DEFAULT)
                    .applyTo(label);
            toolkit.createLabel(body, "");
            lines.add(new Line(field, new MessageLine(body, 1, Wording.meaning(feature))));
        }
    }

    /** Shows what is wrong beside the fields that it is about. */
    public void show(List<Problem> found) {
        problems = found;
        for (Line line : lines) {
            line.message()
                    .show(found.stream()
                            .filter(problem -> problem.element() == element
                                    && problem.feature() == line.field().feature())
                            .toList());
        }
        lists.forEach(list -> list.show(found));
    }

    /** Moves the cursor to an attribute, or to a child of the element shown. */
    public void focus(Element wanted, EStructuralFeature feature) {
        for (Line line : lines) {
            if (line.field().element() == wanted && line.field().feature() == feature) {
                line.field().control().setFocus();
                return;
            }
        }
        if (lists.stream().noneMatch(list -> list.focus(wanted)) && !lines.isEmpty()) {
            lines.getFirst().field().control().setFocus();
        }
    }
}
