// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.session.editor;

import java.util.Set;
import java.util.stream.Collectors;
import org.folioscope.session.model.Session;
import org.folioscope.session.model.Step;

/** Ids for new steps. */
final class StepIds {

    private StepIds() {}

    /** An id that no step of {@code session} has: {@code wanted} itself, or with a number behind it. */
    static String free(Session session, String wanted) {
        Set<String> taken = session.getSteps().stream().map(Step::getId).collect(Collectors.toSet());
        String stem = wanted == null || wanted.isBlank() ? "step" : wanted.replaceFirst("-\\d+$", "");
        String id = wanted == null || wanted.isBlank() ? stem : wanted;
        for (int number = 2; taken.contains(id); number++) {
            id = stem + "-" + number;
        }
        return id;
    }
}
