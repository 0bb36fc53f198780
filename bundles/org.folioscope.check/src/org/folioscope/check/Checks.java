// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.check;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.folioscope.base.Progress;
import org.folioscope.check.guestmemfs.GuestmemfsChecks;
import org.folioscope.check.iommu.IommuChecks;
import org.folioscope.check.kho.KhoChecks;
import org.folioscope.check.khotmpfs.KhoTmpfsChecks;
import org.folioscope.check.locks.LocksChecks;
import org.folioscope.check.luo.LuoChecks;
import org.folioscope.check.netfs.NetfsChecks;
import org.folioscope.check.pagecache.PageCacheChecks;
import org.folioscope.check.pkernfs.PkernfsChecks;
import org.folioscope.check.pkram.PkramChecks;
import org.folioscope.check.vfs.VfsChecks;
import org.folioscope.handover.Handovers;
import org.folioscope.memory.MemoryFaultException;
import org.folioscope.model.Finding;

/** All checks, and how they are run. */
public final class Checks {

    /** The sets of all subsystems. A new one is added here, and nowhere else. */
    public static final List<CheckSet> SETS = List.of(
            PkernfsChecks.SET,
            GuestmemfsChecks.SET,
            KhoChecks.SET,
            LuoChecks.SET,
            PkramChecks.SET,
            KhoTmpfsChecks.SET,
            IommuChecks.SET,
            VfsChecks.SET,
            PageCacheChecks.SET,
            LocksChecks.SET,
            NetfsChecks.SET);

    private Checks() {}

    /** The check {@code id}, in any case of its letters. */
    public static Optional<Check<?>> find(String id) {
        for (CheckSet set : SETS) {
            for (Check<?> check : set.checks()) {
                if (check.id().equalsIgnoreCase(id)) {
                    return Optional.of(check);
                }
            }
        }
        return Optional.empty();
    }

    /** The words that choose a set, each once: kinds of handovers, and of other parts of an image. */
    public static List<String> kinds() {
        return SETS.stream().map(CheckSet::kind).distinct().toList();
    }

    /** Runs all checks over the image in which {@code handovers} were found; decodes what was not yet. */
    public static List<Finding> run(Handovers handovers, Progress progress) {
        return run(handovers, SETS, _ -> true, progress);
    }

    /** Runs the checks of {@code sets} that are {@code wanted}; what decoders could not read comes first. */
    public static List<Finding> run(
            Handovers handovers, List<CheckSet> sets, Predicate<Check<?>> wanted, Progress progress) {
        return run(CheckedImage.of(handovers), sets, wanted, progress);
    }

    /**
     * Runs the checks of {@code sets} that are {@code wanted}; what decoders could not read comes first. A part of the
     * image that no wanted check is about is not looked for.
     */
    @SuppressWarnings("resource") // nothing is opened
    public static List<Finding> run(
            CheckedImage image, List<CheckSet> sets, Predicate<Check<?>> wanted, Progress progress) {
        Report report = new Report(image.source().memory()::torn);
        sets.stream()
                .filter(set -> set.checks().stream().anyMatch(wanted))
                .map(CheckSet::subjects)
                .distinct()
                .forEach(subjects -> subjects.findings(image, progress, (title, finding) -> {
                    report.about(title);
                    report.add(finding);
                }));
        for (CheckSet set : sets) {
            for (Check<?> check : set.checks()) {
                if (wanted.test(check)) {
                    progress.check();
                    for (Subject subject : set.subjects().subjects(image, progress)) {
                        run(check, subject, report, progress);
                    }
                }
            }
        }
        return report.findings();
    }

    private static <S> void run(Check<S> check, Subject subject, Report report, Progress progress) {
        if (check.subject().isInstance(subject.object())) {
            report.about(subject.title());
            run(check, check.subject().cast(subject.object()), report, progress);
        }
    }

    static <S> void run(Check<S> check, S subject, Report report, Progress progress) {
        report.begin(check);
        try {
            check.run(subject, report, progress);
        } catch (MemoryFaultException e) {
            report.unreadable(e);
        } finally {
            report.end();
        }
    }
}
