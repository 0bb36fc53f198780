// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.session.run;

import java.io.IOException;
import java.nio.file.Path;
import org.folioscope.base.Progress;
import org.folioscope.session.model.Launch;
import org.folioscope.session.run.Machine;
import org.folioscope.session.run.Machines;
import org.folioscope.session.run.SessionRunner;

/** Where runs come from. */
public final class Runners {

    private static Machines machines = new Machines() {
        @Override
        public Machine boot(Launch launch, Path folder, Progress progress) throws IOException {
            throw new IOException("this build has no virtual machines: no VM is made in " + folder);
        }

        @Override
        public Machine restore(Launch launch, Path folder, String snapshot, Progress progress) throws IOException {
            return boot(launch, folder, progress);
        }
    };

    private Runners() {}

    public static SessionRunner runner() {
        return new SessionRunner(machines);
    }

    /** Exchanges what makes the virtual machines. */
    static void setMachines(Machines by) {
        machines = by;
    }
}
