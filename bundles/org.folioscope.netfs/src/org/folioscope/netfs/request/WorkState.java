// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.netfs.request;

/** What a work item does: by bit 0 of its data, PENDING (include/linux/workqueue.h), and by what the workers run. */
public enum WorkState {
    /** On no queue, and no worker runs it. */
    IDLE("idle"),
    /** On a queue; it has not begun. */
    QUEUED("queued"),
    /** A worker runs it. */
    RUNNING("running"),
    UNKNOWN("");

    private static final long PENDING = 1;

    private final String text;

    WorkState(String text) {
        this.text = text;
    }

    /** For people. */
    public String text() {
        return text;
    }

    /** By the data word of a struct work_struct. */
    static WorkState of(long data, boolean isRunning, boolean isRunningKnown) {
        if (isRunning) {
            return RUNNING;
        }
        return (data & PENDING) != 0 ? QUEUED : isRunningKnown ? IDLE : UNKNOWN;
    }
}
