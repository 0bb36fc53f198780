// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.target.model;

import org.eclipse.core.runtime.jobs.Job;
import org.folioscope.target.launch.LaunchConfiguration;
import org.folioscope.ui.errors.Problem;

/** A VM that is being launched, until it is there; where that fails it stays, with the reason, until it is dismissed. */
public final class PendingLaunch {

    private final LaunchConfiguration configuration;
    private String stage = "";
    private Problem problem;
    private Job job;

    PendingLaunch(LaunchConfiguration configuration) {
        this.configuration = configuration;
    }

    public LaunchConfiguration configuration() {
        return configuration;
    }

    public String name() {
        return configuration.name();
    }

    /** What is being done: "Building the kernel (43 %)". */
    public String stage() {
        return stage;
    }

    /** Why it failed; null while it has not. */
    public Problem problem() {
        return problem;
    }

    /** Stops launching. */
    public void cancel() {
        if (job != null) {
            job.cancel();
        }
    }

    void setJob(Job by) {
        job = by;
    }

    void setStage(String now) {
        stage = now;
    }

    void failed(Problem why) {
        problem = why;
    }
}
