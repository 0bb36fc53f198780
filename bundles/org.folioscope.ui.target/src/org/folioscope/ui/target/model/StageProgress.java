// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.target.model;

import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.folioscope.base.Progress;

/** Passes progress on, and tells its stage in words whenever they change: "Building the kernel (43 %)". */
final class StageProgress implements Progress {

    private final Progress next;
    private final Consumer<String> told;
    private final AtomicLong done = new AtomicLong();
    private volatile String stage = "";
    private volatile long total = -1;
    private volatile int percent = -1;

    /** @param told called on the thread that works */
    StageProgress(Progress next, Consumer<String> told) {
        this.next = next;
        this.told = told;
    }

    @Override
    public void begin(String what, long ofTotal) {
        next.begin(what, ofTotal);
        stage = what;
        total = ofTotal;
        percent = -1;
        done.set(0);
        told.accept(what);
    }

    @Override
    public void advance(long units) {
        next.advance(units);
        long now = done.addAndGet(units);
        int reached = total <= 0 ? -1 : (int) Math.min(100, 100.0 * now / total);
        if (reached != percent) {
            percent = reached;
            told.accept(stage + " (" + reached + " %)");
        }
    }

    @Override
    public boolean isCancelled() {
        return next.isCancelled();
    }
}
