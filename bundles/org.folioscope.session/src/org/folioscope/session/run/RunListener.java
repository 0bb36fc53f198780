// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.session.run;

/** Is told what happens in a run, on the run's own thread: be quick, and never wait for another thread here. */
public interface RunListener {

    /** The run's state changed; see {@link SessionRun#state()}. */
    default void runChanged(SessionRun run) {}

    /** A VM was started, or has ended, see {@link SessionRun#launched}; may come on another thread of the run's. */
    default void machineChanged(SessionRun run) {}

    /** A step began, ended, was skipped, or is pending again because it is to be repeated. */
    default void stepChanged(SessionRun run, StepResult result) {}

    /** A step has something to tell. The line may hold anything that a guest printed, save line ends. */
    default void logged(SessionRun run, String step, String line) {}

    /** A step left something to look at. */
    default void evidenceAdded(SessionRun run, Evidence evidence) {}
}
