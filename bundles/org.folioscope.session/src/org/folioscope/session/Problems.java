// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.session;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.folioscope.base.Diagnostic.Severity;
import org.folioscope.session.model.Element;

/** Collects what a validation finds. */
final class Problems {

    private final List<Problem> list = new ArrayList<>();

    void add(Severity severity, Element element, EStructuralFeature feature, String message) {
        list.add(new Problem(severity, element, feature, SourceLine.of(element), message));
    }

    void error(Element element, EStructuralFeature feature, String message) {
        add(Severity.ERROR, element, feature, message);
    }

    void warning(Element element, EStructuralFeature feature, String message) {
        add(Severity.WARNING, element, feature, message);
    }

    List<Problem> list() {
        return List.copyOf(list);
    }
}
