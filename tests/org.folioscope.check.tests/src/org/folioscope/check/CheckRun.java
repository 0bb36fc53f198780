// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.check;

import java.util.List;
import org.folioscope.base.Progress;
import org.folioscope.model.Finding;

/** Runs checks over a subject that was made for a test, with no image behind it. */
public final class CheckRun {

    private CheckRun() {}

    /** What the checks of {@code set} that are about such subjects find. */
    public static List<Finding> all(CheckSet set, Object subject) {
        Report report = new Report();
        report.about("the test");
        for (Check<?> check : set.checks()) {
            run(check, subject, report);
        }
        return report.findings();
    }

    private static <S> void run(Check<S> check, Object subject, Report report) {
        if (check.subject().isInstance(subject)) {
            Checks.run(check, check.subject().cast(subject), report, Progress.NONE);
        }
    }
}
