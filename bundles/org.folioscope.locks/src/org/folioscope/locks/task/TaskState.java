// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.locks.task;

/** What a task's state says; bits of include/linux/sched.h, the same from 6.1 to 7.2. */
public final class TaskState {

    private static final long UNINTERRUPTIBLE = 0x2;

    /** All states that have a letter of their own: TASK_REPORT. */
    private static final long REPORT = 0x7f;

    private static final long NOLOAD = 0x400;
    private static final long IDLE = UNINTERRUPTIBLE | NOLOAD;
    private static final long RTLOCK_WAIT = 0x1000;
    private static final long FROZEN = 0x8000;

    /** In the order of bits: running, sleeping, disk sleep, stopped, tracing stop, dead, zombie, parked, idle. */
    private static final String LETTERS = "RSDTtXZPI";

    private TaskState() {}

    /** Whether a task in this state sleeps for a spinlock or rwlock, which only kernels with PREEMPT_RT do (include/linux/sched.h). */
    static boolean isAtSpinlock(long state) {
        return (state & RTLOCK_WAIT) != 0;
    }

    /** The letter as __task_state_index() chooses it for /proc/PID/stat. */
    static char letter(long state) {
        if ((state & IDLE) == IDLE) {
            return 'I';
        }
        if ((state & (RTLOCK_WAIT | FROZEN)) != 0) {
            return 'D';
        }
        return LETTERS.charAt(Long.SIZE - Long.numberOfLeadingZeros(state & REPORT));
    }
}
