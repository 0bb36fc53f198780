// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.check.luo;

import java.util.List;
import java.util.Optional;
import org.folioscope.base.Progress;
import org.folioscope.check.Check;
import org.folioscope.check.Report;
import org.folioscope.handover.kho.KhoHandover;
import org.folioscope.handover.luo.LuoFile;
import org.folioscope.handover.luo.LuoHandover;
import org.folioscope.handover.luo.LuoSession;
import org.folioscope.model.Severity;

/** LU05: the kernel that takes over has a handler for each file. */
final class HandlerCheck extends Check<LuoHandover> {

    HandlerCheck() {
        super(
                "LU05",
                Severity.ERROR,
                LuoHandover.class,
                "The kernel that takes over has a handler for each file.",
                "Without one the file can't be taken back, and its session can't be deserialized. Compared are the"
                        + " handlers of the kernel that was handed it, or those of the next kernel where it is known.");
    }

    @Override
    public void run(LuoHandover subject, Report report, Progress progress) {
        Optional<List<String>> handlers = subject.kernel()
                .flatMap(kernel -> kernel.nextHandlers()
                        .or(() -> subject.kho().side() == KhoHandover.Side.IN
                                ? Optional.of(kernel.handlers())
                                : Optional.empty()));
        if (handlers.isEmpty()) {
            return;
        }
        for (LuoSession session : subject.allSessions()) {
            for (LuoFile file : session.files()) {
                if (!handlers.get().contains(file.compatible())) {
                    report.found(
                            "session " + session.name(),
                            file.address(),
                            LuoFile.COMPATIBLE_LENGTH,
                            "expected a"
                                    + " handler of the kernel that takes over (" + String.join(", ", handlers.get())
                                    + "), found \"" + file.compatible() + "\"");
                }
            }
        }
    }
}
