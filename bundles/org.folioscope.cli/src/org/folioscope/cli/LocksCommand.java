// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.cli;

import java.io.IOException;
import org.folioscope.locks.Locks;
import org.folioscope.query.BlockedTasksQuery;
import org.folioscope.query.LocksQuery;
import org.folioscope.query.QueryException;
import org.folioscope.symbols.NoKernelException;

/** Prints which locks are waited for, or which tasks are blocked. */
@SuppressWarnings("resource") // the call closes its streams
final class LocksCommand extends Command {

    LocksCommand(Description description) {
        super(description);
    }

    @Override
    String details() {
        return Help.columns(new LocksQuery(null)) + "\nWith --tasks: " + Help.columns(new BlockedTasksQuery(null));
    }

    @Override
    ExitCode run(Call call) throws UsageException, QueryException, NoKernelException, IOException {
        Locks locks = Locks.of(call.kernel(), call.progress());
        locks.findings().forEach(each -> call.errors().println("folioscope: " + each));
        if (locks.unwinder().isEmpty()) {
            call.errors()
                    .println(
                            "folioscope: stacks can't be followed: the kernel has neither ORC tables nor frame pointers"
                                    + " that its types tell of");
        }
        if (call.arguments().has(Option.TASKS)) {
            TablePrinter.print(new BlockedTasksQuery(locks), call);
        } else {
            TablePrinter.print(new LocksQuery(locks), call);
        }
        return ExitCode.OK;
    }
}
