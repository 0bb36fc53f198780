// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.session.view;

import java.util.ArrayList;
import java.util.List;
import org.folioscope.session.model.Launch;
import org.folioscope.ui.session.run.OpenRun;

/** The VM of a run in one line. */
final class MachineFacts {

    private MachineFacts() {}

    /** "VM up: kernel own, 512 MiB, 1 CPU"; never waits for the VM. */
    static String of(OpenRun run) {
        Launch launch = run.session().getLaunch();
        List<String> facts = new ArrayList<>();
        if (launch != null) {
            facts.add("kernel " + value(run, launch.getKernel()));
            facts.add(value(run, launch.getMemory()));
            facts.add(launch.getCpus().equals("1") ? "1 CPU" : value(run, launch.getCpus()) + " CPUs");
        }
        String state = run.isMachineUp()
                .map(alive -> alive ? "VM is up: " : "VM has ended: ")
                .orElse(run.passed() == 0 ? "VM is not up yet: " : "VM is down: ");
        return (run.isClosed() ? "VM has ended: " : state) + String.join(", ", facts);
    }

    private static String value(OpenRun run, String text) {
        String value = text;
        for (var entry : run.variables().entrySet()) {
            value = value.replace("${" + entry.getKey() + "}", entry.getValue());
        }
        return value;
    }
}
