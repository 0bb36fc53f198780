// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.target.attach;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.OptionalLong;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.folioscope.target.live.LocalQemu;
import org.folioscope.target.live.LocalQemus;
import org.folioscope.ui.target.model.OpenTargets;
import org.folioscope.ui.target.testing.FirmwareVm;
import org.folioscope.ui.testing.Workbench;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The dialog against a real QEMU. Runs in the UI thread of the running workbench. */
class AttachDialogTest {

    private FirmwareVm vm;
    private AttachDialog dialog;
    private Shell shell;

    @BeforeEach
    void open() throws Exception {
        vm = FirmwareVm.start("to attach to");
        dialog = new AttachDialog(Workbench.shell());
        dialog.setBlockOnOpen(false);
        dialog.open();
        shell = dialog.getShell();
    }

    @AfterEach
    void close() throws Exception {
        dialog.close();
        OpenTargets.instance().all().forEach(each -> OpenTargets.instance().close(each, _ -> {}));
        vm.close();
    }

    private Text field(String message) {
        return Workbench.all(shell, Text.class).stream()
                .filter(text -> text.getMessage().startsWith(message))
                .findFirst()
                .orElseThrow();
    }

    private void dontOpen() {
        Workbench.all(shell, Button.class).stream()
                .filter(button -> button.getText().contains("live image"))
                .forEach(button -> button.setSelection(false));
    }

    @Test
    void wrongAddressIsToldInTheDialogWhichStays() {
        field("/path/of/socket").setText("nonsense");
        Workbench.press(shell, "Attach");
        assertTrue(dialog.getErrorMessage().contains("nonsense"), dialog.getErrorMessage());
        field("/path/of/socket").setText("/there/is/no/such/socket");
        Workbench.press(shell, "Attach");
        Workbench.await(
                () -> dialog.getErrorMessage() != null
                        && dialog.getErrorMessage().contains("/there/is/no/such/socket"),
                "the dialog says what is wrong");
        assertTrue(shell.isVisible());
    }

    @Test
    void vmThatAnotherFolioscopeDrivesIsAskedFor() {
        dialog.close();
        LocalQemu free = LocalQemus.of(vm.pid()).orElseThrow();
        LocalQemu driven = new LocalQemu(
                free.pid(),
                free.user(),
                "a session's",
                free.memory(),
                free.address(),
                free.ramFile(),
                OptionalLong.of(4711));
        dialog = AttachDialog.attach(Workbench.shell(), driven);
        shell = dialog.getShell();
        assertTrue(dialog.getMessage().contains("a session's is driven by another Folioscope, process 4711"));
        assertTrue(OpenTargets.instance().all().isEmpty(), "nobody was attached to");
        dontOpen();
        Workbench.press(shell, "Attach");
        Workbench.await(shell::isDisposed, "the dialog is closed");
        assertEquals(1, OpenTargets.instance().all().size());
    }

    @Test
    void vmOfThisMachineIsListedAndAttachedTo() {
        Table table = Workbench.all(shell, Table.class).getFirst();
        String pid = Long.toString(vm.pid());
        Workbench.await(
                () -> Arrays.stream(table.getItems())
                        .anyMatch(item -> item.getText(1).equals(pid)),
                "QEMU is in the list");
        for (int i = 0; i < table.getItemCount(); i++) {
            if (table.getItem(i).getText(1).equals(pid)) {
                assertEquals("to attach to", table.getItem(i).getText(0));
                table.select(i);
            }
        }
        table.notifyListeners(SWT.Selection, new Event());
        dontOpen();
        Workbench.press(shell, "Attach");
        Workbench.await(shell::isDisposed, "the dialog is closed");
        assertEquals(vm.pid(), OpenTargets.instance().all().getLast().pid().getAsLong());
    }
}
