// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.session.run;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.folioscope.session.model.Damage;
import org.folioscope.session.model.Step;
import org.folioscope.session.run.StepState;

/** What a person does with a run. Steps that write to the guest's memory first ask for the grant. */
public final class RunActions {

    private RunActions() {}

    /** Runs the next pending step alone. */
    public static void runNext(Shell shell, OpenRun run) {
        if (canRun(run)) {
            String next = run.next().orElseThrow();
            if (granted(shell, run, next, next)) {
                run.runNext();
            }
        }
    }

    /** Runs all pending steps. */
    public static void runAll(Shell shell, OpenRun run) {
        if (canRun(run) && granted(shell, run, run.next().orElseThrow(), null)) {
            run.runAll();
        }
    }

    /** Goes back to before {@code step} and runs it, or from it to the end. */
    public static void repeat(Shell shell, OpenRun run, String step, boolean toTheEnd) {
        if (!canRepeat(run, step)) {
            return;
        }
        String start = run.repeatStart(step);
        boolean agreed = start.equals(step)
                || MessageDialog.openConfirm(
                        shell,
                        "Repeat from a Snapshot",
                        "There is no VM snapshot right before \"" + title(run, step) + "\".\n\n"
                                + "The nearest one lies before \"" + title(run, start)
                                + "\": the steps from there on are run again.");
        if (agreed && granted(shell, run, start, toTheEnd ? null : step)) {
            run.repeat(step, toTheEnd);
        }
    }

    private static String title(OpenRun run, String id) {
        return run.steps().stream()
                .filter(step -> id.equals(step.getId()))
                .map(Step::getTitle)
                .findFirst()
                .orElse(id);
    }

    public static void stop(OpenRun run) {
        if (run.isRunning()) {
            run.cancel();
        }
    }

    /** Takes the grant back. */
    public static void revoke(OpenRun run) {
        run.allowWrites(false);
    }

    /** Whether there is a step to be run, and nothing is being done. */
    public static boolean canRun(OpenRun run) {
        return run != null && !run.isClosed() && !run.isRunning() && run.next().isPresent();
    }

    public static boolean canRepeat(OpenRun run, String step) {
        return run != null
                && !run.isClosed()
                && !run.isRunning()
                && run.result(step).state() != StepState.PENDING;
    }

    /** Asks for the write grant where a step between two, the last included, needs it and it was not given yet. */
    private static boolean granted(Shell shell, OpenRun run, String first, String last) {
        if (run.options().allowWrites()) {
            return true;
        }
        boolean within = false;
        for (Step step : run.steps()) {
            within |= step.getId().equals(first);
            if (within && step instanceof Damage damage) {
                boolean granted = GrantDialog.ask(shell, run, damage);
                if (granted) {
                    run.allowWrites(true);
                }
                return granted;
            }
            if (step.getId().equals(last)) {
                break;
            }
        }
        return true;
    }
}
