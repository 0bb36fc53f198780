// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.session;

import java.util.List;
import org.folioscope.base.Numbers;
import org.folioscope.session.model.Parameter;
import org.folioscope.session.model.SessionPackage.Literals;
import org.folioscope.target.launch.MemorySize;

/** Whether a parameter may have a value. */
public final class ParameterValues {

    private ParameterValues() {}

    static void check(Parameter parameter, String value, Problems problems) {
        String problem = problem(parameter, value);
        if (problem != null) {
            problems.error(parameter, Literals.PARAMETER__DEFAULT, problem);
        }
    }

    /** Why {@code parameter} can't be {@code value}, for people; null when it can. */
    public static String problem(Parameter parameter, String value) {
        String name = parameter.getName();
        try {
            switch (parameter.getKind()) {
                case NUMBER -> Numbers.parse(value);
                case SIZE -> MemorySize.parse(value);
                case CHOICE -> {
                    List<String> choices = choices(parameter);
                    if (!choices.contains(value)) {
                        return name + " is one of " + String.join(", ", choices) + ", not \"" + value + "\"";
                    }
                }
                case TEXT -> {}
            }
            return null;
        } catch (NumberFormatException e) {
            return name + ": " + e.getMessage();
        }
    }

    /** The values of a choice. */
    public static List<String> choices(Parameter parameter) {
        String choices = parameter.getChoices();
        return choices == null || choices.isBlank()
                ? List.of()
                : List.of(choices.strip().split("\\s+"));
    }
}
