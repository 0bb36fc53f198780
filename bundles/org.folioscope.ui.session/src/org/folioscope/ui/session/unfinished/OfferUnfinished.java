// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.session.unfinished;

import java.nio.file.Files;
import java.util.List;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.folioscope.session.run.RunFolder;

/**
 * Once the window is up: looks whether a run ended in the middle, since the window was killed or the machine went down, and
 * offers to continue it. Where there never was a run, this costs a look at one folder.
 */
public final class OfferUnfinished implements IStartup {

    @Override
    public void earlyStartup() {
        Display display = PlatformUI.getWorkbench().getDisplay();
        Job.createSystem("Looking for unfinished runs", (ICoreRunnable) _ -> {
                    if (Files.isDirectory(RunFolder.home())) {
                        List<UnfinishedRun> runs = UnfinishedRun.find();
                        if (!runs.isEmpty() && !display.isDisposed()) {
                            display.asyncExec(() -> offer(runs));
                        }
                    }
                })
                .schedule();
    }

    private static void offer(List<UnfinishedRun> runs) {
        IWorkbenchWindow[] windows = PlatformUI.getWorkbench().getWorkbenchWindows();
        if (windows.length > 0 && windows[0].getShell() != null) {
            new UnfinishedOffer(windows[0], runs).open();
        }
    }
}
