// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.target.actions;

import java.util.function.Consumer;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.folioscope.ui.errors.Problem;
import org.folioscope.ui.jobs.ReadJob;
import org.folioscope.ui.target.model.OpenTarget;
import org.folioscope.ui.target.model.TargetsWatch;

/** What is done to a VM, in the background; where it fails, a message says why. */
public final class TargetJobs {

    private TargetJobs() {}

    /** Freezes a VM that runs, lets one go on that stands still. */
    public static void toggleFreeze(OpenTarget target, Shell shell) {
        boolean runs = target.state().isRunning();
        String doing = (runs ? "Freezing " : "Resuming ") + target.name();
        ReadJob.start(
                doing,
                target,
                progress -> {
                    if (runs) {
                        target.freeze(progress);
                    } else {
                        target.resume();
                    }
                    return target;
                },
                _ -> TargetsWatch.now(),
                failed(shell, doing));
    }

    /** Shows a problem in a dialog over {@code shell}. */
    static Consumer<Problem> failed(Shell shell, String doing) {
        return problem -> {
            if (!shell.isDisposed()) {
                MessageDialog.openError(shell, doing, problem.sentence());
            }
        };
    }
}
