// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.folioscope.base.Progress;
import org.folioscope.fsx.bisect.Bisection;
import org.folioscope.fsx.run.RunOptions;
import org.folioscope.fsx.run.RunReport;
import org.folioscope.fsx.script.FsxScript;
import org.folioscope.query.QueryException;
import org.folioscope.session.fsx.FsxGuest;

/** Cuts a script that fails in a guest down to the lines that matter. */
@SuppressWarnings("resource") // the call closes its streams
final class FsxBisectCommand extends Command {

    private static final long MOST_TRIES = 1000;

    FsxBisectCommand(Description description) {
        super(description);
    }

    @Override
    String details() {
        return """
            A smaller script counts as failing when it ends with the same status as the whole one; a guest that panics or
            hangs counts as a status, too, and is booted anew. The script that is left fails, and does not without any one of
            its lines. Exit status 1 when it fails, 0 when the whole script does not fail: then there is nothing to cut.
            """;
    }

    @Override
    ExitCode run(Call call) throws UsageException, QueryException, IOException {
        FsxScript script = FsxScripts.readValid(call, 0);
        RunOptions options = FsxGuests.options(call);
        long tries = call.number(Option.TRIES, 1);
        if (tries < 1 || tries > MOST_TRIES) {
            throw new UsageException(Option.TRIES.text + ": expected 1 to " + MOST_TRIES + ", found " + tries);
        }
        try (FsxGuest guest = FsxGuests.guest(call)) {
            RunReport first = play(guest, script, options, tries, call.progress());
            if (!first.isFailure()) {
                call.errors().println("folioscope: the script does not fail");
                return ExitCode.OK;
            }
            call.errors().println("folioscope: " + FsxGuests.failure(first));
            Bisection bisection = new Bisection(
                    script,
                    (part, progress) ->
                            play(guest, part, options, tries, progress).status() == first.status(),
                    tried -> call.errors()
                            .println("folioscope: trial " + tried.trials() + ": " + tried.kept() + " lines "
                                    + (tried.failed() ? "fail" : "pass")));
            FsxScript left = bisection.run(call.progress());
            if (left == script) {
                call.errors()
                        .println("folioscope: it did not fail again; " + Option.TRIES.text
                                + " plays each part several times");
                return ExitCode.FINDINGS;
            }
            call.output().write(left.text().getBytes(StandardCharsets.ISO_8859_1));
            call.errors()
                    .println("folioscope: " + left.operations().size() + " of "
                            + script.operations().size() + " lines are left after " + bisection.trials() + " trials");
            return ExitCode.FINDINGS;
        }
    }

    /** Plays until it fails, at most so many times. */
    private static RunReport play(FsxGuest guest, FsxScript script, RunOptions options, long tries, Progress progress)
            throws IOException {
        try {
            RunReport report = guest.play(script, options, progress);
            for (long i = 1; i < tries && !report.isFailure(); i++) {
                report = guest.play(script, options, progress);
            }
            return report;
        } catch (IOException e) {
            throw new TargetFailure(e);
        }
    }
}
