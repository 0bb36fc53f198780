// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.session.run;

/** Where a step of a run stands. */
public enum StepState {
    /** Not begun. */
    PENDING,
    RUNNING,
    PASSED,
    FAILED,
    /** Was not run, because of what happened before it. */
    SKIPPED,
    /** Was stopped by the user. */
    CANCELLED;

    /** Whether nothing more happens to the step unless it is repeated. */
    public boolean isOver() {
        return this != PENDING && this != RUNNING;
    }

    /** The word for files and tables: "passed". */
    public String id() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
