// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.session.editor.form;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.folioscope.session.model.Element;
import org.folioscope.ui.session.editor.SessionDocument;
import org.folioscope.ui.session.editor.Wording;
import org.folioscope.ui.theme.AccessibleName;

/** One attribute of one element on the form. What is entered becomes a command at once. */
abstract class Field {

    private final SessionDocument document;
    private final Element element;
    private final EAttribute feature;

    Field(SessionDocument document, Element element, EAttribute feature) {
        this.document = document;
        this.element = element;
        this.feature = feature;
    }

    /** The kind of field that fits the attribute's type. */
    static Field create(Composite parent, SessionDocument document, Element element, EAttribute feature) {
        Field field;
        if (feature.getEAttributeType() instanceof EEnum values) {
            field = new ChoiceField(parent, document, element, feature, values);
        } else if (feature.getEAttributeType().getInstanceClass() == boolean.class) {
            field = new FlagField(parent, document, element, feature);
        } else if (!Suggestions.of(element, feature).isEmpty()) {
            field = new SuggestingField(parent, document, element, feature);
        } else {
            field = new TextField(parent, document, element, feature);
        }
        AccessibleName.set(field.control(), Wording.label(feature));
        field.control().setToolTipText(Wording.meaning(feature));
        field.refresh();
        return field;
    }

    abstract Control control();

    /** Shows what the model has. */
    abstract void refresh();

    /** Whether it has room for several lines. */
    boolean isTall() {
        return false;
    }

    final SessionDocument document() {
        return document;
    }

    final Element element() {
        return element;
    }

    final EAttribute feature() {
        return feature;
    }

    /** What the model has as text; empty where it is the default. */
    final String text() {
        Object value = element.eIsSet(feature) ? element.eGet(feature) : null;
        return value == null ? "" : value.toString();
    }
}
