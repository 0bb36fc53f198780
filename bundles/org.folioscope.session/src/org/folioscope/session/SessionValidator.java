// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.session;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.folioscope.session.model.Boot;
import org.folioscope.session.model.KexecJump;
import org.folioscope.session.model.KexecLoad;
import org.folioscope.session.model.Parameter;
import org.folioscope.session.model.ParameterKind;
import org.folioscope.session.model.Session;
import org.folioscope.session.model.SessionPackage.Literals;
import org.folioscope.session.model.Step;

/**
 * Tells what is wrong with a session before it is run: names that occur twice, variables and images that nobody makes,
 * texts that can't be understood, an order of steps that can't work. Looks at nothing but the session and, where it names
 * files of the host, whether they are there.
 */
public final class SessionValidator {

    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]{0,59}");
    private static final Pattern VARIABLE = Pattern.compile("[A-Za-z][A-Za-z0-9_-]{0,59}");

    private final Session session;
    private final Map<String, String> parameters;
    private final Problems problems = new Problems();

    private SessionValidator(Session session, Map<String, String> parameters) {
        this.session = session;
        this.parameters = parameters;
    }

    /** All problems, in the order of the file, with the parameters' defaults. */
    public static List<Problem> validate(Session session) {
        return validate(session, Map.of());
    }

    /** @param parameters values that were chosen; others have their defaults */
    public static List<Problem> validate(Session session, Map<String, String> parameters) {
        return new SessionValidator(session, parameters).run();
    }

    private List<Problem> run() {
        if (session.getName() == null || !ID.matcher(session.getName()).matches()) {
            problems.error(
                    session,
                    Literals.SESSION__NAME,
                    "a session's name is lower-case letters, digits and hyphens, not \"" + session.getName() + "\"");
        }
        if (blank(session.getTitle())) {
            problems.warning(session, Literals.SESSION__TITLE, "the session has no title for people");
        }
        VariableScope scope = new VariableScope(problems);
        checkParameters(scope);
        new LaunchValidator(problems, scope).check(session);
        checkSteps(scope);
        return problems.list();
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }

    private void checkParameters(VariableScope scope) {
        Set<String> names = new HashSet<>();
        for (Parameter parameter : session.getParameters()) {
            String name = parameter.getName();
            if (name == null || !VARIABLE.matcher(name).matches()) {
                problems.error(
                        parameter,
                        Literals.PARAMETER__NAME,
                        "a parameter's name is a letter and then letters, digits, hyphens and underscores, not \""
                                + name + "\"");
                continue;
            }
            if (!names.add(name)) {
                problems.error(parameter, Literals.PARAMETER__NAME, "there are two parameters " + name);
            }
            String value = parameters.getOrDefault(name, parameter.getDefault());
            if (parameter.getKind() == ParameterKind.CHOICE && blank(parameter.getChoices())) {
                problems.error(
                        parameter, Literals.PARAMETER__CHOICES, "the choice " + name + " has nothing to choose from");
            } else if (value != null) {
                ParameterValues.check(parameter, value, problems);
            } else {
                problems.add(
                        parameters.isEmpty()
                                ? org.folioscope.base.Diagnostic.Severity.INFORMATION
                                : org.folioscope.base.Diagnostic.Severity.ERROR,
                        parameter,
                        Literals.PARAMETER__DEFAULT,
                        "the parameter " + name + " has no default: whoever runs the session has to choose a value");
            }
            scope.define(name, value);
        }
    }

    private void checkSteps(VariableScope scope) {
        if (session.getSteps().isEmpty()) {
            problems.error(session, Literals.SESSION__STEPS, "the session has no steps");
        }
        List<Step> before = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (Step step : session.getSteps()) {
            if (step.getId() == null || !ID.matcher(step.getId()).matches()) {
                problems.error(
                        step,
                        Literals.STEP__ID,
                        "a step's id is lower-case letters, digits and hyphens, not \"" + step.getId() + "\"");
            } else if (!ids.add(step.getId())) {
                problems.error(step, Literals.STEP__ID, "there are two steps " + step.getId());
            }
            if (blank(step.getTitle())) {
                problems.warning(step, Literals.STEP__TITLE, "the step " + step.getId() + " has no title for people");
            }
            checkOrder(step, before);
            new StepValidator(problems, scope, before).check(step);
            before.add(step);
        }
    }

    private void checkOrder(Step step, List<Step> before) {
        boolean booted = before.stream().anyMatch(Boot.class::isInstance);
        if (!booted && StepValidator.needsMachine(step)) {
            problems.error(step, null, "the step " + step.getId() + " needs a VM, and no <boot> comes before it");
        }
        if (step instanceof KexecJump) {
            boolean loaded = false;
            for (Step each : before) {
                loaded = each instanceof KexecLoad || loaded && !(each instanceof KexecJump || each instanceof Boot);
            }
            if (!loaded) {
                problems.warning(
                        step,
                        null,
                        "no <kexec-load> comes before the jump " + step.getId()
                                + "; has another step loaded the kernel?");
            }
        }
    }
}
