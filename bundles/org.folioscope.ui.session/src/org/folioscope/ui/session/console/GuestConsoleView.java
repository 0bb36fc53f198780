// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.session.console;

import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.part.ViewPart;
import org.folioscope.ui.copy.Copying;
import org.folioscope.ui.help.HelpTopic;
import org.folioscope.ui.session.run.OpenRun;
import org.folioscope.ui.session.run.OpenRuns;
import org.folioscope.ui.session.theme.Painted;
import org.folioscope.ui.theme.AccessibleName;

/** The console of the guest whose run is looked at: what it writes as it comes. */
public final class GuestConsoleView extends ViewPart implements OpenRun.Watcher {

    public static final String ID = "org.folioscope.ui.session.console";

    /** Lines that are kept; the run's folder has all of them. */
    private static final int MOST_LINES = 10_000;

    private final Runnable listener = this::showCurrent;
    private StyledText text;
    private OpenRun run;
    private ConsoleFollower follower;

    @Override
    public void createPartControl(Composite parent) {
        text = Painted.reading(parent);
        AccessibleName.set(text, "Console of the guest");
        getViewSite().getActionBars().setGlobalActionHandler(ActionFactory.COPY.getId(), Copying.copyAction());
        getViewSite()
                .getActionBars()
                .setGlobalActionHandler(ActionFactory.SELECT_ALL.getId(), Copying.selectAllAction());
        OpenRuns.instance().addListener(listener);
        showCurrent();
    }

    @SuppressWarnings("resource") // the follower only looks at the run
    private void showCurrent() {
        OpenRun current = OpenRuns.instance().current();
        if (current == run && run != null) {
            return;
        }
        leave();
        run = current;
        text.setText("");
        if (run == null) {
            text.setText("What the guest of a session's run writes to its console appears here.");
            return;
        }
        setTitleToolTip("Guest of " + run.session().getTitle());
        Display display = text.getDisplay();
        OpenRun of = run;
        follower = new ConsoleFollower(
                run.run(),
                content -> later(display, of, () -> text.setText(content)),
                content -> later(display, of, () -> add(content)));
        run.addWatcher(this);
        follower.look();
    }

    private void leave() {
        if (follower != null) {
            follower.stop();
            run.removeWatcher(this);
            follower = null;
        }
    }

    /** Waits until the window has shown it, so that a guest that floods its console can't flood the window. */
    private void later(Display display, OpenRun of, Runnable show) {
        try {
            display.syncExec(() -> {
                if (!text.isDisposed() && of == run) {
                    show.run();
                }
            });
        } catch (SWTException e) {
            if (e.code != SWT.ERROR_DEVICE_DISPOSED) {
                throw e;
            }
        }
    }

    private void add(String content) {
        int visible = text.getClientArea().height / text.getLineHeight();
        boolean atEnd = text.getTopIndex() + visible >= text.getLineCount() - 2;
        text.append(content);
        int gone = text.getLineCount() - MOST_LINES;
        if (gone > 0) {
            text.replaceTextRange(0, text.getOffsetAtLine(gone), "");
        }
        if (atEnd && text.getLineCount() > visible) {
            text.setTopIndex(text.getLineCount());
        }
    }

    /** What is shown. */
    public String text() {
        return text.getText();
    }

    @Override
    public void runChanged() {
        follower.look();
    }

    @Override
    public void stepChanged(String step) {
        follower.look();
    }

    @Override
    public void setFocus() {
        text.setFocus();
    }

    @Override
    public <T> T getAdapter(Class<T> type) {
        if (type == HelpTopic.class) {
            return type.cast(new HelpTopic("window-sessions.md", "The guest's console"));
        }
        return super.getAdapter(type);
    }

    @Override
    public void dispose() {
        leave();
        OpenRuns.instance().removeListener(listener);
        super.dispose();
    }
}
