// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.locks.task;

/**
 * A thread of the kernel or of a process, as struct task_struct tells of it. Addresses are kernel virtual.
 *
 * @param address of its task_struct
 * @param pid of the thread, in the initial namespace; 0 for the idle tasks
 * @param tgid of its process
 * @param comm its name, at most 15 bytes
 * @param state __state or'ed with exit_state, see {@link TaskState}
 * @param stack lowest address of its kernel stack; 0 where it has none any more
 * @param stackSize bytes
 * @param sp where its stack pointer was when it was last switched away from
 * @param onCpu whether a CPU was running it: then {@code sp} is out of date
 * @param mm of its process; 0 for kernel threads
 * @param blockedOn the mutex that it says it waits for (blocked_on, since 6.13); 0 where it says none
 * @param asleep nanoseconds since it last ran (se.exec_start), as far as the scheduler's clock knew; -1 where that can't be told
 */
public record Task(
        long address,
        long pid,
        long tgid,
        String comm,
        long state,
        long stack,
        long stackSize,
        long sp,
        boolean onCpu,
        long mm,
        long blockedOn,
        long asleep) {

    /** The state's letter, as in /proc/PID/stat. */
    public char letter() {
        return TaskState.letter(state);
    }

    /** Whether it sleeps for a spinlock or rwlock, as tasks do with PREEMPT_RT alone: that does not count as blocking. */
    public boolean isAtSpinlock() {
        return TaskState.isAtSpinlock(state);
    }

    /** Whether it was switched away from, so that its stack stands still. */
    public boolean isAsleep() {
        return !onCpu && stack != 0;
    }

    /** Whether {@code address} lies in its stack. */
    public boolean hasOnStack(long address) {
        return stack != 0 && address - stack >= 0 && address - stack < stackSize;
    }

    /** "kworker/0:1 (pid 17)". */
    public String title() {
        return comm + " (pid " + pid + ")";
    }
}
