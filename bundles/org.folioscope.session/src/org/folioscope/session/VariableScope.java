// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.session;

import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.folioscope.session.model.Element;
import org.folioscope.session.model.SessionPackage.Literals;

/** The variables that are known at a place of a session, and their values where these are known before the run. */
final class VariableScope {

    /** Understands a text, or tells why not. */
    interface Form {
        void parse(String text) throws SessionException;
    }

    private final Problems problems;
    private final Map<String, String> values = new HashMap<>();

    VariableScope(Problems problems) {
        this.problems = problems;
    }

    /** @param value null where it is known only in a run */
    void define(String name, String value) {
        values.put(name, value);
    }

    /** Tells the variables in an element, and in all that it contains, which are not known. */
    void check(Element element) {
        names(element);
        for (Iterator<EObject> all = element.eAllContents(); all.hasNext(); ) {
            names((Element) all.next());
        }
    }

    private void names(Element element) {
        for (EAttribute attribute : element.eClass().getEAllAttributes()) {
            if (attribute != Literals.ELEMENT__COMMENT && element.eGet(attribute) instanceof String text) {
                for (String name : Variables.names(text)) {
                    if (!values.containsKey(name)) {
                        problems.error(
                                element,
                                attribute,
                                "there is no variable ${" + name + "} here; a shell's own is written $${" + name + "}");
                    }
                }
            }
        }
    }

    /** The text with its variables replaced; null where that can be done in a run only. */
    String value(String text) {
        if (text == null || Variables.names(text).stream().anyMatch(name -> values.get(name) == null)) {
            return null;
        }
        try {
            return Variables.replace(text, values);
        } catch (SessionException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Tells when the text of a feature can't be understood; leaves out what can be known in a run only. */
    void check(Element element, EStructuralFeature feature, Form form) {
        String value = value((String) element.eGet(feature));
        if (value != null) {
            try {
                form.parse(value);
            } catch (SessionException e) {
                problems.error(element, feature, FileForm.attribute(feature) + ": " + e.getMessage());
            }
        }
    }

    /** Tells when a feature that has to hold something doesn't; returns whether it does. */
    boolean require(Element element, EStructuralFeature feature) {
        String text = (String) element.eGet(feature);
        if (text == null || text.isBlank()) {
            problems.error(
                    element,
                    feature,
                    "<" + FileForm.element(element.eClass()) + "> needs " + FileForm.attribute(feature));
            return false;
        }
        return true;
    }
}
