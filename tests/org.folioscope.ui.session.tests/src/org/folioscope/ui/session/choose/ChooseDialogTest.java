// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.session.choose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Tree;
import org.folioscope.ui.testing.Workbench;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Choosing by keys and by a double click. Runs in the user interface thread. */
class ChooseDialogTest {

    private final Shell shell = new Shell();

    @AfterEach
    void close() {
        shell.dispose();
    }

    @Test
    void returnInTheTreeIsTheMainButton() {
        ChooseDialog dialog = new ChooseDialog(shell, null);
        dialog.setBlockOnOpen(false);
        dialog.open();
        Tree tree = Workbench.all(dialog.getShell(), Tree.class).getFirst();
        Workbench.await(() -> tree.getSelectionCount() == 1, "a session is selected");
        Event event = new Event();
        event.item = tree.getSelection()[0]; // as SWT tells of Return and of a double click
        tree.notifyListeners(SWT.DefaultSelection, event);
        assertEquals(Window.OK, dialog.getReturnCode());
        assertInstanceOf(ChosenAction.Start.class, dialog.chosen());
    }
}
