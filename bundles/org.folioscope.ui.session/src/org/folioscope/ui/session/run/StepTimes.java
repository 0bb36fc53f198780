// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.session.run;

import java.time.Duration;
import org.folioscope.session.SessionException;
import org.folioscope.session.StepLimits;
import org.folioscope.session.Variables;
import org.folioscope.session.model.Step;

/** How long a step of a run may take. */
public final class StepTimes {

    private StepTimes() {}

    /** The step's own limit, or the usual one of its kind, times the run's patience. */
    public static Duration limit(OpenRun run, Step step) {
        Duration limit = StepLimits.usual(step.eClass());
        if (step.getLimit() != null) {
            try {
                limit = StepLimits.parse(Variables.replace(step.getLimit(), run.variables()));
            } catch (SessionException _) {
                // the run itself tells what is wrong with it
            }
        }
        return Duration.ofMillis((long) (limit.toMillis() * run.options().patience()));
    }
}
