// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.session.choose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.folioscope.ui.session.testing.Sessions;
import org.folioscope.ui.testing.Workbench;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What can be set before a session is run, and what is said of mistakes. Runs in the user interface thread. */
class ChoicePaneTest {

    private Shell shell;

    @BeforeEach
    void open() {
        shell = new Shell();
    }

    @AfterEach
    void close() {
        shell.dispose();
    }

    @Test
    void parameterHasItsDefaultAndAMistakeInItIsToldBesideIt() throws Exception {
        ChoicePane pane = new ChoicePane(shell, new Choice.Fresh(Sessions.fake(), null), () -> {});
        Text memory = Workbench.all(shell, Text.class).getFirst();
        assertEquals("512 MiB", memory.getText());
        assertNull(pane.error());
        memory.setText("much");
        assertTrue(Workbench.words(shell).contains("✖ " + pane.error()), Workbench.words(shell));
        memory.setText("1 GiB");
        assertNull(pane.error());
        ChosenAction.Start start = assertInstanceOf(ChosenAction.Start.class, pane.main(false));
        assertEquals("1 GiB", start.options().parameters().get("memory"));
    }

    @Test
    void writesAreAnnouncedBeforeTheRun() throws Exception {
        ChoicePane pane = new ChoicePane(shell, new Choice.Fresh(Sessions.fake(), null), () -> {});
        assertTrue(pane.canRun());
        assertTrue(Workbench.words(shell).contains("Writes to the memory of its own VM"), Workbench.words(shell));
    }

    @Test
    void brokenFileCanOnlyBeEdited() {
        ChoicePane pane = new ChoicePane(
                shell, new Choice.Broken(Path.of("/nowhere/bad.session"), "line 3: there is no <boom>"), () -> {});
        assertTrue(pane.error().contains("there is no <boom>"), pane.error());
        assertTrue(pane.canEdit());
    }
}
