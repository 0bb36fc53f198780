// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.check.kho;

import java.util.Optional;
import org.folioscope.base.Numbers;
import org.folioscope.base.Progress;
import org.folioscope.check.Check;
import org.folioscope.check.Report;
import org.folioscope.handover.kho.KhoAbi;
import org.folioscope.handover.kho.KhoEntry;
import org.folioscope.handover.kho.KhoHandover;
import org.folioscope.handover.kho.PreservedPages;
import org.folioscope.model.Severity;

/** KH04: each entry tells the size of its data, and all of them are preserved. */
final class BlobSizeCheck extends Check<KhoHandover> {

    BlobSizeCheck() {
        super(
                "KH04",
                Severity.ERROR,
                KhoHandover.class,
                "Each entry tells the size of its data, and all of them are preserved.",
                "Since kho-v3 the next kernel takes the size of an entry's data from the tree. A size beyond what is"
                        + " preserved makes it read what other pages hold by then.");
    }

    @Override
    public void run(KhoHandover subject, Report report, Progress progress) {
        if (subject.side() == KhoHandover.Side.IN
                || !subject.tree().abi().map(KhoAbi::isSized).orElse(false)) {
            return;
        }
        for (KhoEntry entry : subject.tree().entries()) {
            String object = "entry " + entry.name();
            long size = entry.blobSize().orElse(0);
            if (entry.blobSize().isEmpty() || size <= 0) {
                report.found(
                        object,
                        entry.address(),
                        entry.size(),
                        "expected the size of the data of " + object + ", found "
                                + (entry.blobSize().isEmpty() ? "none" : Long.toUnsignedString(size)));
                continue;
            }
            Optional<PreservedPages> pages = subject.trackedPages();
            if (pages.isPresent() && pages.get().covers(entry.data(), 1)) {
                long first = entry.data() >>> 12;
                long missing = pages.get().firstMissing(first, (entry.data() + size - 1 >>> 12) - first + 1);
                if (missing >= 0) {
                    report.found(
                            object,
                            entry.blobSizeAddress(),
                            8,
                            "expected " + size + " preserved bytes at "
                                    + Numbers.hex(entry.data()) + ", found the page at " + Numbers.hex(missing << 12)
                                    + " not in the tracker");
                }
            }
        }
    }
}
