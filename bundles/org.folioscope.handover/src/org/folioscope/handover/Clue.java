// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.handover;

import java.util.Objects;

/**
 * How a handover was found.
 *
 * @param by the way
 * @param detail for people: "pkernfs=1G!1G on the command line", "symbol kho_out"
 */
public record Clue(By by, String detail) {

    /** The ways in which handovers are found. */
    public enum By {
        /** The file is that region and nothing else. */
        FILE,
        /** A magic number in memory, and nothing that refers to it. */
        MAGIC,
        /** A parameter on the command line in memory. */
        COMMAND_LINE,
        /** What the boot loader, or the kernel before, put into boot_params or setup_data. */
        BOOT_PARAMS,
        /** A variable of the kernel. */
        SYMBOL,
        /** A register of a device that the memory is of. */
        REGISTER,
        /** Another handover refers to it. */
        HANDOVER,
        /** The user said so. */
        USER
    }

    public Clue {
        Objects.requireNonNull(by);
        Objects.requireNonNull(detail);
    }
}
