// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.locks.stack;

/**
 * A place in the kernel's code that calls return to: one for all stacks that lead through it.
 *
 * @param address virtual
 * @param function name of the function that holds it; hex where there is no symbol
 * @param plainFunction the function as the source calls it: compilers make "__mutex_lock.constprop.0" of "__mutex_lock"
 * @param offset of {@code address} in the function, bytes
 * @param module of the function; empty for the kernel itself
 */
public record CodePlace(long address, String function, String plainFunction, long offset, String module) {

    CodePlace(long address, String function, long offset, String module) {
        this(address, function, plain(function), offset, module);
    }

    private static String plain(String function) {
        int dot = function.indexOf('.');
        return dot <= 0 ? function : function.substring(0, dot);
    }
}
