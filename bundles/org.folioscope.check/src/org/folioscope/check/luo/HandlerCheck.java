// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.check.luo;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.folioscope.base.Progress;
import org.folioscope.check.Check;
import org.folioscope.check.Report;
import org.folioscope.handover.compat.LoadedKernelImage;
import org.folioscope.handover.kho.KhoKernel;
import org.folioscope.handover.luo.LuoFile;
import org.folioscope.handover.luo.LuoHandover;
import org.folioscope.handover.luo.LuoKernel;
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
                        + " handlers of the kernel that was handed it, or the formats that the loaded kernel's image"
                        + " names.");
    }

    @Override
    public void run(LuoHandover subject, Report report, Progress progress) {
        if (subject.allSessions().stream().allMatch(session -> session.files().isEmpty())) {
            return;
        }
        Optional<Collection<String>> handlers = handlers(subject, progress);
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
                            "expected a handler of the kernel that takes over (" + shown(handlers.get()) + "), found \""
                                    + file.compatible() + "\"");
                }
            }
        }
    }

    /** Those of the kernel that takes over: its registered ones, or the formats that a loaded kernel's image names. */
    private static Optional<Collection<String>> handlers(LuoHandover subject, Progress progress) {
        Optional<Collection<String>> known =
                subject.kernel().flatMap(LuoKernel::nextHandlers).map(List::copyOf);
        return switch (subject.kho().side()) {
            case IN -> subject.kernel().map(LuoKernel::handlers);
            case OUT ->
                known.or(() -> subject.kho()
                        .kernel()
                        .flatMap(KhoKernel::next)
                        .flatMap(next -> LoadedKernelImage.read(next, progress))
                        .map(traits -> traits.formats().keySet()));
            case FOUND -> known;
        };
    }

    private static String shown(Collection<String> handlers) {
        return handlers.size() > 8 ? handlers.size() + " formats" : String.join(", ", handlers);
    }
}
