// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.session.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IEditorPart;
import org.folioscope.session.SessionFiles;
import org.folioscope.session.model.Session;
import org.folioscope.session.run.RunOptions;
import org.folioscope.session.run.SessionState;
import org.folioscope.session.run.StepState;
import org.folioscope.ui.session.console.GuestConsoleView;
import org.folioscope.ui.session.evidence.EvidenceEditor;
import org.folioscope.ui.session.evidence.EvidenceInput;
import org.folioscope.ui.session.testing.Sessions;
import org.folioscope.ui.session.view.SessionView;
import org.folioscope.ui.testing.Workbench;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run in the running workbench, over a machine that is known by heart. Runs in the user interface thread. */
@SuppressWarnings("resource") // the window closes its runs, and they their machines
class RunInWindowTest {

    @TempDir
    private Path folder;

    private FakeMachines machines;
    private SessionView view;
    private OpenRun run;

    @BeforeEach
    void showTheView() throws Exception {
        machines = FakeMachines.install();
        view = (SessionView) Workbench.page().showView(SessionView.ID);
    }

    @AfterEach
    void forgetTheRun() {
        for (OpenRun each : OpenRuns.instance().all()) {
            OpenRuns.instance().remove(each);
            Workbench.await(each::hasEnded, "the run has ended");
        }
        Workbench.page().closeAllEditors(false);
    }

    private void start(String text) throws Exception {
        Session session = SessionFiles.parse(text, "test");
        run = OpenRuns.instance().add(Runners.runner().create(session, RunOptions.defaults(), folder.resolve("run")));
        Workbench.settle();
    }

    private Composite content() {
        return (Composite) view.content();
    }

    private void next(String step, StepState state) {
        Workbench.click(Workbench.button(content(), "Run This Step"));
        Workbench.await(() -> run.result(step).state() == state && !run.isRunning(), step + " is " + state);
        Workbench.settle();
    }

    private EvidenceEditor evidence() {
        Workbench.await(
                () -> Workbench.page().findEditor(new EvidenceInput(run)) != null, "the evidence is beside the steps");
        IEditorPart editor = Workbench.page().findEditor(new EvidenceInput(run));
        return (EvidenceEditor) editor;
    }

    @Test
    void personIsLedStepByStep() throws Exception {
        start(Sessions.TEXT);
        String words = Workbench.words(content());
        assertTrue(words.contains("A fake session") && words.contains("Ready: 6 steps"), words);
        next("boot", StepState.PASSED);
        next("ask", StepState.PASSED);
        assertTrue(Workbench.words(content()).contains("2 of 6 steps passed"), Workbench.words(content()));
        assertEquals("ask", run.selected());
        assertEquals("0x1000", run.variables().get("number"));
    }

    @Test
    void evidenceOfAStepIsListedAndItsTextOpens() throws Exception {
        start(Sessions.TEXT);
        next("boot", StepState.PASSED);
        next("ask", StepState.PASSED);
        Composite shown = evidence().content();
        Workbench.await(() -> !Workbench.all(shown, Link.class).isEmpty(), "what the step left is listed");
        Link link = Workbench.all(shown, Link.class).stream()
                .filter(each ->
                        each.getText().contains("stdout") || each.getText().contains("output"))
                .findFirst()
                .orElseThrow(() -> new AssertionError(Workbench.all(shown, Link.class).stream()
                        .map(Link::getText)
                        .toList()));
        link.notifyListeners(SWT.Selection, new Event());
        Workbench.await(
                () -> Workbench.all(shown, StyledText.class).stream()
                        .anyMatch(text -> text.getText().contains("0x1000")),
                "the output is shown");
        next("before", StepState.PASSED);
        Workbench.await(
                () -> Workbench.all(shown, Link.class).stream()
                        .anyMatch(each -> each.getText().contains(".elf")),
                "the image is listed");
    }

    @Test
    void consoleOfTheGuestIsShownAndTakesWhatIsTyped() throws Exception {
        GuestConsoleView console = (GuestConsoleView) Workbench.page().showView(GuestConsoleView.ID);
        start(Sessions.TEXT);
        next("boot", StepState.PASSED);
        StyledText text = console.pane().text();
        Workbench.await(() -> text.getText().contains("ready\n"), "the console is shown");
        assertTrue(text.getText().startsWith("fake kernel 9.9.9\nready\n"), text.getText());
        next("ask", StepState.PASSED);
        Workbench.await(() -> text.getText().contains("# echo 0x1000"), "the console goes on");
        console.pane().send("ls\r");
        StringBuilder typed = new StringBuilder();
        Workbench.await(() -> typed.append(machines.last().typed()).length() >= 3, "what is typed reaches the guest");
        assertEquals("ls\r", typed.toString());
    }

