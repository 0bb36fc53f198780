// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.locks.verdict;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.folioscope.base.Progress;
import org.folioscope.kernel.KernelSnapshot;
import org.folioscope.kernel.layout.Context;
import org.folioscope.kernel.report.Findings;
import org.folioscope.kernel.report.Missing;
import org.folioscope.locks.method.MethodCall;
import org.folioscope.locks.method.Methods;
import org.folioscope.locks.rules.LockRule;
import org.folioscope.locks.rules.Requirement;
import org.folioscope.locks.task.Task;
import org.folioscope.symbols.MissingMemberException;

/**
 * The kernel's locking rules, held against each task inside a method of a file system. Read as a whole, once. Immutable;
 * safe for use by several threads.
 */
public final class RuleVerdicts {

    private final RuleBook book;
    private final List<RuleVerdict> verdicts;

    private RuleVerdicts(RuleBook book, List<RuleVerdict> verdicts) {
        this.book = book;
        this.verdicts = List.copyOf(verdicts);
    }

    /**
     * Applies the rules that fit the kernel.
     *
     * @param tasks all of the kernel
     * @param methods of the same kernel
     */
    public static RuleVerdicts of(KernelSnapshot kernel, List<Task> tasks, Methods methods, Progress progress) {
        return of(kernel, tasks, methods, RuleBook.of(methods.types()), progress);
    }

    /** As above, with the rules of {@code book}. */
    public static RuleVerdicts of(
            KernelSnapshot kernel, List<Task> tasks, Methods methods, RuleBook book, Progress progress) {
        Context context = new Context(kernel.map(), Findings.of(kernel.map()), new Missing());
        List<RuleVerdict> result = new ArrayList<>();
        try {
            RuleCheck check = new RuleCheck(
                    context, tasks.stream().collect(Collectors.toMap(Task::address, Function.identity(), (a, _) -> a)));
            progress.begin("Applying locking rules", methods.calls().size());
            for (MethodCall call : methods.calls()) {
                progress.check();
                for (LockRule rule : book.rules(call.method())) {
                    if (rule.requirement() != Requirement.UNSPECIFIED) {
                        Judgement judgement = certain(check.judge(call, rule), book, call, rule);
                        result.add(new RuleVerdict(
                                call,
                                rule,
                                book.document(call.method()).version(),
                                judgement.verdict(),
                                judgement.evidence(),
                                judgement.object(),
                                judgement.lock()));
                    }
                }
                progress.advance(1);
            }
        } catch (MissingMemberException e) {
            context.missing().add(e.getMessage(), "the rules applied");
        }
        return new RuleVerdicts(book, result);
    }

    /** The same, unless it is a violation of a rule that another method which the call may be doesn't have. */
    private static Judgement certain(Judgement judgement, RuleBook book, MethodCall call, LockRule rule) {
        if (judgement.verdict() != Verdict.VIOLATION) {
            return judgement;
        }
        return call.others().stream()
                .filter(method -> book.rules(method).stream()
                        .noneMatch(each ->
                                each.attribute().equals(rule.attribute()) && each.requirement() == rule.requirement()))
                .findFirst()
                .map(method -> judgement.excused("it may also be " + method.title() + ", of which the rule is another"))
                .orElse(judgement);
    }

    /** Which rules these are, and why. */
    public RuleBook book() {
        return book;
    }

    /** In the order of the calls, each call's in the order of the document. */
    public List<RuleVerdict> verdicts() {
        return verdicts;
    }

    /** How many came out so. */
    public long count(Verdict verdict) {
        return verdicts.stream().filter(each -> each.verdict() == verdict).count();
    }
}
