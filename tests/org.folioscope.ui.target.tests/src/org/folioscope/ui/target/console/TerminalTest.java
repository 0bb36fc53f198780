// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.target.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.eclipse.swt.SWT;
import org.junit.jupiter.api.Test;

/** What bytes look like on a terminal; the expectations are those of xterm(1) and the Linux console for the same bytes. */
class TerminalTest {

    private static final String ESC = "\u001b";

    private final Terminal terminal = new Terminal();

    private String show(String... writes) {
        for (String write : writes) {
            terminal.write(write.getBytes(StandardCharsets.UTF_8));
        }
        terminal.changeAll();
        return terminal.change().lines().stream().map(TerminalLine::text).collect(Collectors.joining("\n"));
    }

    @Test
    void linesEndByLineFeedAndCarriageReturnGoesToTheirBeginning() {
        assertEquals("one\ntwo", show("one\r\ntwo"));
        assertEquals("one\nTWO", show("\rTWO"));
        assertEquals("one\nTWO\n   x", show("\nx"));
    }

    @Test
    void shellRubsOutWithBackspaceBlankBackspace() {
        assertEquals("/ # ls", show("/ # lsx\b \b").stripTrailing());
    }

    @Test
    void tabsStopAtEachEighthColumn() {
        assertEquals("a       b       c", show("a\tb\tc"));
    }

    @Test
    void lineEditingErasesInsertsAndDeletes() {
        assertEquals("abXcd", show("abcd" + ESC + "[2D" + ESC + "[@X"));
        assertEquals("abcd", show(ESC + "[D" + ESC + "[P"));
        assertEquals("ab", show(ESC + "[K"));
    }

    @Test
    void fullScreenProgramsAddressTheirScreenAndNotTheHistory() {
        String history = "line\r\n".repeat(40);
        String all = show(history + ESC + "[H" + ESC + "[2J" + "top" + ESC + "[3;5Hthird");
        List<String> lines = all.lines().toList();
        assertEquals(17, lines.stream().filter("line"::equals).count());
        assertEquals("top", lines.get(17));
        assertEquals("    third", lines.get(19));
    }

    @Test
    void coloursComeFromTheirSequencesAndEndByReset() {
        terminal.write(
                (ESC + "[1;31mred" + ESC + "[0m plain" + ESC + "[38;5;46mgreen").getBytes(StandardCharsets.UTF_8));
        TerminalLine line = terminal.change().lines().getFirst();
        assertEquals("red plaingreen", line.text());
        assertEquals(1, TerminalStyle.foreground(line.style(0)));
        assertTrue((line.style(0) & TerminalStyle.BOLD) != 0);
        assertEquals(0, line.style(4));
        assertEquals(10, TerminalStyle.foreground(line.style(9)));
    }

    @Test
    void sequencesThatSayNothingAboutTheTextAreNotShown() {
        assertEquals(
                "ab", show("a" + ESC + "[6n" + ESC + "]0;title\u0007" + ESC + "[?25l" + ESC + "(B" + ESC + "[2 qb"));
    }

    @Test
    void charactersAndSequencesMayComeInPieces() {
        byte[] bytes = ("Grüße " + ESC + "[32mgrün").getBytes(StandardCharsets.UTF_8);
        for (byte each : bytes) {
            terminal.write(new byte[] {each});
        }
        assertEquals("Grüße grün", show());
    }

    @Test
    void changesAreToldOnceAndOnlyFromTheFirstLineThatHasChanged() {
        show("one\r\ntwo\r\n");
        assertNull(terminal.change());
        terminal.write("three".getBytes(StandardCharsets.UTF_8));
        Terminal.Change change = terminal.change();
        assertEquals(2, change.from());
        assertEquals(
                List.of("three"),
                change.lines().stream().map(TerminalLine::text).toList());
        assertEquals(2, change.row());
        assertEquals(5, change.column());
    }

    @Test
    void historyIsBoundedAndToldHowMuchHasGone() {
        int kept = 0;
        int removed = 0;
        for (int i = 0; i < 50_000; i++) {
            terminal.write(("line " + i + "\r\n").getBytes(StandardCharsets.UTF_8));
            if (i % 97 == 0) {
                Terminal.Change change = terminal.change();
                removed += change.removed();
                kept = change.from() + change.lines().size();
                assertTrue(kept <= Terminal.MOST_LINES + 1100, "kept " + kept);
            }
        }
        assertTrue(removed >= 50_000 - Terminal.MOST_LINES - 1200, "removed " + removed);
        String last = show().lines().toList().getLast();
        assertEquals("line 49999", last);
    }

    @Test
    void anyBytesLeaveATerminalThatStillWorks() {
        Random random = new Random(7);
        byte[] alphabet = (ESC + "[];?0123456789;HABCDJKPX@mhlncr\r\n\b\t x").getBytes(StandardCharsets.UTF_8);
        for (int round = 0; round < 2000; round++) {
            byte[] bytes = new byte[random.nextInt(200)];
            for (int i = 0; i < bytes.length; i++) {
                bytes[i] =
                        random.nextInt(4) == 0 ? (byte) random.nextInt(256) : alphabet[random.nextInt(alphabet.length)];
            }
            terminal.write(bytes);
            terminal.change();
        }
        terminal.write(new byte[] {0x18, 0x07, 'x', '\\', 'x', '\r', '\n'});
        byte[] endless = new byte[1 << 20];
        Arrays.fill(endless, (byte) 'a');
        terminal.write(endless);
        String all = show((char) 7 + ESC + "\\" + ESC + "c" + "\r\nalive");
        assertTrue(all.contains("alive"), "it takes text again");
        assertTrue(all.lines().allMatch(line -> line.length() <= 1001), "no line without end");
    }

    @Test
    void keysSendWhatATerminalSends() {
        assertEquals("\r", ConsoleKeys.sequence(SWT.CR, '\r'));
        assertEquals("\u0003", ConsoleKeys.sequence('c', '\u0003'));
        assertEquals(ESC + "[A", ConsoleKeys.sequence(SWT.ARROW_UP, (char) 0));
        assertEquals("", ConsoleKeys.sequence(SWT.SHIFT, (char) 0));
        assertEquals("ls\rpwd\r", ConsoleKeys.pasted("ls\npwd\r\n\u0003" + ESC));
    }
}
