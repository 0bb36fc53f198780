// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.cli;

import java.io.IOException;

/**
 * A virtual machine could not be launched, attached to or captured. Stands for the exceptions of the target bundle, which
 * is not on the class path of commands about files.
 */
final class TargetFailure extends IOException {

    private static final long serialVersionUID = 1L;

    TargetFailure(IOException cause) {
        super(cause.getMessage(), cause);
    }
}
