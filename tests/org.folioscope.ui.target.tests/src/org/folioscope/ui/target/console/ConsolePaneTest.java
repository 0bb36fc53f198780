// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.target.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.folioscope.target.console.Console;
import org.folioscope.ui.testing.Workbench;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A console over a socket whose other end the test holds, as QEMU would. Runs in the UI thread. */
class ConsolePaneTest {

    @TempDir
    private Path folder;

    private SocketChannel guest;
    private Console console;
    private Shell shell;
    private ConsolePane pane;

    @BeforeEach
    @SuppressWarnings("resource") // the console closes the accepted end
    void open() throws IOException {
        UnixDomainSocketAddress address = UnixDomainSocketAddress.of(folder.resolve("serial"));
        try (ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            server.bind(address);
            guest = SocketChannel.open(address);
            console = Console.over(server.accept(), folder.resolve("log"));
        }
        shell = new Shell(Workbench.shell(), SWT.SHELL_TRIM);
        shell.setLayout(new FillLayout());
        pane = new ConsolePane(shell);
        shell.setSize(700, 400);
        shell.open();
        pane.show(console);
    }

    @AfterEach
    void close() throws IOException {
        shell.dispose();
        console.close();
        guest.close();
    }

    private void write(String text) throws IOException {
        guest.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** What was typed and not asked for yet, once it is so many bytes. */
    private String typed(int bytes) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(bytes);
        guest.configureBlocking(false);
        Workbench.await(() -> fill(buffer), bytes + " bytes have come");
        guest.configureBlocking(true);
        return new String(buffer.array(), StandardCharsets.UTF_8);
    }

    private boolean fill(ByteBuffer buffer) {
        try {
            guest.read(buffer);
            return !buffer.hasRemaining();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private void key(int keyCode, char character, int modifiers) {
        Event event = new Event();
        event.keyCode = keyCode;
        event.character = character;
        event.stateMask = modifiers;
        pane.text().notifyListeners(SWT.FocusIn, new Event()); // the window's keys are the guest's now
        pane.text().notifyListeners(SWT.KeyDown, event);
        pane.text().notifyListeners(SWT.FocusOut, new Event());
    }

    @Test
    void showsWhatTheGuestWritesInItsColours() throws IOException {
        write("\u001b[31mred\u001b[0m\r\n/ # ");
        Workbench.await(() -> pane.text().getText().equals("red\n/ # "), "the text is there");
        assertTrue(pane.text().getStyleRangeAtOffset(0).foreground != null);
        assertEquals(8, pane.text().getCaretOffset(), "the cursor is behind the prompt");
        write("\rdone");
        Workbench.await(() -> pane.text().getText().equals("red\ndone"), "the line was overwritten");
    }

    @Test
    void sendsKeysControlKeysAndPastedText() throws IOException {
        key('l', 'l', 0);
        key('s', 's', 0);
        key(SWT.CR, '\r', 0);
        key('c', '\u0003', SWT.MOD1);
        key(SWT.TAB, '\t', 0);
        key(SWT.ARROW_UP, (char) 0, 0);
        assertEquals("ls\r\u0003\t\u001b[A", typed(8));
        key('C', '\u0003', SWT.MOD1 | SWT.MOD2);
        pane.send(ConsoleKeys.pasted("a\nb"));
        assertEquals("a\rb", typed(3), "Ctrl+Shift+C is the window's");
    }

    @Test
    void followsTheEndUnlessScrolledUp() throws IOException {
        StyledText text = pane.text();
        write("line\r\n".repeat(300));
        Workbench.await(() -> text.getLineCount() == 301, "300 lines are there");
        assertTrue(isLastLineVisible(text), "the end is in view");
        text.setTopIndex(10);
        int top = text.getTopPixel();
        write("more\r\n".repeat(50));
        Workbench.await(() -> text.getLineCount() == 351, "50 more are there");
        assertEquals(top, text.getTopPixel(), "what is in view stays");
        text.setTopIndex(text.getLineCount() - 1);
        write("again\r\n".repeat(50));
        Workbench.await(() -> text.getLineCount() == 401, "and 50 more");
        assertTrue(isLastLineVisible(text), "it follows again");
    }

    private static boolean isLastLineVisible(StyledText text) {
        return text.getLinePixel(text.getLineCount() - 1) < text.getClientArea().height;
    }

    @Test
    void findsTextInBothDirections() throws IOException {
        write("needle 1\r\nhay\r\nNEEDLE 2\r\n");
        Workbench.await(() -> pane.text().getLineCount() == 4, "the lines are there");
        pane.find();
        Text words = Workbench.all(pane, Text.class).getFirst();
        words.setText("needle");
        assertEquals(0, pane.text().getSelection().x);
        Workbench.press(pane, "▼");
        assertEquals(13, pane.text().getSelection().x);
        Workbench.press(pane, "▼");
        assertEquals(0, pane.text().getSelection().x, "it goes round");
        words.setText("nothing of the kind");
        assertTrue(Workbench.all(pane, Label.class).stream()
                .anyMatch(label -> label.getText().equals("not found")));
    }

    @Test
    void saysThatTheVmHasEndedAndKeepsItsOutput() throws IOException {
        write("last words");
        guest.close();
        Workbench.await(
                () -> Workbench.all(pane, Label.class).stream()
                        .anyMatch(label -> label.getText().equals("The VM has ended.")),
                "the end is told");
        assertEquals("last words", pane.text().getText());
        key('x', 'x', 0);
        assertTrue(Workbench.all(pane, Label.class).stream()
                .anyMatch(label -> label.getText().startsWith("✖ the console is closed")));
    }
}
