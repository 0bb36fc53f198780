// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import org.folioscope.base.CancelledException;
import org.folioscope.base.Progress;
import org.folioscope.handover.make.MakeRequest;
import org.folioscope.handover.make.kho.KhoMaker;
import org.folioscope.model.Finding;
import org.folioscope.model.Severity;
import org.folioscope.model.impl.FindingImpl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rules about another part of an image than its handovers: found when a rule asks, once, and never otherwise. */
class CheckedImageTest {

    /** A part of an image. */
    private record Clock(String name) {}

    private static final class Clocks implements SubjectFinder {

        final AtomicInteger found = new AtomicInteger();

        private Clock clock(CheckedImage image) {
            return image.part(Clock.class, () -> new Clock("clock " + found.incrementAndGet()));
        }

        @Override
        public List<Subject> subjects(CheckedImage image, Progress progress) {
            return List.of(
                    new Subject(clock(image), clock(image).name()), new Subject(image.handovers(), "somebody else"));
        }

        @Override
        public void findings(CheckedImage image, Progress progress, BiConsumer<String, Finding> each) {
            Finding finding = new FindingImpl();
            finding.setMessage("it ticks");
            each.accept(clock(image).name(), finding);
        }
    }

    private static final class Ticks extends Check<Clock> {

        Ticks(String id) {
            super(id, Severity.WARNING, Clock.class, "A clock is silent.", "A test's rule, which is broken.");
        }

        @Override
        public void run(Clock clock, Report report, Progress progress) {
            report.found("", 0x1000, 8, "expected silence, found " + clock.name());
        }
    }

    private final Clocks clocks = new Clocks();
    private final List<CheckSet> sets =
            List.of(new CheckSet("clock", "Clocks", clocks, List.of(new Ticks("CL01"), new Ticks("CL02"))));

    @Test
    void aPartIsFoundOnceAndOnlyWhenItsRulesAreWanted(@TempDir Path folder) throws Exception {
        try (MadeImage made = new MadeImage(new KhoMaker(), MakeRequest.valid(new KhoMaker().usualSize()), folder)) {
            CheckedImage image = CheckedImage.of(made.handovers());
            assertEquals(List.of(), Checks.run(image, sets, _ -> false, Progress.NONE));
            assertEquals(0, clocks.found.get());
            List<Finding> findings = Checks.run(image, sets, _ -> true, Progress.NONE);
            assertEquals(
                    List.of("it ticks", "expected silence, found clock 1", "expected silence, found clock 1"),
                    findings.stream().map(Finding::getMessage).toList());
            assertEquals(
                    List.of("clock 1"),
                    findings.stream().map(Finding::getObject).distinct().toList());
            assertEquals(1, clocks.found.get());
        }
    }

    @Test
    void aPartThatIsKnownIsNotLookedFor(@TempDir Path folder) throws Exception {
        try (MadeImage made = new MadeImage(new KhoMaker(), MakeRequest.valid(new KhoMaker().usualSize()), folder)) {
            CheckedImage image = CheckedImage.of(made.handovers()).with(Clock.class, new Clock("mine"));
            List<Finding> findings = Checks.run(image, sets, check -> check.id().equals("CL02"), Progress.NONE);
            assertEquals("expected silence, found mine", findings.getLast().getMessage());
            assertEquals(0, clocks.found.get());
            assertSame(image.claims(Progress.NONE), image.claims(Progress.NONE));
        }
    }

    @Test
    void aSearchThatWasCancelledIsBegunAnew(@TempDir Path folder) throws Exception {
        try (MadeImage made = new MadeImage(new KhoMaker(), MakeRequest.valid(new KhoMaker().usualSize()), folder)) {
            CheckedImage image = CheckedImage.of(made.handovers());
            assertThrows(
                    CancelledException.class,
                    () -> image.part(Clock.class, () -> {
                        throw new CancelledException();
                    }));
            assertEquals(
                    "clock 1", clocks.subjects(image, Progress.NONE).getFirst().title());
        }
    }
}
