// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.netfs.request;

/** What a work item does, by the low bits of its data word (include/linux/workqueue.h: PENDING 0, PWQ 2). */
public enum WorkState {
    IDLE("idle"),
    /** Pending: it is on a queue and has not begun. */
    QUEUED("queued"),
    /** It was queued and is running, or has run on that queue before and has not let go of it. */
    TAKEN("taken by a worker"),
    UNKNOWN("");

    private static final long PENDING = 1;
    private static final long HAS_QUEUE = 1 << 2;

    private final String text;

    WorkState(String text) {
        this.text = text;
    }

    /** For people. */
    public String text() {
        return text;
    }

    /** By the data word of a struct work_struct. */
    public static WorkState of(long data) {
        return (data & PENDING) != 0 ? QUEUED : (data & HAS_QUEUE) != 0 ? TAKEN : IDLE;
    }
}
