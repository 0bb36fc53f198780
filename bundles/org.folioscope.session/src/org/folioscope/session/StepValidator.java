// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.session;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.folioscope.query.Column;
import org.folioscope.query.QueryException;
import org.folioscope.query.RowFilter;
import org.folioscope.query.TableQuery;
import org.folioscope.session.check.CountRange;
import org.folioscope.session.check.ImageQueries;
import org.folioscope.session.check.Sum;
import org.folioscope.session.check.TextCheck;
import org.folioscope.session.check.Words;
import org.folioscope.session.model.AgentCommand;
import org.folioscope.session.model.Boot;
import org.folioscope.session.model.Capture;
import org.folioscope.session.model.Cell;
import org.folioscope.session.model.CheckConsole;
import org.folioscope.session.model.CheckQuery;
import org.folioscope.session.model.CheckSame;
import org.folioscope.session.model.Command;
import org.folioscope.session.model.Damage;
import org.folioscope.session.model.Element;
import org.folioscope.session.model.Expectation;
import org.folioscope.session.model.KexecJump;
import org.folioscope.session.model.KexecLoad;
import org.folioscope.session.model.Note;
import org.folioscope.session.model.SessionPackage.Literals;
import org.folioscope.session.model.Step;
import org.folioscope.session.model.Take;

/** Checks one step: its own texts, and what it refers to in the steps before it. */
final class StepValidator {

    private static final int MOST_DAMAGE = 4096;

    private final Problems problems;
    private final VariableScope scope;
    private final List<Step> before;

    StepValidator(Problems problems, VariableScope scope, List<Step> before) {
        this.problems = problems;
        this.scope = scope;
        this.before = before;
    }

    /** Whether a step does something with the VM. */
    static boolean needsMachine(Step step) {
        return !(step instanceof Boot
                || step instanceof CheckQuery
                || step instanceof CheckSame
                || step instanceof CheckConsole
                || step instanceof Note);
    }

    void check(Step step) {
        scope.check(step);
        scope.check(step, Literals.STEP__LIMIT, StepLimits::parse);
        scope.check(step, Literals.STEP__EXPECTED_FAILURE, TextCheck::compile);
        switch (step) {
            case Command command -> command(command);
            case KexecLoad load -> {
                scope.check(load, Literals.KEXEC_LOAD__KERNEL, LaunchValidator::file);
                scope.check(load, Literals.KEXEC_LOAD__INITRAMFS, LaunchValidator::file);
            }
            case Capture capture -> capture(capture);
            case CheckQuery query -> query(query);
            case CheckSame same -> {
                evidence(same, Literals.CHECK_SAME__FIRST);
                evidence(same, Literals.CHECK_SAME__SECOND);
            }
            case CheckConsole console -> console(console);
            case Damage damage -> damage(damage);
            default -> {}
        }
    }

    private void command(Command step) {
        if (scope.require(step, Literals.COMMAND__COMMAND) && step instanceof AgentCommand) {
            scope.check(step, Literals.COMMAND__COMMAND, Words::split);
        }
        scope.check(step, Literals.COMMAND__STATUS, text -> {
            if (!text.equals("any") && !text.matches("\\d{1,3}")) {
                throw new SessionException("expected an exit status or \"any\", found \"" + text + "\"");
            }
        });
        expectations(step.getExpectations());
        for (Take take : step.getTakes()) {
            scope.check(take, Literals.TAKE__PATTERN, TextCheck::compile);
            define(take);
        }
    }

    private void capture(Capture step) {
        if (step.getAt() != null) {
            scope.require(step, Literals.CAPTURE__COMMAND);
        } else if (step.getCommand() != null) {
            problems.error(
                    step,
                    Literals.CAPTURE__AT,
                    "a capture has a command only with at=, the symbol at which the guest is stopped meanwhile");
        }
    }

    private void define(Take take) {
        if (scope.require(take, Literals.TAKE__NAME)) {
            scope.define(take.getName(), null);
        }
    }

    private void expectations(EList<Expectation> expectations) {
        for (Expectation expectation : expectations) {
            if (scope.require(expectation, Literals.EXPECTATION__PATTERN)) {
                scope.check(expectation, Literals.EXPECTATION__PATTERN, TextCheck::compile);
            }
        }
    }

    private void console(CheckConsole step) {
        expectations(step.getExpectations());
        if (step.getExpectations().isEmpty()) {
            problems.warning(
                    step, Literals.CHECK_CONSOLE__EXPECTATIONS, "the step " + step.getId() + " expects nothing");
        }
        String since = scope.value(step.getSince());
        if (since != null && find(since) == null) {
            problems.error(step, Literals.CHECK_CONSOLE__SINCE, "no step " + since + " comes before this one");
        }
    }

