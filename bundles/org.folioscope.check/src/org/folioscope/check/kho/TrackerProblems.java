// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.check.kho;

import java.util.function.Predicate;
import org.folioscope.check.Report;
import org.folioscope.handover.kho.KhoAbi;
import org.folioscope.handover.kho.KhoHandover;
import org.folioscope.handover.kho.PreservedPages;
import org.folioscope.handover.kho.TrackerProblem;

/** Tells what a decoder of the tracker has found wrong, to the rules that it breaks. */
final class TrackerProblems {

    private TrackerProblems() {}

    /** Reports the problems of a tracker of kind {@code tracker} that are {@code wanted}. */
    static void of(KhoHandover kho, KhoAbi.Tracker tracker, Report report, Predicate<TrackerProblem> wanted) {
        if (kho.pages().isEmpty()
                || kho.tree().abi().map(abi -> abi.tracker() != tracker).orElse(true)) {
            return;
        }
        PreservedPages pages = kho.pages().get();
        for (TrackerProblem each : pages.problems()) {
            if (wanted.test(each)) {
                report.found("tracker", each.address(), each.length(), each.message());
            }
        }
    }
}
