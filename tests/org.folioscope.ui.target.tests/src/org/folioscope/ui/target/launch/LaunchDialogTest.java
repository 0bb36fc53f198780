// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.target.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.folioscope.target.launch.LaunchConfiguration;
import org.folioscope.target.launch.LaunchConfigurations;
import org.folioscope.target.qemu.Iommu;
import org.folioscope.ui.testing.Workbench;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Launch configurations are edited in a folder of the test's own. Runs in the UI thread of the running workbench. */
class LaunchDialogTest {

    @TempDir
    private Path folder;

    private LaunchConfigurations configurations;
    private LaunchDialog dialog;
    private Shell shell;
    private Table list;

    @BeforeEach
    void open() {
        configurations = new LaunchConfigurations(folder);
        dialog = new LaunchDialog(Workbench.shell(), configurations);
        dialog.setBlockOnOpen(false);
        dialog.open();
        shell = dialog.getShell();
        list = Workbench.all(shell, Table.class).getFirst();
    }

    @AfterEach
    void close() {
        dialog.close();
    }

    private List<String> names() {
        return Arrays.stream(list.getItems()).map(TableItem::getText).toList();
    }

    private Text field(String value) {
        return Workbench.all(shell, Text.class).stream()
                .filter(text -> text.getText().equals(value))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no field holds " + value));
    }

    private Button button(String text) {
        return Workbench.all(shell, Button.class).stream()
                .filter(each -> each.getText().replace("&", "").equals(text))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void thoseThatComeWithTheProjectAreThereAndCantBeDeleted() {
        assertEquals(
                LaunchConfigurations.BUILT_IN.stream()
                        .map(LaunchConfiguration::name)
                        .toList(),
                names());
        assertFalse(button("Delete").isEnabled());
        assertFalse(button("Save").isEnabled());
    }

    @Test
    void newOneIsEditedCheckedAndSavedAsAFile() throws Exception {
        Workbench.press(shell, "New");
        assertTrue(names().contains("VM"));
        Text memory = field("512 MiB");
        memory.setText("a lot");
        Workbench.await(
                () -> dialog.getErrorMessage() != null
                        && dialog.getErrorMessage().startsWith("Memory: expected"),
                "the memory is wrong");
        assertFalse(button("Launch").isEnabled());
        memory.setText("1 GiB");
        Workbench.all(shell, Spinner.class).getFirst().setSelection(2);
        Workbench.await(() -> dialog.getErrorMessage() == null, "all is right");
        assertTrue(button("Launch").isEnabled());
        Workbench.press(shell, "Save");
        LaunchConfiguration saved = configurations.get("VM");
        assertEquals(1L << 30, saved.memory());
        assertEquals(2, saved.cpus());
        assertFalse(button("Save").isEnabled());
    }

    @Test
    void changesToOneOfTheProjectsAreSavedAsOnesOwnAndDeletingBringsItBack() throws Exception {
        String name = names().getFirst();
        LaunchConfiguration before = configurations.get(name);
        field("512 MiB").setText("768 MiB");
        Workbench.press(shell, "Save");
        assertEquals(768L << 20, configurations.get(name).memory());
        assertTrue(Files.exists(folder.resolve(name + LaunchConfiguration.SUFFIX)));
        assertTrue(button("Delete").isEnabled());
        configurations.delete(name);
        assertEquals(before, configurations.get(name));
    }

    @Test
    void formShowsEveryMemberAndGivesItBack() {
        LaunchConfiguration all = LaunchConfiguration.named("all")
                .edit()
                .description("of everything")
                .kernel("/boot/bzImage")
                .initramfs("/boot/initramfs")
                .commandLine("kho=on quiet")
                .memory(2L << 30)
                .cpus(3)
                .iommu(Iommu.AMD)
                .fiveLevelPaging(true)
                .accelerator("kvm")
                .gdb(false)
                .disks(List.of(
                        new LaunchConfiguration.Disk("/a: b.img", "raw", true),
                        new LaunchConfiguration.Disk("/c.qcow2", "qcow2", false)))
                .shares(List.of(new LaunchConfiguration.Share("/srv: x", "data")))
                .extra(List.of("-device", "edu,id=a"))
                .make();
        Shell own = new Shell(shell, SWT.NONE);
        LaunchForm form = new LaunchForm(own, () -> {});
        form.show(all);
        assertEquals(all, form.configuration());
        own.dispose();
    }

    @Test
    void copyGetsANameOfItsOwn() {
        String name = names().getFirst();
        Workbench.press(shell, "Duplicate");
        assertTrue(names().contains(name + " 2"), () -> names().toString());
        assertEquals(name + " 2", list.getSelection()[0].getText());
        list.notifyListeners(SWT.Selection, new Event());
    }
}
