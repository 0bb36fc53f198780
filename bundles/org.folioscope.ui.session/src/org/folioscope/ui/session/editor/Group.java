// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.session.editor;

import java.util.List;
import org.eclipse.emf.ecore.EReference;
import org.folioscope.session.model.Element;
import org.folioscope.session.model.Session;
import org.folioscope.session.model.SessionPackage;

/**
 * A list of the session as a node of the outline.
 *
 * @param session whose list it is
 * @param list which of its lists
 */
record Group(Session session, EReference list) {

    static List<Group> of(Session session) {
        return List.of(
                new Group(session, SessionPackage.Literals.SESSION__PARAMETERS),
                new Group(session, SessionPackage.Literals.SESSION__NEEDS),
                new Group(session, SessionPackage.Literals.SESSION__STEPS));
    }

    @SuppressWarnings("unchecked") // the references above are lists of elements
    List<Element> children() {
        return (List<Element>) session.eGet(list);
    }

    String icon() {
        if (list == SessionPackage.Literals.SESSION__STEPS) {
            return "steps";
        }
        return list == SessionPackage.Literals.SESSION__NEEDS ? "need" : "parameter";
    }
}
