// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.session.run;

import java.io.IOException;
import java.util.Optional;
import org.folioscope.base.CancelledException;
import org.folioscope.base.Progress;
import org.folioscope.session.model.Launch;

/**
 * The VM of a run: made, brought back to an earlier state, and ended. A step that was given up on may still come and make
 * one; it is ended at once. Safe for use by several threads.
 */
@SuppressWarnings("resource") // what is made is kept, and ended by end()
final class RunMachine {

    /** What a VM is brought back from. */
    record Saved(Launch launch, String snapshot) {}

    private final Machines machines;
    private final RunFolder folder;
    private final RunConsole console;
    private final Runnable changed;
    private Machine machine;
    /** The VM from its start on, while its guest boots as well; null when there is none. */
    private Machine launched;
    /** Where the VM has to be brought back to before it is used; null when it is in the right state. */
    private Saved pending;
    /** Counts the steps that were given up on. */
    private int generation;

    /** @param changed runs when {@link #launched} has changed, on the thread that did it */
    RunMachine(Machines machines, RunFolder folder, RunConsole console, Runnable changed) {
        this.machines = machines;
        this.folder = folder;
        this.console = console;
        this.changed = changed;
    }

    synchronized int generation() {
        return generation;
    }

    synchronized Optional<Machine> current() {
        return Optional.ofNullable(machine);
    }

    /** The VM from its start on: to look at and to type into. Steps use {@link #ready}. */
    synchronized Optional<Machine> launched() {
        return Optional.ofNullable(launched);
    }

    /** From now on the VM is to be in a saved state; it is brought there when it is needed. */
    synchronized void goBack(Saved saved) {
        pending = saved;
    }

    Machine boot(Launch launch, int asked, Progress progress) throws IOException {
        end();
        synchronized (this) {
            pending = null;
        }
        return keep(await(machines.boot(launch, folder.machine(), progress), asked, progress), asked);
    }

    /** The VM in the state in which the next step needs it; null when there is none. */
    Machine ready(int asked, Progress progress) throws IOException {
        Saved back;
        Machine there;
        synchronized (this) {
            back = pending;
            there = machine;
        }
        if (back == null) {
            return there;
        }
        if (there != null && there.isAlive()) {
            there.restore(back.snapshot(), progress);
        } else {
            end();
            Machine made = machines.restore(back.launch(), folder.machine(), back.snapshot(), progress);
            there = keep(await(made, asked, progress), asked);
        }
        synchronized (this) {
            if (asked == generation) {
                pending = null;
            }
        }
        return there;
    }

    /** Lets everybody see the VM, and waits until its guest is up; one that does not come up is ended. */
    private Machine await(Machine made, int asked, Progress progress) throws IOException {
        boolean up = false;
        synchronized (this) {
            launched = asked == generation ? made : launched;
        }
        try {
            changed.run();
            made.awaitGuest(progress);
            up = true;
            return made;
        } finally {
            if (!up) {
                close(made);
            }
        }
    }

    private void close(Machine ended) throws IOException {
        boolean seen;
        synchronized (this) {
            seen = launched == ended;
            launched = seen ? null : launched;
        }
        if (seen) {
            changed.run();
        }
        ended.close();
    }

    private Machine keep(Machine made, int asked) throws IOException {
        boolean wanted;
        synchronized (this) {
            wanted = asked == generation;
            if (wanted) {
                machine = made;
            }
        }
        if (!wanted) {
            close(made);
            throw new CancelledException();
        }
        console.attach(made);
        return made;
    }

    /** The step that uses the VM does not come back: nothing that it still does counts, and the VM is ended. */
    void abandon() throws IOException {
        synchronized (this) {
            generation++;
        }
        end();
    }

    /** Ends the VM, if there is one. */
    void end() throws IOException {
        Machine ended;
        synchronized (this) {
            ended = machine;
            machine = null;
        }
        if (ended != null) {
            try {
                console.attach(null);
            } finally {
                close(ended);
            }
        }
    }
}
