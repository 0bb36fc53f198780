// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.session.evidence;

import java.util.List;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.folioscope.ui.session.run.StepLog;
import org.folioscope.ui.session.theme.Painted;
import org.folioscope.ui.theme.AccessibleName;

/** The log of a step as it grows. Stays at the end while one looks at the end, and where one has scrolled to otherwise. */
final class LogPane {

    private final StyledText text;
    private StepLog log;
    private long shown;
    private long first;

    LogPane(Composite parent) {
        text = Painted.reading(parent);
        text.setAlwaysShowScrollBars(false);
        AccessibleName.set(text, "Log of the step");
    }

    StyledText control() {
        return text;
    }

    /** Shows another log from its beginning. */
    void show(StepLog wanted) {
        log = wanted;
        shown = log.dropped();
        first = log.dropped();
        text.setText("");
        grown();
    }

    /** Shows fixed text in the place of a log: one that was read from a file. */
    void showText(String content) {
        text.setText(content);
        text.setTopIndex(text.getLineCount());
    }

    /** Shows what came since. */
    void grown() {
        if (log == null || shown == log.count()) {
            return;
        }
        int visible = text.getClientArea().height / text.getLineHeight();
        boolean atEnd = text.getTopIndex() + visible >= text.getLineCount() - 2;
        List<String> lines = log.since(shown);
        text.setRedraw(false);
        text.append(String.join("\n", lines) + "\n");
        shown = log.count();
        trim();
        if (atEnd && text.getLineCount() > visible) {
            text.setTopIndex(text.getLineCount());
        }
        text.setRedraw(true);
    }

    /** Takes away at the top what the log has dropped. */
    private void trim() {
        int gone = (int) Math.min(log.dropped() - first, text.getLineCount() - 1);
        if (gone > 0) {
            text.replaceTextRange(0, text.getOffsetAtLine(gone), "");
            first = log.dropped();
        }
    }
}
