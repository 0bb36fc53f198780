// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.locks.method;

/** The registers of x86-64, numbered as in machine code. */
final class Registers {

    static final int COUNT = 16;
    static final int BX = 3;
    static final int SP = 4;
    static final int BP = 5;

    /** As struct pt_regs calls them. */
    static final String[] NAMES = {
        "ax", "cx", "dx", "bx", "sp", "bp", "si", "di", "r8", "r9", "r10", "r11", "r12", "r13", "r14", "r15"
    };

    /** di, si, dx, cx, r8, r9: the first six arguments. */
    private static final int[] ARGUMENTS = {7, 6, 2, 1, 8, 9};

    static final int ARGUMENT_COUNT = ARGUMENTS.length;

    private Registers() {}

    /** The register that argument {@code index} is passed in. */
    static int ofArgument(int index) {
        return ARGUMENTS[index];
    }

    /** Whether a function gives this register back as it was. */
    static boolean isKept(int register) {
        return register == BX || register == BP || register >= 12;
    }
}
