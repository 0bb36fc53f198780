// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.session.editor.form;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.folioscope.session.model.Element;
import org.folioscope.ui.session.editor.SessionDocument;

/** Yes or no. */
final class FlagField extends Field {

    private final Button button;

    FlagField(Composite parent, SessionDocument document, Element element, EAttribute feature) {
        super(document, element, feature);
        button = new Button(parent, SWT.CHECK);
        GridDataFactory.swtDefaults().applyTo(button);
        button.addListener(SWT.Selection, _ -> document.set(element, feature, button.getSelection()));
    }

    @Override
    Control control() {
        return button;
    }

    @Override
    void refresh() {
        button.setSelection((Boolean) element().eGet(feature()));
    }
}
