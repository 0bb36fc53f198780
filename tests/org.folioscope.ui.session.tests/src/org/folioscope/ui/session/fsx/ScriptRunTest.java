// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.session.fsx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.folioscope.base.CancelledException;
import org.folioscope.base.Progress;
import org.folioscope.fsx.bisect.Bisection;
import org.folioscope.fsx.cache.CacheDifference;
import org.folioscope.fsx.run.RunReport;
import org.folioscope.fsx.script.FsxScript;
import org.folioscope.session.fsx.QemuScriptGuests;
import org.folioscope.session.fsx.ScriptGuests;
import org.folioscope.session.fsx.ScriptOutcome;
import org.folioscope.ui.testing.Workbench;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Scripts that the editor runs, stops and bisects, in guests that are made up. Runs in the user interface thread. */
class ScriptRunTest {

    private static final String TEXT = "write 0 0x9000 0\ntruncate 0 0x4000 0\nmapread 0 0x4000 0\nfsync 0 0 0\n";

    @TempDir
    private Path folder;

    private final FakeGuests guests = new FakeGuests();
    private ScriptEditor editor;

    /** Says what the test wants it to say. */
    private static final class FakeGuests implements ScriptGuests {

        private final CountDownLatch released = new CountDownLatch(1);
        private final CountDownLatch cancelled = new CountDownLatch(1);
        private boolean waits;
        private boolean fine;
        private Request request;

        @Override
        public ScriptOutcome run(Request asked, Path image, Progress progress) throws IOException {
            request = asked;
            progress.begin("Booting", -1);
            if (waits) {
                await(progress);
            }
            RunReport report = fine
                    ? RunReport.parse(0, "missing\tclone_range\nsize\t0x4000\n")
                    : RunReport.parse(110, "differs\t0x2001\t1\t57\t02\nfailed\t3\t3\t110\tother <a>bytes</a>\n");
            CacheDifference wrong = new CacheDifference(
                    2,
                    77,
                    0,
                    "uptodate",
                    0x2001,
                    1,
                    1,
                    "57",
                    "02",
                    "1 write (line 1)",
                    "nothing that the script wrote there");
            return new ScriptOutcome(
                    report,
                    report.replay(asked.script(), asked.options().model(), progress),
                    image,
                    0,
                    fine ? List.of() : List.of(wrong),
                    "16 KiB of 16 KiB compared");
        }

        private void await(Progress progress) {
            try {
                while (!released.await(10, TimeUnit.MILLISECONDS)) {
                    progress.check();
                }
            } catch (CancelledException e) {
                cancelled.countDown();
                throw e;
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public Reduced bisect(Request asked, Consumer<Bisection.Tried> watcher, Progress progress) {
            watcher.accept(new Bisection.Tried(1, 2, true));
            return new Reduced(110, "other bytes", 4, FsxScript.parse("write 0 0x9000 0\n"), 5);
        }
    }

    @BeforeEach
    void open() throws Exception {
        ScriptRunner.setGuests(guests);
        Path file = Files.writeString(folder.resolve("a.fsxops"), TEXT);
        editor = ScriptEditor.open(Workbench.page(), new ScriptInput(file, TEXT));
        Workbench.await(() -> button("&Run").isEnabled(), "the script can be run");
    }

    @AfterEach
    void close() {
        Workbench.page().closeEditor(editor, false);
        ScriptRunner.setGuests(new QemuScriptGuests());
    }

    private static Button button(String text) {
        return Workbench.all(Workbench.shell(), Button.class).stream()
                .filter(each -> each.isVisible() && each.getText().equals(text))
                .findFirst()
                .orElseThrow();
    }

    private static void press(String text) {
        button(text).notifyListeners(SWT.Selection, new Event());
    }

    private void awaitOutcome(String part) {
        Workbench.await(() -> editor.outcome().contains(part), "the outcome says " + part);
    }

    private static StripCanvas strips() {
        return Workbench.all(Workbench.shell(), StripCanvas.class).stream()
                .filter(StripCanvas::isVisible)
                .findFirst()
                .orElseThrow();
    }

    private static String tip(int row) {
        StripCanvas strips = strips();
        return strips.tip(5, row * strips.rowHeight() + 1);
    }

    @Test
    void showsTheFirstWrongByteAndTheGuiltyOperation() {
        Workbench.all(Workbench.shell(), Combo.class).stream()
                .filter(each -> each.isVisible() && List.of(each.getItems()).contains("xfs"))
                .findFirst()
                .orElseThrow()
                .setText("xfs");
        press("&Run");
        awaitOutcome("✖ Status 110");
        assertEquals("xfs", guests.request.file().text());
        assertEquals("own", guests.request.linux());
        String said = editor.outcome();
        assertTrue(said.contains("operation 3 (line 3): other ‹a›bytes‹/a›"), said);
        assertTrue(said.contains("the first wrong byte is 0x2001 in page frame 77"), said);
        assertTrue(said.contains("made by 1 write (line 1)"), said);
        assertTrue(tip(0).contains("✖ this operation is guilty"), tip(0));
        assertTrue(tip(1).endsWith("the first wrong byte is 0x2001"), tip(1));
        assertTrue(tip(2).contains("! here it was noticed"), tip(2));

        editor.text().append("fsync 0 0 0\n");
        assertTrue(editor.outcome().startsWith("Before the script was changed: ✖"), editor.outcome());
        assertFalse(tip(0).contains("guilty"), tip(0));
    }

    @Test
    void tellsWhenAllWentWell() {
        guests.fine = true;
        press("&Run");
        awaitOutcome("✔ All operations went well");
        assertFalse(tip(0).contains("wrong"), tip(0));
        assertTrue(button("&Run").isEnabled());
        assertFalse(button("S&top").isEnabled());
    }

    @Test
    void stopsWhatRuns() throws Exception {
        guests.waits = true;
        press("&Run");
        awaitOutcome("Booting…");
        assertFalse(button("&Run").isEnabled());
        press("S&top");
        assertEquals("Stopped", editor.outcome());
        assertTrue(button("&Run").isEnabled());
        assertTrue(guests.cancelled.await(30, TimeUnit.SECONDS));
        Workbench.settle();
        assertEquals("Stopped", editor.outcome());
    }

    @Test
    void keepsWhatABisectionLeaves() {
        press("&Bisect");
        awaitOutcome("1 of 4 lines are left after 5 trials");
        Event event = new Event();
        event.text = OutcomeLine.KEEP;
        Workbench.all(Workbench.shell(), Link.class).stream()
                .filter(each -> each.isVisible() && each.getText().contains("Keep only these"))
                .findFirst()
                .orElseThrow()
                .notifyListeners(SWT.Selection, event);
        assertEquals("write 0 0x9000 0\n", editor.text().getText());
        assertTrue(editor.isDirty());
    }

    @Test
    void runsOnlyWhatFsxWouldTake() {
        editor.text().append("wrote 1 2 3\n");
        Workbench.await(() -> !button("&Run").isEnabled(), "the script can't be run");
        assertFalse(button("&Bisect").isEnabled());
    }
}
