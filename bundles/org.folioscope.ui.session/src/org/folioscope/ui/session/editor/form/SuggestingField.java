// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.session.editor.form;

import java.util.Objects;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.folioscope.session.model.Element;
import org.folioscope.ui.session.editor.SessionDocument;

/** A text for which something can be suggested; anything else may be typed too. */
final class SuggestingField extends Field {

    private final Combo combo;
    private boolean refreshing;

    SuggestingField(Composite parent, SessionDocument document, Element element, EAttribute feature) {
        super(document, element, feature);
        combo = new Combo(parent, SWT.DROP_DOWN);
        Suggestions.of(element, feature).forEach(combo::add);
        GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).applyTo(combo);
        combo.addListener(SWT.Modify, _ -> typed());
        combo.addListener(SWT.FocusOut, _ -> document.endTyping());
    }

    private void typed() {
        if (!refreshing) {
            document().type(element(), feature(), combo.getText());
        }
    }

    @Override
    Control control() {
        return combo;
    }

    @Override
    void refresh() {
        String wanted = Objects.toString(element().eGet(feature()), "");
        if (!combo.getText().equals(wanted)
                && !(combo.getText().isEmpty() && text().isEmpty() && combo.isFocusControl())) {
            refreshing = true;
            combo.setText(wanted);
            refreshing = false;
        }
    }
}
