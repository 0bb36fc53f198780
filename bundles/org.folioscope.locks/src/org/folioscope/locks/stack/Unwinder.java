// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.locks.stack;

import java.util.Optional;
import org.folioscope.kernel.layout.Context;
import org.folioscope.locks.task.Task;

/** Follows the calls on the stack of a task that sleeps. One thread; make one for each. */
public interface Unwinder {

    /** More calls than any kernel stack holds. */
    int MOST_FRAMES = 256;

    /** The calls, innermost first; with the reason where they end too early. Empty for a task that runs. */
    CallStack unwind(Task task);

    /** How it works, for people: "ORC", "frame pointers". */
    String name();

    /**
     * The unwinder for the kernel of {@code context}: ORC where it has the tables, else frame pointers where it was built with
     * them. Where it has neither, the stacks break off, and say so.
     */
    static Unwinder of(Context context) {
        Optional<OrcTables> tables = OrcTables.of(context);
        return tables.isPresent() ? new OrcUnwinder(context, tables.get()) : new FramePointers(context);
    }
}
