// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.folioscope.query.QueryException;
import org.folioscope.session.SessionException;
import org.folioscope.session.model.Session;
import org.folioscope.session.run.QemuMachines;
import org.folioscope.session.run.RunOptions;
import org.folioscope.session.run.SessionRun;
import org.folioscope.session.run.SessionRunner;
import org.folioscope.session.run.SessionState;

/** Runs a session to its end, once or several times. */
final class SessionRunCommand extends Command {

    private static final long MOST_RUNS = 10_000;

    SessionRunCommand(Description description) {
        super(description);
    }

    @Override
    String details() {
        return Help.columns(new SessionResults(List.of()));
    }

    @Override
    ExitCode run(Call call) throws UsageException, QueryException, IOException {
        Session session = SessionShowCommand.find(call.operand(0));
        RunOptions options = options(call).withParameters(parameters(call));
        long times = call.number(Option.REPEAT, 1);
        if (times < 1 || times > MOST_RUNS) {
            throw new UsageException("--repeat: expected 1 to " + MOST_RUNS + ", found " + times);
        }
        List<SessionResults.Row> rows = new ArrayList<>();
        List<SessionState> states = new ArrayList<>();
        for (int i = 1; i <= times && !states.contains(SessionState.CANCELLED); i++) {
            try (SessionRun run = create(session, options, path(call, Option.FOLDER, times, i))) {
                states.add(SessionWatch.run(run, i, path(call, Option.REPORT, times, i), call, rows));
            }
        }
        TablePrinter.print(new SessionResults(rows), call);
        return SessionWatch.exitCode(states);
    }

    private static SessionRun create(Session session, RunOptions options, Path folder)
            throws UsageException, IOException {
        try {
            return runner().create(session, options, folder);
        } catch (SessionException e) {
            throw new UsageException(e.getMessage());
        }
    }

    static SessionRunner runner() {
        return new SessionRunner(new QemuMachines());
    }

    /** The folder that an option names; of several runs, each has one of its own in it. */
    private static Path path(Call call, Option option, long times, int number) {
        String folder = call.arguments().value(option);
        if (folder == null) {
            return null;
        }
        return times == 1 ? Path.of(folder) : Path.of(folder, Integer.toString(number));
    }

    private static Map<String, String> parameters(Call call) throws UsageException {
        Map<String, String> parameters = new LinkedHashMap<>();
        for (String word : call.arguments().values(Option.SET)) {
            int equals = word.indexOf('=');
            if (equals <= 0) {
                throw new UsageException("--set: expected NAME=VALUE, found \"" + word + "\"");
            }
            parameters.put(word.substring(0, equals), word.substring(equals + 1));
        }
        return parameters;
    }

    static RunOptions options(Call call) throws UsageException {
        RunOptions options = RunOptions.defaults()
                .withWrites(call.arguments().has(Option.ALLOW_WRITES))
                .withKept(false, call.arguments().has(Option.KEEP_SNAPSHOTS));
        String patience = call.arguments().value(Option.PATIENCE);
        if (patience == null) {
            return options;
        }
        try {
            return options.withPatience(Double.parseDouble(patience));
        } catch (IllegalArgumentException _) {
            throw new UsageException("--patience: expected a factor of 1 to 1000, found \"" + patience + "\"");
        }
    }
}
