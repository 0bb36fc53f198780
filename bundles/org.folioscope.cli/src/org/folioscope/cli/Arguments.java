// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.cli;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The words of a command line: operands and options, in any order. {@code --name value} and {@code --name=value} mean
 * the same; after {@code --} everything is an operand. Small on purpose: see docs/decisions for what a library costs.
 */
final class Arguments {

    /** Stands between the values of an option that is given several times; no word of a command line has it. */
    private static final String SEPARATOR = "\0";

    private final List<String> operands = new ArrayList<>();
    private final Map<Option, String> options = new EnumMap<>(Option.class);

    private Arguments() {}

    static Arguments parse(String... words) throws UsageException {
        Arguments arguments = new Arguments();
        boolean operandsOnly = false;
        for (int i = 0; i < words.length; i++) {
            String word = words[i];
            if (operandsOnly || word.equals("-") || !word.startsWith("-")) {
                arguments.operands.add(word);
            } else if (word.equals("--")) {
                operandsOnly = true;
            } else {
                int equals = word.indexOf('=');
                String name = equals < 0 ? word : word.substring(0, equals);
                Option option = Option.of(name);
                if (option == null) {
                    throw new UsageException("there is no option " + name);
                }
                String value = equals < 0 ? null : word.substring(equals + 1);
                if (option.argument != null && value == null) {
                    if (++i == words.length) {
                        throw new UsageException("option " + name + " needs a value: " + name + " " + option.argument);
                    }
                    value = words[i];
                }
                arguments.put(option, value);
            }
        }
        return arguments;
    }

    private void put(Option option, String value) throws UsageException {
        if (option.argument == null && value != null) {
            throw new UsageException("option " + option.text + " takes no value");
        }
        if (option.isRepeatable()) {
            options.merge(option, value, (earlier, later) -> earlier + SEPARATOR + later);
            return;
        }
        if (options.containsKey(option)) {
            throw new UsageException("option " + option.text + " is given twice");
        }
        options.put(option, value == null ? "" : value);
    }

    /** The operands, the command itself included. */
    List<String> operands() {
        return operands;
    }

    boolean has(Option option) {
        return options.containsKey(option);
    }

    /** The option's value, or null where it is not given. */
    String value(Option option) {
        return options.get(option);
    }

    /** All values of an option that may be given several times, in their order. */
    List<String> values(Option option) {
        String values = options.get(option);
        return values == null ? List.of() : List.of(values.split(SEPARATOR, -1));
    }

    /** The options given. */
    Set<Option> options() {
        return options.isEmpty() ? EnumSet.noneOf(Option.class) : EnumSet.copyOf(options.keySet());
    }
}
