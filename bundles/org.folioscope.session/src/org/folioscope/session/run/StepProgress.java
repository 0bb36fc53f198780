// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.session.run;

import java.util.function.Consumer;
import org.folioscope.base.Progress;

/** The progress of a step: tells its stages, and stops it. */
final class StepProgress implements Progress {

    private final Consumer<String> stages;
    private volatile boolean stopped;
    private String stage = "";

    /** @param stages is told what is being done */
    StepProgress(Consumer<String> stages) {
        this.stages = stages;
    }

    void stop() {
        stopped = true;
    }

    @Override
    public void begin(String what, long total) {
        synchronized (this) {
            if (what.equals(stage)) {
                return; // the same for the next of many things
            }
            stage = what;
        }
        stages.accept(what);
    }

    @Override
    public void advance(long units) {}

    @Override
    public boolean isCancelled() {
        return stopped || Thread.currentThread().isInterrupted();
    }
}
