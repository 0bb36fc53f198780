// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.session.run;

/** Where a run stands. */
public enum SessionState {
    /** Nothing is being done; steps are pending. The VM may be up. */
    READY,
    /** A step is being run. */
    RUNNING,
    /** All steps passed. */
    PASSED,
    /** A step failed; those behind it were skipped. */
    FAILED,
    /** The user stopped it. */
    CANCELLED;

    /** The word for files and tables: "passed". */
    public String id() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
