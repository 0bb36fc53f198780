// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.session.run;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IWorkbench;
import org.folioscope.session.run.SessionRun;

/** What happens to runs when the window is closed: the user is asked, they end, and can be continued later. */
final class RunClosing {

    /** How long the program stays for runs to end; what takes longer is ended with it. */
    private static final long PATIENCE_SECONDS = 10;

    private RunClosing() {}

    /** Asks whether to stop what is running. */
    static boolean mayQuit(IWorkbench workbench, List<OpenRun> runs) {
        List<String> running = runs.stream()
                .filter(run -> !run.isClosed() && run.isRunning())
                .map(run -> run.session().getTitle())
                .toList();
        return running.isEmpty()
                || MessageDialog.openConfirm(
                        workbench.getDisplay().getActiveShell(),
                        "Quit",
                        "A step is being run: " + String.join(", ", running)
                                + ".\n\nIf you quit now it is stopped and its VM ends. The run can be continued later, "
                                + "from its last completed step that has a VM snapshot.");
    }

    /** Closes all at once, away from the thread that calls; returns when all are closed or patience is over. */
    static void closeAll(List<SessionRun> runs) {
        CountDownLatch closed = new CountDownLatch(runs.size());
        for (SessionRun run : runs) {
            Thread.ofPlatform().daemon().name("closing a run").start(() -> {
                try {
                    run.close();
                } catch (IOException e) {
                    ILog.of(RunClosing.class).warn("A run did not end in order", e);
                } finally {
                    closed.countDown();
                }
            });
        }
        try {
            if (!closed.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                ILog.of(RunClosing.class).warn("A run took too long to end; it ends with the program");
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
