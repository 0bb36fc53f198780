// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.jobs;

import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.core.runtime.IProgressMonitor;
import org.folioscope.base.Progress;

/** A job's monitor as the progress that readers take: the stage and its percentage are its sub-task. */
public final class JobProgress implements Progress {

    private final IProgressMonitor monitor;
    private final AtomicLong done = new AtomicLong();
    private volatile String stage = "";
    private volatile long total = -1;
    private volatile int percent = -1;

    public JobProgress(IProgressMonitor monitor) {
        this.monitor = monitor;
    }

    @Override
    public void begin(String what, long ofTotal) {
        stage = what;
        total = ofTotal;
        done.set(0);
        percent = -1;
        monitor.subTask(what);
    }

    @Override
    public void advance(long units) {
        long now = done.addAndGet(units);
        if (total <= 0) {
            return;
        }
        int reached = (int) Math.min(100, 100 * ((double) now / total));
        if (reached != percent) {
            percent = reached;
            monitor.subTask(stage + " (" + reached + " %)");
        }
    }

    @Override
    public boolean isCancelled() {
        return monitor.isCanceled();
    }
}
