// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.locks.method;

import java.util.List;

/** The registers of x86-64, numbered as in machine code. */
final class Registers {

    static final int COUNT = 16;
    static final int AX = 0;
    static final int CX = 1;
    static final int DX = 2;
    static final int BX = 3;
    static final int SP = 4;
    static final int BP = 5;
    static final int SI = 6;
    static final int DI = 7;

    /** As struct pt_regs calls them. */
    static final String[] NAMES = {
        "ax", "cx", "dx", "bx", "sp", "bp", "si", "di", "r8", "r9", "r10", "r11", "r12", "r13", "r14", "r15"
    };

    /** di, si, dx, cx, r8, r9: the first six arguments. */
    private static final int[] ARGUMENTS = {DI, SI, DX, CX, 8, 9};

    static final int ARGUMENT_COUNT = ARGUMENTS.length;

    private Registers() {}

    /** The register that argument {@code index} is passed in. */
    static int ofArgument(int index) {
        return ARGUMENTS[index];
    }

    /** The register that assemblers call so: "rax", "r12"; -1 where there is none. */
    static int named(String name) {
        int number = List.of(NAMES).indexOf(name);
        return number >= 0 || name.isEmpty() ? number : List.of(NAMES).indexOf(name.substring(1));
    }

    /** Whether a function gives this register back as it was. */
    static boolean isKept(int register) {
        return register == BX || register == BP || register >= 12;
    }
}
