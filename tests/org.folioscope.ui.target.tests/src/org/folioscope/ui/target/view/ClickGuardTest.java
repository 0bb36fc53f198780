// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.target.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.concurrent.TimeUnit;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.folioscope.ui.testing.Workbench;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Changes wait for the second click of a double click. Runs in the UI thread of the running workbench. */
class ClickGuardTest {

    private final Shell shell = new Shell(Workbench.shell());
    private final Label label = new Label(shell, SWT.NONE);
    private long now = 1;
    private int shown;

    private final ClickGuard guard = new ClickGuard(label, () -> shown++, () -> now);

    @AfterEach
    void close() {
        shell.dispose();
    }

    @Test
    void changesAreShownAtOnceWhenNobodyClicks() {
        guard.change();
        guard.change();
        assertEquals(2, shown);
    }

    @Test
    void changesBetweenTwoClicksAreShownTogetherAfterThem() {
        label.notifyListeners(SWT.MouseDown, new Event());
        guard.change();
        guard.change();
        assertEquals(0, shown);
        now += TimeUnit.MINUTES.toNanos(1);
        Workbench.await(() -> shown > 0, "the changes are shown");
        Workbench.settle();
        assertEquals(1, shown);
    }

    @Test
    void changeOfAClosedListIsDropped() {
        label.notifyListeners(SWT.MouseDown, new Event());
        guard.change();
        shell.dispose();
        now += TimeUnit.MINUTES.toNanos(1);
        boolean[] later = {false};
        Workbench.shell()
                .getDisplay()
                .timerExec(Workbench.shell().getDisplay().getDoubleClickTime() + 50, () -> later[0] = true);
        Workbench.await(() -> later[0], "its time has passed");
        assertEquals(0, shown);
    }
}
