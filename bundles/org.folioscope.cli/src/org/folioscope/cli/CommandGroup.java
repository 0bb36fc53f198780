// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.cli;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.folioscope.cli.Command.Description;

/** Commands that share their first word: "target list", "target attach". */
abstract class CommandGroup {

    private final String name;
    private final String summary;
    private final List<String> names;

    /**
     * @param name the first word
     * @param summary one line
     * @param names the second words, in the order of the help text
     */
    CommandGroup(String name, String summary, List<String> names) {
        this.name = name;
        this.summary = summary;
        this.names = names;
    }

    final String name() {
        return name;
    }

    final String summary() {
        return summary;
    }

    final List<String> names() {
        return names;
    }

    /** The command whose second word is {@code second}, or null. Its description's name has both words. */
    abstract Command find(String second);

    /**
     * A description of one of them that prints a table.
     *
     * @param second its second word
     * @param least operands
     * @param most operands
     * @param own options, beside those of all tables
     */
    protected final Description table(
            String second, String operands, int least, int most, String summary, String example, Option... own) {
        Set<Option> options = EnumSet.of(
                Option.FORMAT,
                Option.FILTER,
                Option.COLUMNS,
                Option.SORT,
                Option.LIMIT,
                Option.OUTPUT,
                Option.DEBUG,
                Option.HELP);
        Collections.addAll(options, own);
        return new Description(name + " " + second, operands, least, most, summary, example, options);
    }

    /** A description of one of them that prints no table; parameters as for tables. */
    protected final Description plain(
            String second, String operands, int least, int most, String summary, String example, Option... own) {
        Set<Option> options = EnumSet.of(Option.DEBUG, Option.HELP);
        Collections.addAll(options, own);
        return new Description(name + " " + second, operands, least, most, summary, example, options);
    }
}
