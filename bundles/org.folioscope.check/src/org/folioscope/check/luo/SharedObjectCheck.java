// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.check.luo;

import java.util.List;
import java.util.Optional;
import org.folioscope.base.Progress;
import org.folioscope.check.Check;
import org.folioscope.check.Report;
import org.folioscope.handover.luo.LuoFlb;
import org.folioscope.handover.luo.LuoHandover;
import org.folioscope.model.Severity;

/** LU10: A shared object counts the preserved files that depend on it. */
final class SharedObjectCheck extends Check<LuoHandover> {

    SharedObjectCheck() {
        super(
                "LU10",
                Severity.ERROR,
                LuoHandover.class,
                "A shared object counts the preserved files that depend on it.",
                "It is given back when the last of them is finished. Counted too high, it is never given back; too"
                        + " low, files lose it while they need it. Which handlers depend on it the kernel's objects tell;"
                        + " without them it has to be one file at least and all at most.");
    }

    @Override
    public void run(LuoHandover subject, Report report, Progress progress) {
        long all = subject.sessions().stream().mapToLong(s -> s.files().size()).sum();
        for (LuoFlb flb : subject.flbs()) {
            Optional<List<String>> handlers =
                    subject.kernel().map(kernel -> kernel.dependents().getOrDefault(flb.name(), List.of()));
            long exact = handlers.map(names -> subject.sessions().stream()
                            .flatMap(session -> session.files().stream())
                            .filter(file -> names.contains(file.compatible()))
                            .count())
                    .orElse(-1L);
            boolean right = exact >= 0 ? flb.count() == exact : flb.count() >= 1 && flb.count() <= all;
            if (!right) {
                report.found(
                        "object " + flb.name(),
                        flb.address() + 56,
                        8,
                        "expected "
                                + (exact >= 0 ? Long.toString(exact) : "1 to " + all) + " files that depend on "
                                + flb.name()
                                + ", found " + Long.toUnsignedString(flb.count()));
            }
        }
    }
}
