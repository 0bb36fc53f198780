// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.session;

import java.util.List;
import java.util.Map;
import org.folioscope.session.model.Session;

/** Tells what is wrong with a session before it is run. */
public final class SessionValidator {

    private SessionValidator() {}

    /** All problems, in the order of the file, with the parameters' defaults. */
    public static List<Problem> validate(Session session) {
        return validate(session, Map.of());
    }

    /** @param parameters values that were chosen; others have their defaults */
    public static List<Problem> validate(Session session, Map<String, String> parameters) {
        return List.of();
    }
}
