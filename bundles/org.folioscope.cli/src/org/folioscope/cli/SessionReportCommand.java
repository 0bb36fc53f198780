// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.folioscope.query.QueryException;
import org.folioscope.session.SessionException;
import org.folioscope.session.report.Reports;
import org.folioscope.session.report.RunStory;
import org.folioscope.session.run.RunFolder;

/** Writes the reports of a run anew. */
final class SessionReportCommand extends Command {

    SessionReportCommand(Description description) {
        super(description);
    }

    @Override
    String details() {
        return Help.columns(new SessionResults(List.of()));
    }

    @Override
    ExitCode run(Call call) throws UsageException, QueryException, IOException {
        try {
            RunFolder folder = RunFolder.look(Path.of(call.operand(0)));
            String directory = call.arguments().value(Option.REPORT);
            Reports.write(folder, directory == null ? folder.path() : Path.of(directory), call.progress());
            RunStory story = RunStory.read(folder);
            List<SessionResults.Row> rows = story.steps().stream()
                    .map(told -> new SessionResults.Row(1, told.step().getTitle(), told.result()))
                    .toList();
            TablePrinter.print(new SessionResults(rows), call);
            return switch (story.state()) {
                case PASSED -> ExitCode.OK;
                case FAILED -> ExitCode.STEP_FAILED;
                default -> ExitCode.FINDINGS; // it is not over
            };
        } catch (SessionException e) {
            throw new UsageException(e.getMessage());
        }
    }
}
