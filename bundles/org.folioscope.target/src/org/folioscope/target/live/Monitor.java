// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.target.live;

import java.io.IOException;

/** QEMU's human monitor, whichever connection leads to it. */
@FunctionalInterface
interface Monitor {

    /** Runs a line and gives its text, lines ended by "\n"; waits for a limited time. */
    String human(String line) throws IOException;
}
