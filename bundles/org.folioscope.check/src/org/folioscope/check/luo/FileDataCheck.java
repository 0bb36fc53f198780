// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.check.luo;

import java.util.Optional;
import org.folioscope.base.Numbers;
import org.folioscope.base.Progress;
import org.folioscope.check.Check;
import org.folioscope.check.Report;
import org.folioscope.handover.kho.PreservedPages;
import org.folioscope.handover.luo.LuoFile;
import org.folioscope.handover.luo.LuoHandover;
import org.folioscope.handover.luo.LuoSession;
import org.folioscope.handover.luo.MemfdAbi;
import org.folioscope.model.Severity;

/** LU06: what a memfd's handler has left is preserved. */
final class FileDataCheck extends Check<LuoHandover> {

    FileDataCheck() {
        super(
                "LU06",
                Severity.ERROR,
                LuoHandover.class,
                "What a memfd's handler has left is preserved.",
                "The next kernel gives away every page that the tracker does not name; the handler then reads what its"
                        + " new owner has written.");
    }

    @Override
    public void run(LuoHandover subject, Report report, Progress progress) {
        Optional<PreservedPages> pages = subject.kho().trackedPages();
        if (pages.isEmpty()) {
            return;
        }
        for (LuoSession session : subject.allSessions()) {
            for (LuoFile file : session.files()) {
                MemfdAbi.of(file.compatible()).ifPresent(abi -> {
                    if (!pages.get().covers(file.data(), abi.size())) {
                        report.found(
                                "session " + session.name() + ", token " + Numbers.hex(file.token()),
                                file.address() + 48,
                                8,
                                "expected preserved data, found " + Numbers.hex(file.data())
                                        + ", which the tracker does not have");
                    }
                });
            }
        }
    }
}
