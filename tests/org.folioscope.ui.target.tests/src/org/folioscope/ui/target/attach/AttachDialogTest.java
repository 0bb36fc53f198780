// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.target.attach;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.folioscope.ui.target.model.OpenTargets;
import org.folioscope.ui.target.testing.FirmwareVm;
import org.folioscope.ui.target.testing.Screen;
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
        dialog = new AttachDialog(Screen.shell());
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
        return Screen.all(shell, Text.class).stream()
                .filter(text -> text.getMessage().startsWith(message))
                .findFirst()
                .orElseThrow();
    }

    private void dontOpen() {
        Screen.all(shell, Button.class).stream()
                .filter(button -> button.getText().contains("live image"))
                .forEach(button -> button.setSelection(false));
    }

    @Test
    void wrongAddressIsToldInTheDialogWhichStays() {
        field("/path/of/socket").setText("nonsense");
        Screen.press(shell, "Attach");
        assertTrue(dialog.getErrorMessage().contains("nonsense"), dialog.getErrorMessage());
        field("/path/of/socket").setText("/there/is/no/such/socket");
        Screen.press(shell, "Attach");
        Screen.await(
                () -> dialog.getErrorMessage() != null
                        && dialog.getErrorMessage().contains("/there/is/no/such/socket"),
                "the dialog says what is wrong");
        assertTrue(shell.isVisible());
    }

    @Test
    void vmOfThisMachineIsListedAndAttachedTo() {
        Table table = Screen.all(shell, Table.class).getFirst();
        String pid = Long.toString(vm.pid());
        Screen.await(
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
        Screen.press(shell, "Attach");
        Screen.await(shell::isDisposed, "the dialog is closed");
        assertEquals(vm.pid(), OpenTargets.instance().all().getLast().pid().getAsLong());
    }
}
