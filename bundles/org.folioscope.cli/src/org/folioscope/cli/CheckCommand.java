// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.folioscope.check.Check;
import org.folioscope.check.CheckSet;
import org.folioscope.check.CheckedImage;
import org.folioscope.check.Checks;
import org.folioscope.handover.HandoverImages;
import org.folioscope.handover.HandoverSource;
import org.folioscope.handover.Handovers;
import org.folioscope.handover.Handovers.Scan;
import org.folioscope.iommu.GivenTables;
import org.folioscope.iommu.Iommus;
import org.folioscope.kernel.Snapshot;
import org.folioscope.memory.OpenOptions;
import org.folioscope.query.CheckQuery;
import org.folioscope.query.QueryException;
import org.folioscope.symbols.NoKernelException;

/** Prints what breaks the rules of handovers, IOMMUs and the kernel's own state, or explains a rule. */
@SuppressWarnings("resource") // the call closes its streams
final class CheckCommand extends Command {

    CheckCommand(Description description) {
        super(description);
    }

    @Override
    String details() {
        StringBuilder text = new StringBuilder("Rules:\n");
        for (CheckSet set : Checks.SETS) {
            if (!set.checks().isEmpty()) {
                text.append("  ")
                        .append(set.checks().getFirst().id())
                        .append(" to ")
                        .append(set.checks().getLast().id())
                        .append(": ")
                        .append(set.title())
                        .append('\n');
            }
        }
        return text + "\n" + Help.columns(new CheckQuery(null, null));
    }

    @Override
    ExitCode run(Call call) throws UsageException, QueryException, NoKernelException, IOException {
        String rule = call.arguments().value(Option.EXPLAIN);
        if (rule != null) {
            call.output().write(explanation(rule).getBytes(StandardCharsets.UTF_8));
            return ExitCode.OK;
        }
        if (call.operandCount() == 0) {
            throw new UsageException("name an image, or a rule with --explain");
        }
        Predicate<Check<?>> wanted = wanted(call);
        Handovers handovers = HandoverCommands.find(call, "handover or other subject of rules", Checks.kinds());
        CheckedImage image = CheckedImage.of(handovers);
        List<GivenTables> given = IommuCommand.given(call);
        if (!given.isEmpty()) {
            image.with(Iommus.class, Iommus.find(handovers, given, call.progress()));
        }
        String before = call.arguments().value(Option.BEFORE);
        if (before == null) {
            return print(image, wanted, call);
        }
        try (Snapshot earlier = HandoverImages.open(Path.of(before), OpenOptions.defaults(), null, call.progress())) {
            image.after(
                    CheckedImage.of(Handovers.find(HandoverSource.of(earlier), Scan.WITHOUT_KERNEL, call.progress())));
            return print(image, wanted, call);
        }
    }

    private static ExitCode print(CheckedImage image, Predicate<Check<?>> wanted, Call call)
            throws UsageException, QueryException, IOException {
        CheckQuery query = new CheckQuery(image, wanted);
        TablePrinter.print(query, call);
        if (query.found() == 0) {
            boolean nothing = image.source().kernel().isEmpty()
                    && image.handovers().list().isEmpty()
                    && image.part(Iommus.class, () -> Iommus.find(image.handovers(), call.progress()))
                            .units()
                            .isEmpty();
            call.errors()
                    .println(
                            nothing
                                    ? "folioscope: no kernel, no handover and no IOMMU was found, so there is nothing"
                                            + " to check"
                                    : "folioscope: nothing is amiss by the rules that were asked for");
        }
        return query.foundErrors() ? ExitCode.FINDINGS : ExitCode.OK;
    }

    private static String explanation(String rule) throws UsageException {
        Check<?> check = Checks.find(rule)
                .orElseThrow(() -> new UsageException(
                        "there is no rule \"" + rule + "\"; \"folioscope check --help\" lists them"));
        return check.id() + " (" + check.severity().getName().toLowerCase(Locale.ROOT) + ")\n" + check.rule() + "\n\n"
                + check.explanation() + "\n";
    }

    /** VP1 is one rule, though VP10 begins like it. */
    private static boolean chooses(String beginning, Check<?> check) {
        return Checks.find(beginning)
                .map(one -> one == check)
                .orElseGet(() -> check.id().startsWith(beginning));
    }

    /** The checks that the options choose: by the beginnings of their ids, and by the kind of handover. */
    private static Predicate<Check<?>> wanted(Call call) throws UsageException {
        String rules = call.arguments().value(Option.RULE);
        String kind = call.arguments().value(Option.KIND);
        Predicate<Check<?>> ofKind = check -> kind == null
                || Checks.SETS.stream()
                        .anyMatch(set -> set.kind().equals(kind) && set.checks().contains(check));
        if (rules == null) {
            return ofKind;
        }
        List<String> beginnings = List.of(rules.toUpperCase(Locale.ROOT).split("[, ]+"));
        for (String beginning : beginnings) {
            boolean known = Checks.SETS.stream()
                    .flatMap(set -> set.checks().stream())
                    .anyMatch(check -> check.id().startsWith(beginning));
            if (!known) {
                throw new UsageException(
                        "there is no rule \"" + beginning + "\"; \"folioscope check --help\" lists them");
            }
        }
        return ofKind.and(check -> beginnings.stream().anyMatch(beginning -> chooses(beginning, check)));
    }
}
