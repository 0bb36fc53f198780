// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.workbench;

import java.lang.management.ManagementFactory;

/** Says how long the start took, where the system property {@code folioscope.timing} asks for it. */
final class StartUpTime {

    private StartUpTime() {}

    static void report() {
        if (Boolean.getBoolean("folioscope.timing")) {
            long start = ManagementFactory.getRuntimeMXBean().getStartTime();
            System.out.println("workbench up after " + (System.currentTimeMillis() - start) + " ms");
        }
    }
}
