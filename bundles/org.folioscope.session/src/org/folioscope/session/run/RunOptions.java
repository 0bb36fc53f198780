// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.session.run;

import java.util.Map;

/**
 * What whoever starts a run chooses. Immutable.
 *
 * @param parameters values by name; parameters that are not named have their defaults
 * @param allowWrites the write grant: whether steps may write to the guest's memory
 * @param patience what all time limits are multiplied by, at least 1; more for slow or busy machines
 * @param keepVm whether the VM goes on when the run is closed, for somebody who wants to look at it
 * @param keepSnapshots whether the disk with the VM snapshots stays in the run's folder
 */
public record RunOptions(
        Map<String, String> parameters, boolean allowWrites, double patience, boolean keepVm, boolean keepSnapshots) {

    public RunOptions {
        parameters = Map.copyOf(parameters);
        if (!(patience >= 1 && patience <= 1000)) {
            throw new IllegalArgumentException("expected a patience of 1 to 1000, found " + patience);
        }
    }

    /** Defaults of all parameters, no writes, usual limits; the VM ends with the run and its snapshots are removed. */
    public static RunOptions defaults() {
        return new RunOptions(Map.of(), false, 1, false, false);
    }

    public RunOptions withParameters(Map<String, String> values) {
        return new RunOptions(values, allowWrites, patience, keepVm, keepSnapshots);
    }

    public RunOptions withWrites(boolean allowed) {
        return new RunOptions(parameters, allowed, patience, keepVm, keepSnapshots);
    }

    public RunOptions withPatience(double factor) {
        return new RunOptions(parameters, allowWrites, factor, keepVm, keepSnapshots);
    }

    public RunOptions withKept(boolean vm, boolean snapshots) {
        return new RunOptions(parameters, allowWrites, patience, vm, snapshots);
    }
}
