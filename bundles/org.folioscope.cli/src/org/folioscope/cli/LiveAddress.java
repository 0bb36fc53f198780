// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.cli;

/** Tells operands that name a VM from names of files. */
final class LiveAddress {

    private LiveAddress() {}

    /**
     * Whether an operand begins as the address of a VM does; a file of such a name is reached by "./". The launcher looks
     * at the same words to put the target bundle on the class path, which {@code TargetAddress} is in.
     */
    static boolean is(String operand) {
        return operand.startsWith("pid:") || operand.startsWith("qmp:") || operand.startsWith("gdb:");
    }
}
