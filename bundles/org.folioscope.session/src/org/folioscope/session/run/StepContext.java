// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.session.run;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.folioscope.base.Progress;
import org.folioscope.kernel.Snapshot;
import org.folioscope.session.model.Launch;

/** What a step finds around it while it runs, and where it leaves its results. For the step's thread. */
interface StepContext {

    /** Launches the VM; an earlier one is ended. */
    Machine boot(Launch launch) throws IOException;

    /** The VM in the state that the earlier steps left; brought back first where the run continues or repeats. */
    Machine machine() throws IOException;

    Progress progress();

    /** How much of the step's time is left. */
    Duration left();

    /** A file in the folder of the step's evidence. */
    Path file(String name);

    /** Tells that the step left something. */
    void leave(Evidence.Kind kind, Path file);

    /** The evidence that a text names as STEP or STEP/FILE. */
    Path find(String name) throws IOException;

    /** A line for whoever watches, kept in the step's log. */
    void log(String line);

    /** Gives a variable its value. */
    void take(String name, String value);

    /** Whether the user has granted writing to the guest's memory. */
    boolean mayWrite();

    /** An image to ask; stays open. */
    Snapshot image(Path file) throws IOException;

    RunConsole console();

    /** Where the console stood when a step began; throws when it has not. */
    long consoleStart(String step) throws IOException;
}
