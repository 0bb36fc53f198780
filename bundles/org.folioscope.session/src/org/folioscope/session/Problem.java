// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.session;

import java.util.Objects;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.folioscope.base.Diagnostic.Severity;
import org.folioscope.session.model.Element;

/**
 * Something amiss in a session.
 *
 * @param severity a session with an ERROR can't be run
 * @param element where; null when it is about the file as such
 * @param feature which attribute of the element; null when it is about the element
 * @param line the line in the file from which the element was read, from 1 on; 0 when it was not read from a file
 * @param message one sentence: what was expected and what was found
 */
public record Problem(Severity severity, Element element, EStructuralFeature feature, int line, String message) {

    public Problem {
        Objects.requireNonNull(severity);
        Objects.requireNonNull(message);
    }

    @Override
    public String toString() {
        return line == 0 ? message : "line " + line + ": " + message;
    }
}
