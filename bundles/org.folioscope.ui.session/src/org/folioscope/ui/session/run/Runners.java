// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.session.run;

import org.folioscope.session.run.Machines;
import org.folioscope.session.run.QemuMachines;
import org.folioscope.session.run.SessionRunner;

/** Where runs come from: QEMU, unless a test says otherwise. */
public final class Runners {

    private static Machines machines = new QemuMachines();

    private Runners() {}

    public static SessionRunner runner() {
        return new SessionRunner(machines);
    }

    /** Exchanges what makes the virtual machines. */
    static void setMachines(Machines by) {
        machines = by;
    }
}
