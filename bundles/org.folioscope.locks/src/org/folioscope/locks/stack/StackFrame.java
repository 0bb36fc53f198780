// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.locks.stack;

/**
 * One call on a kernel stack.
 *
 * @param address where the call returns to, or for the first frame where the task was switched away; virtual
 * @param sp the stack pointer after the return; virtual
 * @param function name of the function that holds {@code address}; hex where there is no symbol
 * @param offset of {@code address} in the function, bytes
 * @param module of the function; empty for the kernel itself
 */
public record StackFrame(long address, long sp, String function, long offset, String module) {

    /** The function as the source calls it: compilers make "__mutex_lock.constprop.0" of "__mutex_lock". */
    public String plainFunction() {
        int dot = function.indexOf('.');
        return dot <= 0 ? function : function.substring(0, dot);
    }

    /** As the kernel prints it: "rwsem_down_write_slowpath+0x1a2 [xfs]". */
    @Override
    public String toString() {
        return function + "+0x" + Long.toHexString(offset) + (module.isEmpty() ? "" : " [" + module + "]");
    }
}
