// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.session.editor.form;

import java.util.Objects;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.ExtendedMetaData;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.folioscope.session.model.Element;
import org.folioscope.session.model.SessionPackage;
import org.folioscope.ui.session.editor.SessionDocument;
import org.folioscope.ui.session.editor.Wording;

/** A text, of one line or of several. Where it is empty it says what the default is. */
final class TextField extends Field {

    private final Text text;
    private boolean refreshing;

    TextField(Composite parent, SessionDocument document, Element element, EAttribute feature) {
        super(document, element, feature);
        int lines = lines(feature);
        text = new Text(parent, SWT.BORDER | (lines > 1 ? SWT.MULTI | SWT.WRAP | SWT.V_SCROLL : SWT.SINGLE));
        if (Wording.isLiteral(feature)) {
            text.setFont(JFaceResources.getTextFont());
        }
        String usual = Objects.toString(feature.getDefaultValue(), "");
        text.setMessage(usual);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .hint(120, lines > 1 ? lines * text.getLineHeight() : SWT.DEFAULT)
                .applyTo(text);
        text.addListener(SWT.Modify, _ -> typed());
        text.addListener(SWT.FocusOut, _ -> document.endTyping());
        text.addListener(SWT.Traverse, event -> leaveByTab(event, lines));
    }

    @Override
    boolean isTall() {
        return lines(feature()) > 1;
    }

    private static int lines(EAttribute feature) {
        boolean element = "element".equals(EcoreUtil.getAnnotation(feature, ExtendedMetaData.ANNOTATION_URI, "kind"));
        if (feature.getName().equals("command")) {
            return 6;
        }
        return element ? 3 : feature == SessionPackage.Literals.ELEMENT__COMMENT ? 2 : 1;
    }

    /** Within a text of several lines Tab would be a character. */
    private static void leaveByTab(Event event, int lines) {
        if (lines > 1 && (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS)) {
            event.doit = true;
        }
    }

    private void typed() {
        if (!refreshing) {
            document().type(element(), feature(), text.getText());
        }
    }

    @Override
    Control control() {
        return text;
    }

    @Override
    void refresh() {
        if (!text.getText().equals(text())) {
            refreshing = true;
            text.setText(text());
            refreshing = false;
        }
    }
}
