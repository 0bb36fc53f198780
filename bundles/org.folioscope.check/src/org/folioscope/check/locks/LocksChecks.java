// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.check.locks;

import java.util.List;
import org.folioscope.check.CheckSet;
import org.folioscope.check.kernel.KernelSubjects;

/** The checks of locks and of those who wait for them. */
public final class LocksChecks {

    /** In the order of their ids. */
    public static final CheckSet SET = new CheckSet(
            "locks",
            "Locks",
            new KernelSubjects<>(KernelLocks.class, (kernel, _) -> new KernelLocks(kernel)),
            List.of(
                    new OwnerTaskCheck(),
                    new WaitersFlagCheck(),
                    new WaiterListCheck(),
                    new WaiterStackCheck(),
                    new LostWakeupCheck(),
                    new CircleCheck(),
                    new FaultOrderCheck(),
                    new InodeOrderCheck(),
                    new MappingOrderCheck(),
                    new DirectoryOrderCheck(),
                    new FreezeOrderCheck(),
                    new LeftFrozenCheck(),
                    new FolioWaitersCheck(),
                    new BlockedOnCheck(),
                    new FolioBitCheck(),
                    new WriterOwnerCheck()));

    private LocksChecks() {}
}
