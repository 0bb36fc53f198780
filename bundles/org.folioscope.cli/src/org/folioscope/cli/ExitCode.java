// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.cli;

/** What the process tells its caller. Part of the contract: scripts rely on the numbers. */
public enum ExitCode {
    /** All went well. */
    OK(0),
    /** It worked, but something is amiss in what was looked at, or parts of it are missing; or two things differ. */
    FINDINGS(1),
    /** The command line is wrong, or the output can't be written. */
    USAGE(2),
    /** The image can't be read, or has no kernel that can. */
    IMAGE(3),
    /** A virtual machine could not be launched, attached to or captured. */
    TARGET(4),
    /** Stopped by the user; what was printed until then is valid. */
    CANCELLED(5),
    /** A step of a session failed. */
    STEP_FAILED(6);

    private final int number;

    ExitCode(int number) {
        this.number = number;
    }

    public int number() {
        return number;
    }
}
