// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.target.model;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.folioscope.target.live.LocalQemu;
import org.folioscope.target.live.LocalQemus;

/**
 * Looks at this machine's QEMU processes and asks the open targets for their state, every two seconds, for as long as
 * something on the screen shows it; in the background. Belongs to the user interface thread.
 */
public final class TargetsWatch extends Job {

    private static final int INTERVAL = 2000;

    private static final TargetsWatch INSTANCE = new TargetsWatch();

    private final Set<Control> watchers = new HashSet<>();
    private Display display;
    private List<OpenTarget> asked = List.of();

    private TargetsWatch() {
        super("Looking at the VMs of this machine");
        setSystem(true);
    }

    /** Keeps looking while {@code control} can be seen. */
    public static void whileVisible(Control control) {
        INSTANCE.add(control);
    }

    /** Looks now. */
    public static void now() {
        INSTANCE.again(0);
    }

    private void add(Control control) {
        display = control.getDisplay();
        watchers.add(control);
        control.addListener(SWT.Dispose, _ -> watchers.remove(control));
        again(0);
    }

    private void again(long after) {
        asked = OpenTargets.instance().all();
        schedule(after);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        List<LocalQemu> qemus = LocalQemus.list();
        List<Runnable> states = new ArrayList<>();
        for (OpenTarget open : asked) {
            if (!monitor.isCanceled() && !open.isEnded()) {
                states.add(ask(open));
            }
        }
        if (display != null && !display.isDisposed()) {
            display.asyncExec(() -> {
                OpenTargets.instance().found(qemus, states);
                lookLater();
            });
        }
        return Status.OK_STATUS;
    }

    private static Runnable ask(OpenTarget open) {
        try {
            return OpenTargets.instance().update(open, open.ask(), "");
        } catch (IOException e) {
            return OpenTargets.instance().update(open, open.state(), e.getMessage());
        }
    }

    private void lookLater() {
        if (watchers.stream().anyMatch(control -> !control.isDisposed() && control.isVisible())) {
            display.timerExec(INTERVAL, () -> again(0));
        } else if (!watchers.isEmpty()) {
            display.timerExec(INTERVAL, this::lookLater);
        }
    }
}
