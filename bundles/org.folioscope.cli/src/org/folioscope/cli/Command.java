// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.cli;

import java.io.IOException;
import java.util.Set;
import org.folioscope.query.QueryException;
import org.folioscope.symbols.NoKernelException;

/** A command: what it is called, how it is explained, what it does. */
abstract class Command {

    private final Description description;

    Command(Description description) {
        this.description = description;
    }

    /**
     * How a command presents itself.
     *
     * @param name the first word
     * @param operands as in a synopsis: "IMAGE TYPE ADDRESS"
     * @param least how many operands it needs
     * @param most how many it takes
     * @param summary one line
     * @param example a call that makes sense, without "folioscope"
     * @param options those that it takes
     */
    record Description(
            String name, String operands, int least, int most, String summary, String example, Set<Option> options) {}

    final Description description() {
        return description;
    }

    /** More lines for the help text: the columns, for one. Empty unless there is more to say. */
    String details() {
        return "";
    }

    /**
     * Does it.
     *
     * @throws UsageException when an operand can't be
     * @throws QueryException when a filter, a column or a name can't be
     * @throws NoKernelException when the image has no kernel that can be read
     * @throws IOException when the image can't be read or the output can't be written
     */
    abstract ExitCode run(Call call) throws UsageException, QueryException, NoKernelException, IOException;
}
