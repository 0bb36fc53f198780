// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.target.console;

import java.util.Locale;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.folioscope.ui.theme.AccessibleName;

/** The line below a console in which to search its output; it takes no room while it is closed. */
final class ConsoleFind {

    private final StyledText output;
    private final Composite bar;
    private final Text words;
    private final Label result;

    ConsoleFind(Composite parent, StyledText output) {
        this.output = output;
        bar = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults()
                .numColumns(5)
                .margins(6, 3)
                .spacing(6, 0)
                .applyTo(bar);
        words = new Text(bar, SWT.SEARCH | SWT.ICON_CANCEL);
        words.setMessage("Find in the console");
        AccessibleName.set(words, "Find in the console");
        GridDataFactory.swtDefaults().hint(260, SWT.DEFAULT).applyTo(words);
        button("▲", "Previous match (Shift+Enter)", () -> search(false));
        button("▼", "Next match (Enter)", () -> search(true));
        result = new Label(bar, SWT.NONE);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .align(SWT.FILL, SWT.CENTER)
                .applyTo(result);
        button("Close", "Back to the console (Esc)", this::close);
        words.addListener(SWT.KeyDown, this::key);
        words.addListener(SWT.Modify, _ -> {
            output.setSelection(output.getSelection().x);
            search(true);
        });
        setOpen(false);
    }

    private void button(String label, String tooltip, Runnable action) {
        Button button = new Button(bar, SWT.PUSH);
        button.setText(label);
        button.setToolTipText(tooltip);
        AccessibleName.set(button, tooltip);
        button.addListener(SWT.Selection, _ -> action.run());
    }

    private void key(Event event) {
        switch (event.keyCode) {
            case SWT.CR, SWT.KEYPAD_CR -> search((event.stateMask & SWT.MOD2) == 0);
            case SWT.ESC -> close();
            default -> {}
        }
    }

    void open() {
        setOpen(true);
        String selected = output.getSelectionText();
        if (!selected.isEmpty() && selected.indexOf('\n') < 0) {
            words.setText(selected);
        }
        words.setFocus();
        words.selectAll();
    }

    private void close() {
        setOpen(false);
        output.setFocus();
    }

    private void setOpen(boolean now) {
        bar.setVisible(now);
        GridDataFactory.fillDefaults().grab(true, false).exclude(!now).applyTo(bar);
        bar.getParent().layout(true);
    }

    /** Selects the next or the previous match, going round at the ends. */
    private void search(boolean forward) {
        String wanted = words.getText().toLowerCase(Locale.ROOT);
        if (wanted.isEmpty()) {
            result.setText("");
            return;
        }
        String all = output.getText().toLowerCase(Locale.ROOT);
        int from = output.getSelection().x;
        int at = forward
                ? all.indexOf(wanted, output.getSelectionCount() > 0 ? from + 1 : from)
                : from == 0 ? -1 : all.lastIndexOf(wanted, from - 1);
        if (at < 0) {
            at = forward ? all.indexOf(wanted) : all.lastIndexOf(wanted);
        }
        if (at >= 0) {
            output.setSelection(at, at + wanted.length());
            output.showSelection();
        }
        result.setText(at >= 0 ? "line " + (output.getLineAtOffset(at) + 1) : "not found");
    }
}
