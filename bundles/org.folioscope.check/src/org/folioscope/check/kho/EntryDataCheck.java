// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.check.kho;

import org.folioscope.base.Numbers;
import org.folioscope.base.Progress;
import org.folioscope.check.Check;
import org.folioscope.check.Report;
import org.folioscope.handover.kho.KhoEntry;
import org.folioscope.handover.kho.KhoHandover;
import org.folioscope.model.Severity;

/** KH03: the data of each entry begin on a page, and that page is preserved. */
final class EntryDataCheck extends Check<KhoHandover> {

    EntryDataCheck() {
        super(
                "KH03",
                Severity.ERROR,
                KhoHandover.class,
                "The data of each entry begin on a page, and that page is preserved.",
                "The next kernel gives every page to its allocator that the tracker does not name. Data of an entry"
                        + " that are not preserved are overwritten before their subsystem asks for them.");
    }

    @Override
    public void run(KhoHandover subject, Report report, Progress progress) {
        if (subject.side() == KhoHandover.Side.IN) {
            return; // by now the page may be given back
        }
        for (KhoEntry entry : subject.tree().entries()) {
            String object = "entry " + entry.name();
            if (entry.data() == 0) {
                report.found(
                        object,
                        entry.address(),
                        entry.size(),
                        "expected the address of the data of " + object + ", found none");
            } else if ((entry.data() & 4095) != 0) {
                report.found(
                        object,
                        entry.propertyAddress(),
                        8,
                        "expected data on a page, found " + Numbers.hex(entry.data()));
            } else if (subject.trackedPages().isPresent()
                    && !subject.trackedPages().get().covers(entry.data(), 1)) {
                report.found(
                        object,
                        entry.propertyAddress(),
                        8,
                        "expected preserved data, found " + Numbers.hex(entry.data())
                                + ", which the tracker does not have");
            }
        }
    }
}
