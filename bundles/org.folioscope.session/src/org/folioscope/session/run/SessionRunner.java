// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.session.run;

import java.io.IOException;
import java.nio.file.Path;
import org.folioscope.session.SessionException;
import org.folioscope.session.model.Session;

/** Makes runs of sessions. Needs neither OSGi nor a display. */
public final class SessionRunner {

    private final Machines machines;

    /** @param machines where the virtual machines come from */
    public SessionRunner(Machines machines) {
        this.machines = machines;
    }

    /**
     * Makes a run; nothing is done until {@link SessionRun#runAll} or {@link SessionRun#runNext}.
     *
     * @param folder a folder that is not there yet or empty; null for one below RunFolder#usual
     * @throws SessionException when the session has errors or lacks a parameter, or the folder can't be made
     */
    public SessionRun create(Session session, RunOptions options, Path folder) throws IOException {
        throw new SessionException("not there yet " + machines);
    }

    /**
     * Continues a run whose process ended, from the last VM snapshot of a completed step. Parameters are those of the
     * journal. Where there is no snapshot, all steps are pending and the first result's reason tells what had been done.
     *
     * @throws SessionException when the folder is no run's, or another process runs it
     */
    public SessionRun resume(Path folder, RunOptions options) throws IOException {
        throw new SessionException("not there yet");
    }
}
