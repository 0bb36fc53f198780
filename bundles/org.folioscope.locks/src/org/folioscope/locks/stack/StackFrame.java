// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.locks.stack;

/**
 * One call on a kernel stack.
 *
 * @param place where the call returns to, or for the first frame where the task was switched away
 * @param sp the stack pointer after the return; virtual
 */
public record StackFrame(CodePlace place, long sp) {

    /** Where the call returns to; virtual. */
    public long address() {
        return place.address();
    }

    /** Name of the function that holds {@link #address}. */
    public String function() {
        return place.function();
    }

    /** The function as the source calls it: compilers make "__mutex_lock.constprop.0" of "__mutex_lock". */
    public String plainFunction() {
        return place.plainFunction();
    }

    /** Of {@link #address} in the function, bytes. */
    public long offset() {
        return place.offset();
    }

    /** Of the function; empty for the kernel itself. */
    public String module() {
        return place.module();
    }

    /** As the kernel prints it: "rwsem_down_write_slowpath+0x1a2 [xfs]". */
    @Override
    public String toString() {
        return function() + "+0x" + Long.toHexString(offset()) + (module().isEmpty() ? "" : " [" + module() + "]");
    }
}
