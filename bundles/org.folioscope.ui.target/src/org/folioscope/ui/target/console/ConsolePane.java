// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.target.console;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.folioscope.target.TargetException;
import org.folioscope.target.console.Console;
import org.folioscope.target.console.ConsoleListener;
import org.folioscope.ui.theme.AccessibleName;
import org.folioscope.ui.theme.Palette;

/**
 * The serial port of a VM: shows what the guest writes and sends what is typed. It follows the end unless the user has
 * scrolled up, and can be searched. Belongs to the user interface thread.
 */
public final class ConsolePane extends Composite {

    /** Time that output is gathered for before it is drawn, milliseconds. */
    private static final int GATHER = 30;

    private final StyledText text;
    private final ConsoleFind find;
    private final Label message;
    private Console console;
    private Feed feed;

    public ConsolePane(Composite parent) {
        super(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(this);
        text = new StyledText(this, SWT.MULTI | SWT.V_SCROLL | SWT.H_SCROLL);
        text.setEditable(false);
        text.setFont(JFaceResources.getTextFont());
        text.setMargins(6, 4, 6, 4);
        text.setData("org.eclipse.e4.ui.css.disabled", Boolean.TRUE); // its colours are the palette's
        AccessibleName.set(text, "Console");
        GridDataFactory.fillDefaults().grab(true, true).applyTo(text);
        find = new ConsoleFind(this, text);
        message = new Label(this, SWT.NONE);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .indent(6, 2)
                .exclude(true)
                .applyTo(message);
        new ConsoleTyping(text, this).install();
        paint();
        Palette.onChange(this, () -> {
            paint();
            if (feed != null) {
                feed.terminal.changeAll();
                feed.show();
            }
        });
        addListener(SWT.Dispose, _ -> show(null));
    }

    private void paint() {
        text.setBackground(Palette.current().background());
        text.setForeground(Palette.current().foreground());
    }

    /** @param of the VM whose console to show, from the beginning of its history; null for none */
    public void show(Console of) {
        if (of == console) {
            return;
        }
        if (feed != null) {
            console.removeListener(feed);
            feed = null;
        }
        console = of;
        if (!text.isDisposed()) {
            text.setText("");
            say("");
        }
        if (of != null) {
            feed = new Feed(getDisplay());
            of.addListener(feed, 0);
        }
    }

    /** The console that is shown; null for none. */
    public Console console() {
        return console;
    }

    /** The widget with the output, for copying, selecting and the focus. */
    public StyledText text() {
        return text;
    }

    /** Types {@code characters} for the user; what goes wrong is told below the output. */
    public void send(String characters) {
        if (console == null || characters.isEmpty()) {
            return;
        }
        try {
            console.send(characters);
            follow();
            say("");
        } catch (TargetException e) {
            say("✖ " + e.getMessage());
        }
    }

    /** Pastes the clipboard's text as if it were typed. */
    public void paste() {
        send(ConsoleKeys.pasted(ConsoleTyping.clipboard(getDisplay())));
    }

    /** Shows the field to search with. */
    public void find() {
        find.open();
    }

    private void say(String words) {
        if (!message.getText().equals(words)) {
            message.setText(words.replace("&", "&&"));
            message.setVisible(!words.isEmpty());
            GridDataFactory.createFrom((GridData) message.getLayoutData())
                    .exclude(words.isEmpty())
                    .applyTo(message);
            layout(true);
        }
    }

    /** Whether the end of the output is in view. */
    private boolean isAtEnd() {
        int shown = text.getClientArea().height / Math.max(1, text.getLineHeight());
        return text.getTopIndex() + shown + 1 >= text.getLineCount();
    }

    private void follow() {
        text.setTopIndex(text.getLineCount() - 1);
    }

    @Override
    public boolean setFocus() {
        return text.setFocus();
    }

    /** Brings what the guest writes, which comes on a thread of its own, to the widget. */
    private final class Feed implements ConsoleListener {

        private final Terminal terminal = new Terminal();
        private final Display display;
        private final AtomicBoolean waiting = new AtomicBoolean();

        Feed(Display display) {
            this.display = display;
        }

        @Override
        public void written(byte[] bytes, long position) {
            terminal.write(bytes);
            showSoon();
        }

        @Override
        public void missed(long position, long count) {
            terminal.write(
                    ("\r\n[" + count + " bytes are in the console's log only]\r\n").getBytes(StandardCharsets.UTF_8));
            showSoon();
        }

        @Override
        public void ended() {
            if (!display.isDisposed()) {
                display.asyncExec(() -> {
                    if (feed == this) {
                        show();
                        say("The VM has ended.");
                    }
                });
            }
        }

        private void showSoon() {
            if (waiting.compareAndSet(false, true) && !display.isDisposed()) {
                display.asyncExec(() -> display.timerExec(GATHER, () -> {
                    waiting.set(false);
                    show();
                }));
            }
        }

        void show() {
            if (feed != this || text.isDisposed()) {
                return;
            }
            Terminal.Change change = terminal.change();
            if (change != null) {
                draw(change);
            }
        }
    }

    private void draw(Terminal.Change change) {
        boolean atEnd = isAtEnd();
        int top = text.getTopIndex();
        text.setRedraw(false);
        try {
            if (change.removed() > 0) {
                int gone = Math.min(change.removed(), text.getLineCount() - 1);
                text.replaceTextRange(0, text.getOffsetAtLine(gone), "");
                top = Math.max(0, top - gone);
            }
            replace(change);
            if (atEnd) {
                follow();
            } else if (change.removed() > 0) {
                text.setTopIndex(top);
            }
            placeCaret(change);
        } finally {
            text.setRedraw(true);
        }
    }

    private void replace(Terminal.Change change) {
        boolean append = change.from() >= text.getLineCount();
        int start = append ? text.getCharCount() : text.getOffsetAtLine(change.from());
        StringBuilder joined = new StringBuilder(append ? "\n" : "");
        List<StyleRange> ranges = new ArrayList<>();
        boolean first = true;
        for (TerminalLine line : change.lines()) {
            if (!first) {
                joined.append('\n');
            }
            first = false;
            ranges.addAll(ConsoleColors.ranges(line, start + joined.length()));
            joined.append(line.text());
        }
        text.replaceTextRange(start, text.getCharCount() - start, joined.toString());
        ranges.forEach(text::setStyleRange);
    }

    private void placeCaret(Terminal.Change change) {
        if (text.getSelectionCount() == 0 && change.row() < text.getLineCount()) {
            int start = text.getOffsetAtLine(change.row());
            int end = change.row() + 1 < text.getLineCount()
                    ? text.getOffsetAtLine(change.row() + 1) - 1
                    : text.getCharCount();
            text.setCaretOffset(Math.min(end, start + change.column()));
        }
    }
}
