// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.session.run;

import java.util.Iterator;
import java.util.Map;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.folioscope.session.SessionException;
import org.folioscope.session.Variables;
import org.folioscope.session.model.Boot;
import org.folioscope.session.model.Element;
import org.folioscope.session.model.Need;
import org.folioscope.session.model.Session;
import org.folioscope.session.model.SessionPackage;
import org.folioscope.session.model.Step;
import org.folioscope.session.model.impl.SessionImpl;

/** Copies of parts of a session with all variables replaced by their values. */
final class Resolved {

    private Resolved() {}

    /**
     * A session that has only what {@code step} needs: its launch, its needs, and the step.
     *
     * @throws SessionException when a text names a variable that has no value yet
     */
    static Session of(Session session, Map<String, String> values, Step step) throws SessionException {
        Session copy = new SessionImpl();
        copy.setName(session.getName());
        if (step instanceof Boot) {
            if (session.getLaunch() != null) {
                copy.setLaunch(of(session.getLaunch(), values));
            }
            for (Need need : session.getNeeds()) {
                copy.getNeeds().add(of(need, values));
            }
        }
        copy.getSteps().add(of(step, values));
        return copy;
    }

    /** @throws SessionException when a text names a variable that has no value yet */
    static <T extends Element> T of(T element, Map<String, String> values) throws SessionException {
        T copy = EcoreUtil.copy(element);
        replace(copy, values);
        for (Iterator<EObject> all = copy.eAllContents(); all.hasNext(); ) {
            replace(all.next(), values);
        }
        return copy;
    }

    private static void replace(EObject object, Map<String, String> values) throws SessionException {
        for (EAttribute attribute : object.eClass().getEAllAttributes()) {
            if (attribute != SessionPackage.Literals.ELEMENT__COMMENT
                    && object.eGet(attribute) instanceof String text
                    && text.contains("${")) {
                object.eSet(attribute, Variables.replace(text, values));
            }
        }
    }
}
