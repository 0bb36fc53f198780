// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.check.locks;

import org.folioscope.base.Progress;
import org.folioscope.check.Check;
import org.folioscope.check.Report;
import org.folioscope.check.kernel.Hits;
import org.folioscope.model.Severity;

/** A rule about locks and who waits for them. */
abstract class LockCheck extends Check<KernelLocks> {

    LockCheck(String id, Severity severity, String rule, String explanation) {
        super(id, severity, KernelLocks.class, rule, explanation);
    }

    @Override
    public final void run(KernelLocks subject, Report report, Progress progress) {
        Hits hits = new Hits(subject.kernel());
        look(subject, hits, progress);
        hits.tell(report);
    }

    abstract void look(KernelLocks locks, Hits hits, Progress progress);
}
