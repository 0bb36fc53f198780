// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.check.iommu;

import org.folioscope.base.Progress;
import org.folioscope.check.Check;
import org.folioscope.check.Report;
import org.folioscope.model.Severity;

/** A rule about the IOMMUs of an image. */
abstract class IommuCheck extends Check<IommuState> {

    IommuCheck(String id, Severity severity, String rule, String explanation) {
        super(id, severity, IommuState.class, rule, explanation);
    }

    @Override
    public final void run(IommuState state, Report report, Progress progress) {
        look(state, report, progress);
    }

    abstract void look(IommuState state, Report report, Progress progress);
}
