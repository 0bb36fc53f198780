// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.session.report;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.folioscope.session.SessionFiles;
import org.folioscope.session.model.Session;
import org.folioscope.session.model.Step;
import org.folioscope.session.run.RunFolder;
import org.folioscope.session.run.RunHistory;
import org.folioscope.session.run.SessionState;
import org.folioscope.session.run.StepResult;
import org.folioscope.session.run.StepState;

/**
 * What happened in a run, for reports: read from its folder alone, so that it can be told at any time and by anybody.
 *
 * @param folder the run's folder
 * @param session as it was run
 * @param parameters the values of its parameters
 * @param state where the run stands, or stood when its process ended
 * @param started when it was begun; null when it was not
 * @param steps all of them, in their order
 */
public record RunStory(
        RunFolder folder,
        Session session,
        Map<String, String> parameters,
        SessionState state,
        Instant started,
        List<Told> steps) {

    /** More of a log than people read. */
    private static final int LOG_BYTES = 256 << 10;

    /**
     * A step and how it went.
     *
     * @param log what it logged; only the end of a long one
     */
    public record Told(Step step, StepResult result, String log) {}

    /** Reads the story of a run. */
    public static RunStory read(RunFolder folder) throws IOException {
        Session session = SessionFiles.load(folder.session());
        RunHistory history = RunHistory.read(folder);
        List<Told> steps = new ArrayList<>();
        String failed = null;
        for (Step step : session.getSteps()) {
            StepResult result = history.result(step.getId());
            if (result == null) {
                result = without(step, history, failed);
            } else if (result.state() == StepState.FAILED) {
                failed = step.getId();
            }
            steps.add(new Told(step, result, log(folder.evidence(step.getId()).resolve("log.txt"), result)));
        }
        return new RunStory(folder, session, history.parameters(), history.state(), history.started(), steps);
    }

    private static StepResult without(Step step, RunHistory history, String failed) {
        if (step.getId().equals(history.interrupted())) {
            return result(step, StepState.CANCELLED, "the process that ran it ended in the middle of it");
        }
        return failed == null
                ? result(step, StepState.PENDING, "not run")
                : result(step, StepState.SKIPPED, "the step " + failed + " failed");
    }

    private static StepResult result(Step step, StepState state, String reason) {
        return new StepResult(step.getId(), state, reason, null, Duration.ZERO, List.of());
    }

    private static String log(Path file, StepResult result) throws IOException {
        if (result.started() == null || !Files.isRegularFile(file)) {
            return "";
        }
        long size = Files.size(file);
        try (InputStream input = Files.newInputStream(file)) {
            input.skipNBytes(Math.max(0, size - LOG_BYTES));
            String text = new String(input.readNBytes(LOG_BYTES), StandardCharsets.UTF_8);
            return size > LOG_BYTES ? "…" + text : text;
        }
    }

    /** How long all steps took together. */
    public Duration duration() {
        return steps.stream().map(told -> told.result().duration()).reduce(Duration.ZERO, Duration::plus);
    }

    /** How many steps are in a state. */
    public long count(StepState wanted) {
        return steps.stream().filter(told -> told.result().state() == wanted).count();
    }
}
