// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.check.pkernfs;

import java.util.Set;
import java.util.stream.Collectors;
import org.folioscope.base.Numbers;
import org.folioscope.base.Progress;
import org.folioscope.check.Report;
import org.folioscope.handover.pkernfs.PageTableFile;
import org.folioscope.handover.pkernfs.PageTableFile.ContextEntry;
import org.folioscope.handover.pkernfs.PkernfsRegion;
import org.folioscope.model.Severity;

/** PK23. */
final class DeviceDomainCheck extends RegionCheck {

    DeviceDomainCheck() {
        super(
                "PK23",
                Severity.ERROR,
                "A device that has a context entry uses the top table of a domain of the region.",
                "A context entry that stays through the kexec and leads anywhere else lets the device go"
                        + " on through tables that the next kernel does not keep. With pass-through the device"
                        + " reaches all memory.");
    }

    @Override
    void look(PkernfsRegion region, Report report, Progress progress) {
        Set<Long> tops = region.tables().stream()
                .filter(file -> !file.isRoot())
                .map(file -> region.blockPointer(file.block()) + 0x1000)
                .collect(Collectors.toSet());
        for (PageTableFile file : region.tables()) {
            for (ContextEntry context : file.contexts()) {
                if (context.isPassThrough() || !tops.contains(context.root())) {
                    report.found(
                            inode(file.ino()),
                            context.address(),
                            16,
                            "expected the device " + context.device() + " to use page 1 of a domain in /iommu, found "
                                    + (context.isPassThrough()
                                            ? "pass-through to all memory"
                                            : "tables at " + Numbers.hex(context.root())),
                            "domain id " + (context.high() >> 8 & 0xffff));
                }
            }
        }
    }
}