    private Step find(String id) {
        return before.stream()
                .filter(each -> id.equals(each.getId()))
                .findFirst()
                .orElse(null);
    }

    private void evidence(Element step, EStructuralFeature feature) {
        if (!scope.require(step, feature)) {
            return;
        }
        String name = scope.value((String) step.eGet(feature));
        if (name != null && find(name.split("/", 2)[0]) == null) {
            problems.error(
                    step, feature, "no step " + name.split("/", 2)[0] + " comes before this one, so it left nothing");
        }
    }

    private void query(CheckQuery step) {
        image(step);
        scope.check(step, Literals.CHECK_QUERY__COUNT, CountRange::parse);
        scope.check(step, Literals.CHECK_QUERY__KERNEL, Sum::of);
        scope.check(step, Literals.CHECK_QUERY__ARGUMENTS, Words::split);
        String name = scope.require(step, Literals.CHECK_QUERY__QUERY) ? scope.value(step.getQuery()) : null;
        if (name != null) {
            try {
                columns(step, ImageQueries.sample(name));
            } catch (SessionException e) {
                problems.error(step, Literals.CHECK_QUERY__QUERY, e.getMessage());
            }
        }
        step.getTakes().forEach(this::define);
        if (step.getCount() == null
                && step.getCells().isEmpty()
                && step.getTakes().isEmpty()) {
            problems.warning(
                    step,
                    Literals.CHECK_QUERY__COUNT,
                    "the step " + step.getId() + " checks nothing: it has no" + " count, no <cell> and no <take>");
        }
    }

    private void image(CheckQuery step) {
        if (!scope.require(step, Literals.CHECK_QUERY__IMAGE)) {
            return;
        }
        String name = scope.value(step.getImage());
        if (name == null || name.contains("/")) {
            return;
        }
        Step source = find(name);
        boolean captures = source instanceof Capture || source instanceof KexecJump jump && jump.getCaptureAt() != null;
        if (!captures) {
            List<String> images = new ArrayList<>();
            for (Step each : before) {
                if (each instanceof Capture || each instanceof KexecJump jump && jump.getCaptureAt() != null) {
                    images.add(each.getId());
                }
            }
            problems.error(
                    step,
                    Literals.CHECK_QUERY__IMAGE,
                    "no step before this one captures an image " + name
                            + (images.isEmpty() ? "" : "; there are " + String.join(", ", images)));
        }
    }

    private <R> void columns(CheckQuery step, TableQuery<R> query) {
        filter(step, Literals.CHECK_QUERY__FILTER, scope.value(step.getFilter()), query);
        for (Cell cell : step.getCells()) {
            if (column(cell, Literals.CELL__COLUMN, cell.getColumn(), query)
                    && scope.require(cell, Literals.CELL__HOLDS)) {
                String holds = scope.value(cell.getHolds());
                filter(cell, Literals.CELL__HOLDS, holds == null ? null : cell.getColumn() + holds, query);
            }
        }
        for (Take take : step.getTakes()) {
            column(take, Literals.TAKE__COLUMN, take.getColumn(), query);
        }
    }

    private <R> void filter(Element element, EStructuralFeature feature, String text, TableQuery<R> query) {
        if (text != null) {
            try {
                RowFilter.parse(text, query.columns(), query.columns());
            } catch (QueryException e) {
                problems.error(element, feature, e.getMessage());
            }
        }
    }

    private <R> boolean column(Element element, EStructuralFeature feature, String key, TableQuery<R> query) {
        if (!scope.require(element, feature)) {
            return false;
        }
        boolean known = query.columns().stream().anyMatch(column -> column.key().equals(key));
        if (!known) {
            problems.error(
                    element,
                    feature,
                    "\"" + query.id() + "\" has no column \"" + key + "\"; there are "
                            + query.columns().stream().map(Column::key).collect(Collectors.joining(", ")));
        }
        return known;
    }

    private void damage(Damage step) {
        if (scope.require(step, Literals.DAMAGE__ADDRESS)) {
            scope.check(step, Literals.DAMAGE__ADDRESS, Sum::of);
        }
        if (scope.require(step, Literals.DAMAGE__BYTES)) {
            scope.check(step, Literals.DAMAGE__BYTES, StepValidator::bytes);
        }
        scope.check(step, Literals.DAMAGE__EXPECTED, StepValidator::bytes);
    }

    private static void bytes(String digits) throws SessionException {
        int count = HexBytes.parse(digits).length;
        if (count == 0 || count > MOST_DAMAGE) {
            throw new SessionException("expected 1 to " + MOST_DAMAGE + " bytes, found " + count);
        }
    }
}
