// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.folioscope.base.CancelledException;
import org.folioscope.base.Progress;
import org.folioscope.session.model.Step;
import org.folioscope.session.report.Reports;
import org.folioscope.session.run.RunListener;
import org.folioscope.session.run.SessionRun;
import org.folioscope.session.run.SessionState;
import org.folioscope.session.run.StepResult;
import org.folioscope.session.run.StepState;

/** Runs a session to its end for the command line: a line for each step on the standard error stream. */
@SuppressWarnings("resource") // the call closes what it opens
final class SessionWatch implements RunListener {

    private static final Duration POLL = Duration.ofMillis(50);

    private final Call call;
    private final int steps;
    private int over;

    private SessionWatch(Call call, int steps) {
        this.call = call;
        this.steps = steps;
    }

    /**
     * Runs all pending steps and tells how they go. The run stays open.
     *
     * @param number of the run, for the rows of the result
     * @param report where reports go beside the run's folder; null for there only
     * @param rows gets the results, in whatever state the run ends
     */
    static SessionState run(SessionRun run, int number, Path report, Call call, List<SessionResults.Row> rows)
            throws IOException {
        SessionWatch watch = new SessionWatch(call, run.session().getSteps().size());
        watch.over = (int)
                run.results().stream().filter(result -> result.state().isOver()).count();
        run.addListener(watch);
        run.runAll();
        SessionState state = SessionState.RUNNING;
        boolean cancelled = false;
        try {
            while (state == SessionState.RUNNING) {
                state = run.await(POLL);
                if (call.progress().isCancelled() && !cancelled) {
                    run.cancel();
                    cancelled = true;
                }
            }
        } catch (InterruptedException _) {
            run.cancel();
            Thread.currentThread().interrupt();
            throw new CancelledException();
        }
        List<StepResult> results = run.results();
        for (int i = 0; i < results.size(); i++) {
            Step step = run.session().getSteps().get(i);
            rows.add(new SessionResults.Row(number, step.getTitle(), results.get(i)));
        }
        if (report != null) {
            Reports.write(run.folder(), report, Progress.NONE);
        }
        call.errors()
                .println(run.session().getName() + " " + state.id() + "; all evidence and the report are in "
                        + run.folder().path());
        return state;
    }

    /** The worst of several. */
    static ExitCode exitCode(List<SessionState> states) {
        List<ExitCode> codes = new ArrayList<>();
        for (SessionState state : states) {
            codes.add(
                    switch (state) {
                        case PASSED -> ExitCode.OK;
                        case CANCELLED -> ExitCode.CANCELLED;
                        default -> ExitCode.STEP_FAILED;
                    });
        }
        return codes.contains(ExitCode.CANCELLED)
                ? ExitCode.CANCELLED
                : codes.contains(ExitCode.STEP_FAILED) ? ExitCode.STEP_FAILED : ExitCode.OK;
    }

    @Override
    public void stepChanged(SessionRun run, StepResult result) {
        if (result.state() == StepState.RUNNING) {
            call.progress().begin(result.step(), -1);
            return;
        }
        if (!result.state().isOver()) {
            return;
        }
        over++;
        PrintStream errors = call.errors();
        String title = run.session().getSteps().stream()
                .filter(step -> step.getId().equals(result.step()))
                .map(Step::getTitle)
                .findFirst()
                .orElse("");
        errors.println(String.format(
                Locale.ROOT,
                "[%2d/%d] %-9s %7.1f s  %s: %s",
                over,
                steps,
                result.state().id(),
                result.duration().toMillis() / 1000.0,
                result.step(),
                title));
        if (!result.reason().isEmpty() && result.state() != StepState.SKIPPED) {
            result.reason().lines().forEach(line -> errors.println("        " + Visible.of(line)));
        }
    }

    @Override
    public void logged(SessionRun run, String step, String line) {
        call.progress().begin(step + ": " + Visible.of(line), -1);
    }
}
