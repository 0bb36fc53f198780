// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.session.editor.form;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.folioscope.session.model.Element;
import org.folioscope.ui.session.editor.SessionDocument;

/** One of the values of an enumeration. */
final class ChoiceField extends Field {

    private final Combo combo;
    private final EEnum values;

    ChoiceField(Composite parent, SessionDocument document, Element element, EAttribute feature, EEnum values) {
        super(document, element, feature);
        this.values = values;
        combo = new Combo(parent, SWT.DROP_DOWN | SWT.READ_ONLY);
        values.getELiterals().forEach(literal -> combo.add(literal.getLiteral()));
        GridDataFactory.swtDefaults().applyTo(combo);
        combo.addListener(SWT.Selection, _ -> chosen());
    }

    private void chosen() {
        Enumerator value = values.getEEnumLiteralByLiteral(combo.getText()).getInstance();
        document().set(element(), feature(), value);
    }

    @Override
    Control control() {
        return combo;
    }

    @Override
    void refresh() {
        combo.setText(((Enumerator) element().eGet(feature())).getLiteral());
    }
}
