// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.session.editor;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.folioscope.session.model.Element;
import org.folioscope.session.model.Session;
import org.folioscope.session.model.SessionPackage;
import org.folioscope.session.model.Step;
import org.folioscope.ui.session.theme.SessionIcons;

/** All that can be added to a session: each kind of step, parameters, needs, and the virtual machine. */
final class AddMenu {

    private final SessionDocument document;
    private final Supplier<Object> selection;
    private final Consumer<Object> added;

    /** @param selection behind which a new step goes, when it is a step */
    AddMenu(SessionDocument document, Supplier<Object> selection, Consumer<Object> added) {
        this.document = document;
        this.selection = selection;
        this.added = added;
    }

    Menu create(Control owner) {
        Menu menu = new Menu(owner);
        menu.addListener(SWT.Show, _ -> {
            for (MenuItem item : menu.getItems()) {
                item.dispose();
            }
            fill(menu);
        });
        return menu;
    }

    private void fill(Menu menu) {
        for (EClassifier classifier : SessionPackage.eINSTANCE.getEClassifiers()) {
            if (classifier instanceof EClass kind
                    && !kind.isAbstract()
                    && SessionPackage.Literals.STEP.isSuperTypeOf(kind)) {
                item(menu, kind, SessionPackage.Literals.SESSION__STEPS);
            }
        }
        new MenuItem(menu, SWT.SEPARATOR).setEnabled(true);
        item(menu, SessionPackage.Literals.PARAMETER, SessionPackage.Literals.SESSION__PARAMETERS);
        item(menu, SessionPackage.Literals.NEED, SessionPackage.Literals.SESSION__NEEDS);
        if (document.session().getLaunch() == null) {
            item(menu, SessionPackage.Literals.LAUNCH, SessionPackage.Literals.SESSION__LAUNCH);
        }
    }

    private void item(Menu menu, EClass kind, EReference into) {
        MenuItem item = new MenuItem(menu, SWT.PUSH);
        item.setText(Wording.kind(kind));
        item.setImage(SessionIcons.image(kind));
        item.setToolTipText(Wording.meaning(kind));
        item.addListener(SWT.Selection, _ -> add(kind, into));
    }

    /** Adds a new element behind the one that is selected, at the end where that is none of the same list. */
    Element add(EClass kind, EReference into) {
        Session session = document.session();
        Element element = (Element) EcoreUtil.create(kind);
        if (element instanceof Step step) {
            step.setId(StepIds.free(session, org.folioscope.session.FileForm.element(kind)));
            step.setTitle(Wording.kind(kind));
        }
        int index = -1;
        if (into.isMany() && selection.get() instanceof Element selected) {
            int at = ((List<?>) session.eGet(into)).indexOf(selected);
            index = at < 0 ? -1 : at + 1;
        }
        document.add(session, into, element, index);
        added.accept(element);
        return element;
    }
}
