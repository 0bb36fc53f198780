// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.check.pkernfs;

import org.folioscope.base.Progress;
import org.folioscope.check.Check;
import org.folioscope.check.Report;
import org.folioscope.handover.pkernfs.PkernfsRegion;
import org.folioscope.model.Severity;

/** A rule about what an initialised region holds. It has nothing to say of one that the first mount will wipe. */
abstract class RegionCheck extends Check<PkernfsRegion> {

    RegionCheck(String id, Severity severity, String rule, String explanation) {
        super(id, severity, PkernfsRegion.class, rule, explanation);
    }

    @Override
    public final void run(PkernfsRegion region, Report report, Progress progress) {
        if (region.isInitialised()) {
            look(region, report, progress);
        }
    }

    abstract void look(PkernfsRegion region, Report report, Progress progress);

    /** As its structure is called. */
    static String inode(int ino) {
        return "inode " + ino;
    }
}
