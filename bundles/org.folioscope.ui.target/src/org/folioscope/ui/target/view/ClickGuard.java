// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.target.view;

import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;

/**
 * Keeps rows where they are between the two clicks of a double click: what changes meanwhile is shown after it. Belongs to
 * the user interface thread.
 */
final class ClickGuard {

    private final Control control;
    private final Runnable show;
    private final LongSupplier nanos;
    private final long doubleClick;
    private long heldUntil;
    private boolean waiting;

    /** @param show shows what has changed */
    ClickGuard(Control control, Runnable show) {
        this(control, show, System::nanoTime);
    }

    ClickGuard(Control control, Runnable show, LongSupplier nanos) {
        this.control = control;
        this.show = show;
        this.nanos = nanos;
        doubleClick = TimeUnit.MILLISECONDS.toNanos(control.getDisplay().getDoubleClickTime());
        heldUntil = nanos.getAsLong();
        control.addListener(SWT.MouseDown, _ -> heldUntil = nanos.getAsLong() + doubleClick);
    }

    /** Something has changed: shows it now, or as soon as no second click can come any more. */
    void change() {
        long rest = heldUntil - nanos.getAsLong();
        if (rest <= 0) {
            show.run();
        } else if (!waiting) {
            waiting = true;
            control.getDisplay().timerExec((int) TimeUnit.NANOSECONDS.toMillis(rest) + 1, () -> {
                waiting = false;
                if (!control.isDisposed()) {
                    change();
                }
            });
        }
    }
}
