// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.guest.failures;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.folioscope.session.SessionFiles;
import org.folioscope.session.run.QemuMachines;
import org.folioscope.session.run.RunOptions;
import org.folioscope.session.run.SessionRun;
import org.folioscope.session.run.SessionRunner;
import org.folioscope.session.run.SessionState;
import org.folioscope.session.run.StepResult;
import org.folioscope.session.run.StepState;

/**
 * A program that runs the session whose file it is given in the folder that it is given, or goes on with the run that is
 * there. It prints how each failed step failed, and the state of the run at the end.
 */
final class SessionProgram {

    private static final Duration LIMIT = Duration.ofMinutes(20);

    private SessionProgram() {}

    @SuppressWarnings("resource") // the compiler does not see that either run is closed
    public static void main(String[] arguments) throws Exception {
        Path session = Path.of(arguments[0]);
        Path folder = Path.of(arguments[1]);
        SessionRunner runner = new SessionRunner(new QemuMachines());
        RunOptions options = RunOptions.defaults();
        try (SessionRun run = Files.exists(folder.resolve("journal.jsonl"))
                ? runner.resume(folder, options)
                : runner.create(SessionFiles.load(session), options, folder)) {
            run.runAll();
            SessionState state = run.await(LIMIT);
            for (StepResult result : run.results()) {
                if (result.state() == StepState.FAILED) {
                    System.out.println(result.step() + ": " + result.reason());
                }
            }
            System.out.println(state);
        }
    }
}
