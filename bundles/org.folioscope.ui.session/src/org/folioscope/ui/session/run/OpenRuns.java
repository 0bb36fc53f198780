// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.session.run;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchListener;
import org.eclipse.ui.PlatformUI;
import org.folioscope.session.run.SessionRun;

/** The runs of this workbench, and which of them is looked at. Belongs to the user interface thread. */
public final class OpenRuns {

    private static final OpenRuns INSTANCE = new OpenRuns();

    private final List<OpenRun> runs = new ArrayList<>();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private OpenRun current;

    private OpenRuns() {
        PlatformUI.getWorkbench().addWorkbenchListener(new IWorkbenchListener() {
            @Override
            public boolean preShutdown(IWorkbench workbench, boolean forced) {
                return forced || RunClosing.mayQuit(workbench, runs);
            }

            @Override
            public void postShutdown(IWorkbench workbench) {
                RunClosing.closeAll(runs.stream()
                        .filter(run -> !run.isClosed())
                        .map(OpenRun::run)
                        .toList());
            }
        });
    }

    public static OpenRuns instance() {
        return INSTANCE;
    }

    /** In the order of opening. */
    public List<OpenRun> all() {
        return List.copyOf(runs);
    }

    /** The run that is looked at; null where there is none. */
    public OpenRun current() {
        return current;
    }

    /** Looks at a run from now on. */
    public OpenRun add(SessionRun run) {
        OpenRun opened = new OpenRun(run);
        runs.add(opened);
        show(opened);
        return opened;
    }

    public void show(OpenRun run) {
        current = run;
        listeners.forEach(Runnable::run);
    }

    /** Ends the VM of a run and lets go of its folder, in the background. What it left can still be looked at. */
    public void close(OpenRun run) {
        if (run.isClosed()) {
            return;
        }
        run.closed();
        Display display = Display.getCurrent();
        Job.create("Ending the run of " + run.session().getName(), (ICoreRunnable) _ -> {
                    try {
                        run.run().close();
                    } catch (IOException e) {
                        throw new CoreException(Status.error("The run did not end in order", e));
                    } finally {
                        display.asyncExec(run::ended);
                    }
                })
                .schedule();
    }

    /** Ends a run and forgets it. */
    public void remove(OpenRun run) {
        close(run);
        runs.remove(run);
        if (current == run) {
            show(runs.isEmpty() ? null : runs.getLast());
        }
    }

    /** {@code listener} runs when another run is looked at. */
    public void addListener(Runnable listener) {
        listeners.add(listener);
    }

    public void removeListener(Runnable listener) {
        listeners.remove(listener);
    }
}
