// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.session.choose;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.runtime.ILog;
import org.folioscope.base.Progress;
import org.folioscope.session.SessionFiles;
import org.folioscope.session.model.Session;
import org.folioscope.session.model.Step;
import org.folioscope.session.run.RunFolder;
import org.folioscope.session.run.RunHistory;
import org.folioscope.session.run.RunLock;
import org.folioscope.session.run.SessionRunner;
import org.folioscope.session.run.SessionState;
import org.folioscope.session.run.StepResult;
import org.folioscope.session.run.StepState;

/** The runs that lie in their usual folder. Reads files: not for the user interface thread. */
public final class EarlierRuns {

    /** Runs that are looked at; older ones are left to the file manager. */
    private static final int MOST = 60;

    private EarlierRuns() {}

    /** The newest first; what is being run, here or elsewhere, and what can't be read is left out. */
    @SuppressWarnings("resource") // a folder that is only looked at holds nothing open
    public static List<Choice.Earlier> read(Progress progress) throws IOException {
        List<Choice.Earlier> runs = new ArrayList<>();
        for (Path path : RunFolder.all().stream().limit(MOST).toList()) {
            progress.check();
            try {
                RunFolder folder = RunFolder.look(path);
                Session session = SessionFiles.load(folder.session());
                Choice.Earlier run =
                        new Choice.Earlier(path, session, RunHistory.read(folder), SessionRunner.standing(path));
                if (!run.isUnfinished() || !RunLock.isHeld(path)) {
                    runs.add(run);
                }
            } catch (IOException e) {
                ILog.of(EarlierRuns.class).warn("The run in " + path + " can't be read", e);
            }
        }
        return runs;
    }

    /** Whether the process that ran it ended before the run did. */
    static boolean isUnfinished(RunHistory history) {
        return history.state() == SessionState.RUNNING || history.state() == SessionState.READY;
    }

    /** The last step, in the order of the session, that was completed. */
    static Optional<Step> lastCompleted(Choice.Earlier run) {
        Step last = null;
        for (Step step : run.session().getSteps()) {
            StepResult result = run.history().result(step.getId());
            if (result == null || result.state() != StepState.PASSED) {
                break;
            }
            last = step;
        }
        return Optional.ofNullable(last);
    }

    /** Where a run that is continued goes on: "It goes on with step 4, \"Jump\""; not a word where it has no step left. */
    public static String continuation(Choice.Earlier run) {
        if (run.standing().again().isEmpty()) {
            return "";
        }
        String id = run.standing().again().getFirst();
        List<Step> steps = run.session().getSteps();
        int index = 0;
        while (index < steps.size() && !steps.get(index).getId().equals(id)) {
            index++;
        }
        return run.standing().fromTheStart() || index == steps.size()
                ? "There is no VM snapshot to go on from, so it begins again with the first step"
                : "It goes on with step " + (index + 1) + ", \""
                        + steps.get(index).getTitle() + "\"";
    }

    /** "Step 3 of 9, \"Capture before the kexec\", was the last one completed". */
    public static String progress(Choice.Earlier run) {
        int steps = run.session().getSteps().size();
        return lastCompleted(run)
                .map(step -> "Step " + (run.session().getSteps().indexOf(step) + 1) + " of " + steps + ", \""
                        + step.getTitle() + "\", was the last one completed")
                .orElse("No step was completed");
    }
}
