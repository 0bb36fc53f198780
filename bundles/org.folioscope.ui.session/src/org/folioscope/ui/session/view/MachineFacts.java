// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.session.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.folioscope.session.model.Launch;
import org.folioscope.session.run.Machine;
import org.folioscope.target.launch.ManagedTarget;
import org.folioscope.ui.session.run.OpenRun;

/** The VM of a run in one line. */
final class MachineFacts {

    private MachineFacts() {}

    /** "VM folio-1 running, pid 4711, kernel 6.12.95-amd64, 512 MiB, 1 CPU"; never waits for the VM. */
    @SuppressWarnings("resource") // the run closes its machine
    static String of(OpenRun run) {
        List<String> facts = new ArrayList<>();
        String kernel = null;
        ManagedTarget target = run.isClosed()
                ? null
                : run.run().machine().flatMap(Machine::target).orElse(null);
        if (target != null) {
            facts.add("VM " + target.target().name() + " " + target.runState());
            target.target().pid().ifPresent(pid -> facts.add("pid " + pid));
            kernel = target.kernel().release();
        } else {
            facts.add(state(run));
        }
        Launch launch = run.session().getLaunch();
        if (launch != null) {
            facts.add("kernel " + (kernel == null ? value(run, launch.getKernel()) : kernel));
            facts.add(value(run, launch.getMemory()));
            String cpus = value(run, launch.getCpus());
            facts.add(cpus.equals("1") ? "1 CPU" : cpus + " CPUs");
        }
        return String.join(", ", facts);
    }

    private static String state(OpenRun run) {
        if (run.isClosed()) {
            return "VM has ended";
        }
        return run.isMachineUp()
                .map(up -> up ? "VM is up" : "VM has ended")
                .orElse(run.passed() == 0 ? "VM is not up yet" : "VM is down");
    }

    private static String value(OpenRun run, String text) {
        String value = text;
        for (Map.Entry<String, String> entry : run.variables().entrySet()) {
            value = value.replace("${" + entry.getKey() + "}", entry.getValue());
        }
        return value;
    }
}
