// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.folioscope.query.QueryException;
import org.folioscope.session.SessionException;
import org.folioscope.session.run.SessionRun;
import org.folioscope.session.run.SessionRunner;

/** Continues a run whose process ended. */
@SuppressWarnings("resource") // the call closes what it opens
final class SessionResumeCommand extends Command {

    SessionResumeCommand(Description description) {
        super(description);
    }

    @Override
    String details() {
        return Help.columns(new SessionResults(List.of()));
    }

    @Override
    ExitCode run(Call call) throws UsageException, QueryException, IOException {
        Path folder = Path.of(call.operand(0));
        try {
            SessionRunner.Standing standing = SessionRunner.standing(folder);
            call.errors().println("folioscope: " + standing.sentence());
            if (standing.fromTheStart() && !call.arguments().has(Option.START_OVER)) {
                throw new UsageException("nothing was done; --start-over runs all steps again");
            }
            String report = call.arguments().value(Option.REPORT);
            List<SessionResults.Row> rows = new ArrayList<>();
            ExitCode code;
            try (SessionRun run = SessionRunCommand.runner().resume(folder, SessionRunCommand.options(call))) {
                code = SessionWatch.exitCode(
                        List.of(SessionWatch.run(run, 1, report == null ? null : Path.of(report), call, rows)));
            }
            TablePrinter.print(new SessionResults(rows), call);
            return code;
        } catch (SessionException e) {
            throw new UsageException(e.getMessage());
        }
    }
}
