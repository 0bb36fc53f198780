// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.session.run;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * How a step of a run went, at one moment. Immutable.
 *
 * @param step the step's id
 * @param reason one sentence why it failed or was skipped; for a step that was to fail and did, that failure; else ""
 * @param started when it was begun; null while it is pending or when it was skipped
 * @param duration how long it took; zero until it is over
 * @param evidence what it left, in the order in which it came
 */
public record StepResult(
        String step, StepState state, String reason, Instant started, Duration duration, List<Evidence> evidence) {

    public StepResult {
        evidence = List.copyOf(evidence);
    }

    static StepResult pending(String step) {
        return new StepResult(step, StepState.PENDING, "", null, Duration.ZERO, List.of());
    }
}
