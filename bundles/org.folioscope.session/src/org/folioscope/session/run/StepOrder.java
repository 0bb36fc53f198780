// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.session.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.folioscope.session.model.Boot;
import org.folioscope.session.model.Capture;
import org.folioscope.session.model.CheckConsole;
import org.folioscope.session.model.CheckQuery;
import org.folioscope.session.model.CheckSame;
import org.folioscope.session.model.Note;
import org.folioscope.session.model.Step;

/** From which step a run can go on, given which VM snapshots there are. */
final class StepOrder {

    private final List<Step> steps;

    StepOrder(List<Step> steps) {
        this.steps = steps;
    }

    int indexOf(String id) {
        for (int i = 0; i < steps.size(); i++) {
            if (steps.get(i).getId().equals(id)) {
                return i;
            }
        }
        throw new IllegalArgumentException("there is no step " + id);
    }

    /** Whether a step leaves the guest in another state than it found it. */
    static boolean changesGuest(Step step) {
        return switch (step) {
            case Capture capture -> capture.getAt() != null;
            case CheckQuery _, CheckSame _, CheckConsole _, Note _ -> false;
            default -> true;
        };
    }

    /** A state to go back to. {@code step} is the step that was saved after; -1 for no VM at all. */
    record Point(int step, String snapshot) {
        static final Point BEGINNING = new Point(-1, null);
    }

    /**
     * The state that the guest has before the step at {@code index}, where it can be had.
     *
     * @param ends how steps ended, by id
     * @return null where it can't
     */
    Point before(int index, Map<String, RunHistory.End> ends) {
        for (int i = index - 1; i >= 0; i--) {
            RunHistory.End end = ends.get(steps.get(i).getId());
            if (end != null && end.snapshot() != null) {
                return new Point(i, end.snapshot());
            }
            if (changesGuest(steps.get(i))) {
                return null;
            }
        }
        return Point.BEGINNING;
    }

    /** The last step up to {@code index} whose state before it can be had; a boot needs none. */
    int start(int index, Map<String, RunHistory.End> ends) {
        int start = index;
        while (start > 0 && !(steps.get(start) instanceof Boot) && before(start, ends) == null) {
            start--;
        }
        return start;
    }

    /** The boot that the guest at {@code index} comes from, or null. */
    Boot boot(int index) {
        for (int i = index; i >= 0; i--) {
            if (steps.get(i) instanceof Boot boot) {
                return boot;
            }
        }
        return null;
    }

    /** What continuing a run would do. */
    SessionRunner.Standing standing(RunHistory history) {
        List<String> completed = new ArrayList<>();
        for (Step step : steps) {
            StepResult result = history.result(step.getId());
            if (result == null || result.state() != StepState.PASSED) {
                break;
            }
            completed.add(step.getId());
        }
        int next = completed.size();
        if (next == steps.size()) {
            return new SessionRunner.Standing(completed, null, List.of(), false);
        }
        int start = start(next, history.ends());
        List<String> again =
                steps.subList(start, steps.size()).stream().map(Step::getId).toList();
        boolean fromTheStart = start < next && (start == 0 || steps.get(start) instanceof Boot);
        return new SessionRunner.Standing(completed, history.interrupted(), again, fromTheStart);
    }
}
