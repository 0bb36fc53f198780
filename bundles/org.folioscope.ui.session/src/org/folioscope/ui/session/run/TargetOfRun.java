// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.session.run;

import java.util.Optional;
import org.folioscope.target.launch.ManagedTarget;
import org.folioscope.ui.target.model.OpenTarget;
import org.folioscope.ui.target.model.OpenTargets;

/**
 * The VM of a run among the window's targets, while there is one. It stays the run's to end: there one can look at it, and
 * let go of it. Belongs to the user interface thread.
 */
final class TargetOfRun {

    private ManagedTarget shown;
    private OpenTarget open;

    /** Shows another VM instead of the one before; empty for none. */
    @SuppressWarnings("resource") // the run closes its VM
    void show(Optional<ManagedTarget> target) {
        ManagedTarget now = target.orElse(null);
        if (now == shown) {
            return;
        }
        if (open != null) {
            OpenTargets.instance().forget(open);
        }
        shown = now;
        open = now == null ? null : OpenTargets.instance().show(now);
    }

    /** The VM may have another VM snapshot now. */
    void listSnapshots() {
        if (open != null && OpenTargets.instance().all().contains(open)) {
            OpenTargets.instance().listSnapshots(open);
        }
    }
}