    @Test
    void consoleIsShownWhileTheGuestBootsAndStaysAfterItsEnd() throws Exception {
        GuestConsoleView console = (GuestConsoleView) Workbench.page().showView(GuestConsoleView.ID);
        start(Sessions.TEXT.replace("<launch", "<launch command-line=\"hang\""));
        StyledText text = console.pane().text();
        run.runNext();
        Workbench.await(() -> text.getText().contains("ready\n"), "what the booting guest writes is shown");
        assertTrue(run.isMachineUp().isEmpty(), "no step may use it yet");
        run.cancel();
        Workbench.await(
                () -> run.state() == SessionState.CANCELLED && run.console().isEmpty(), "its VM has ended");
        assertTrue(text.getText().contains("ready\n"), text.getText());
    }

    @Test
    void stepThatWritesRunsOnlyWithTheGrantWhichCanBeTakenBack() throws Exception {
        start(Sessions.TEXT);
        next("boot", StepState.PASSED);
        next("ask", StepState.PASSED);
        next("before", StepState.PASSED);
        run.allowWrites(true);
        Workbench.settle();
        Link grant = Workbench.all(content(), Link.class).getFirst();
        assertTrue(grant.getText().contains("Revoke"), grant.getText());
        next("harm", StepState.PASSED);
        assertEquals(1, machines.last().writes());
        grant.notifyListeners(SWT.Selection, new Event());
        assertFalse(run.options().allowWrites());
        assertTrue(grant.getText().startsWith("Read-only"), grant.getText());
    }

    @Test
    void failedStepSaysWhyAndTheOthersAreSkipped() throws Exception {
        start(Sessions.TEXT);
        run.allowWrites(true);
        run.runAll();
        Workbench.await(() -> run.state() == SessionState.FAILED, "the run has failed");
        Workbench.settle();
        assertEquals(StepState.FAILED, run.result("end").state());
        assertEquals(StepState.SKIPPED, run.result("after").state());
        String words = Workbench.words(content());
        assertTrue(words.contains("Failed at step 5 of 6"), words);
        assertTrue(words.contains("failed: " + run.result("end").reason()), words);
        assertNotNull(Workbench.button(content(), "Repeat"));
    }

    @Test
    void hangingStepIsStoppedWhileTheWindowStaysAlive() throws Exception {
        start(Sessions.TEXT
                .replace("<command>fail</command>", "<command>hang</command>")
                .replaceFirst("(?s)<damage.*?/>", ""));
        run.runAll();
        Workbench.await(() -> run.result("end").state() == StepState.RUNNING, "the step hangs");
        Workbench.settle();
        assertTrue(Workbench.words(content()).contains("Running step 4 of 5"), Workbench.words(content()));
        Workbench.click(Workbench.button(content(), "Stop"));
        Workbench.await(() -> run.state() == SessionState.CANCELLED, "it is stopped");
        Workbench.settle();
        assertTrue(Workbench.words(content()).contains("Stopped"), Workbench.words(content()));
    }

    @Test
    void stepIsRepeatedFromTheSnapshotBeforeIt() throws Exception {
        start(Sessions.TEXT);
        next("boot", StepState.PASSED);
        next("ask", StepState.PASSED);
        Workbench.click(Workbench.button(content(), "Repeat"));
        Workbench.await(() -> console().split("# echo 0x1000", -1).length == 3, "the command has run again");
        Workbench.await(
                () -> !run.isRunning() && run.result("ask").state() == StepState.PASSED, "the step has passed again");
        assertTrue(console().contains("restored "), console());
    }

    private String console() {
        return new String(machines.last().console(0), StandardCharsets.UTF_8);
    }

    @Test
    void closedRunCanBeLookedAtButNotRun() throws Exception {
        start(Sessions.TEXT);
        next("boot", StepState.PASSED);
        OpenRuns.instance().close(run);
        Workbench.await(run::hasEnded, "the run has ended");
        Workbench.settle();
        assertFalse(machines.last().isAlive());
        assertFalse(RunActions.canRun(run));
        assertTrue(Workbench.words(content()).contains("The run is over"), Workbench.words(content()));
        OpenRun continued =
                OpenRuns.instance().add(Runners.runner().resume(folder.resolve("run"), RunOptions.defaults()));
        assertEquals(StepState.PASSED, continued.result("boot").state());
        assertEquals("ask", continued.selected());
    }
}
