// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.cli;

import java.io.IOException;
import org.folioscope.fsx.script.FsxScript;
import org.folioscope.query.QueryException;
import org.folioscope.query.ScriptProblemsQuery;

/** Tells what fsx would not take of a script. */
@SuppressWarnings("resource") // the call closes its streams
final class FsxCheckCommand extends Command {

    FsxCheckCommand(Description description) {
        super(description);
    }

    @Override
    String details() {
        return "Exit status 1 when there is a problem.\n\n" + Help.columns(new ScriptProblemsQuery(null));
    }

    @Override
    ExitCode run(Call call) throws UsageException, QueryException, IOException {
        FsxScript script = FsxScripts.read(call, 0);
        if (script.problems().isEmpty() && !call.arguments().has(Option.FORMAT)) {
            call.errors()
                    .println("folioscope: nothing is wrong with "
                            + script.operations().size() + " operations");
            return ExitCode.OK;
        }
        TablePrinter.print(new ScriptProblemsQuery(script), call);
        return script.problems().isEmpty() ? ExitCode.OK : ExitCode.FINDINGS;
    }
}
