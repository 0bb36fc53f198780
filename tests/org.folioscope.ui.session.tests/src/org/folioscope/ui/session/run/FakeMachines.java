// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.session.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.folioscope.base.Progress;
import org.folioscope.session.model.Launch;
import org.folioscope.session.run.Machine;
import org.folioscope.session.run.Machines;

/** Makes machines that need neither QEMU nor a kernel. */
public final class FakeMachines implements Machines {

    private final List<FakeMachine> made = new CopyOnWriteArrayList<>();

    /** From now on all runs of the window get such machines. */
    public static FakeMachines install() {
        FakeMachines machines = new FakeMachines();
        Runners.setMachines(machines);
        return machines;
    }

    /** The machine that was made last. */
    FakeMachine last() {
        return made.getLast();
    }

    @Override
    public Machine boot(Launch launch, Path folder, Progress progress) throws IOException {
        String commandLine = launch.getCommandLine();
        FakeMachine machine = new FakeMachine(folder, commandLine == null ? "" : commandLine);
        made.add(machine);
        return machine;
    }

    @Override
    public Machine restore(Launch launch, Path folder, String snapshot, Progress progress) throws IOException {
        Machine machine = boot(launch, folder, progress);
        machine.restore(snapshot, progress);
        return machine;
    }
}
