// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.cli;

import java.util.List;

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
}
