// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.locks.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.folioscope.compare.Fate;
import org.folioscope.ui.testing.Workbench;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The editor of the locking rules, without any image. Runs in the UI thread of the running workbench. */
class RulesEditorTest {

    /** Two rows of the document of Linux 7.2, one of them with another word. */
    private static final String DOCUMENT = """
        inode_operations
        ================

        ==============  =====================================
        ops             i_rwsem(inode)
        ==============  =====================================
        lookup:         exclusive
        create:         exclusive
        ==============  =====================================
        """;

    @TempDir
    private Path folder;

    @AfterEach
    void close() {
        Workbench.page().closeAllEditors(false);
    }

    private static RulesPane open() throws Exception {
        IHandlerService handlers = PlatformUI.getWorkbench().getService(IHandlerService.class);
        handlers.executeCommand("org.folioscope.ui.locks.rules", null);
        RulesPane pane = ((RulesEditor) Workbench.page().getActiveEditor()).pane();
        awaitRows(pane);
        return pane;
    }

    private static void awaitRows(RulesPane pane) {
        Workbench.await(() -> !pane.rows().isBusy() && pane.rows().shownCount() > 0, "the rules are shown");
    }

    private static void choose(RulesPane pane, String operations) {
        pane.operations().select(operations);
        pane.operations().control().notifyListeners(SWT.Selection, new Event());
        awaitRows(pane);
    }

    @Test
    void commandShowsTheMatrixOfBothVersionsSideBySide() throws Exception {
        RulesPane pane = open();
        assertEquals("inode_operations", pane.operations().selected());
        List<String> titles = pane.rows().query().columns().stream()
                .map(column -> column.title())
                .toList();
        assertTrue(titles.indexOf("i_mutex · 4.1x") + 1 == titles.indexOf("i_rwsem · 7.2"), titles::toString);
        MethodRow lookup = (MethodRow) pane.rows().shownRows().getFirst();
        assertEquals("held_shared", lookup.word("i_rwsem", false));
        assertSame(pane, open(), "there is one editor of the rules");
    }

    @Test
    void everyOperationsTableIsListedWithItsChanges() throws Exception {
        RulesPane pane = open();
        TableItem[] items = pane.operations().control().getItems();
        assertEquals("All rules", items[0].getText(0));
        long all = Long.parseLong(items[0].getText(1));
        long sum = Arrays.stream(items)
                .skip(1)
                .map(item -> item.getText(1))
                .filter(text -> !text.isEmpty())
                .mapToLong(Long::parseLong)
                .sum();
        assertEquals(all, sum);
        assertTrue(all > 0);
    }

    @Test
    void allRulesAreSearchable() throws Exception {
        RulesPane pane = open();
        choose(pane, "");
        assertEquals("Locking rules", pane.rows().query().title());
        pane.rows().filter().setText("method=fault after:held_shared");
        Workbench.await(() -> pane.rows().shownCount() == 1, "one rule is found");
        RuleRow row = (RuleRow) pane.rows().shownRows().getFirst();
        assertEquals("vm_operations_struct.fault mmap_lock", row.either().subject());
        choose(pane, "vm_operations_struct");
        assertEquals("method=fault after:held_shared", pane.rows().filter().getText(), "the filter stays");
    }

    @Test
    void changesAreLitAndCanBeShownAlone() throws Exception {
        RulesPane pane = open();
        choose(pane, "");
        int all = pane.rows().shownCount();
        Workbench.press(Workbench.shell(), "Changes only");
        awaitRows(pane);
        long changes = Long.parseLong(pane.operations().control().getItem(0).getText(1));
        assertEquals(changes, pane.rows().shownCount());
        assertTrue(changes < all);
        Workbench.press(Workbench.shell(), "Changes only");
    }

    @Test
    void documentOfAnotherTreeIsComparedWithTheNewestRules() throws Exception {
        Path file = folder.resolve("linux-9.9/Documentation/filesystems/locking.rst");
        Files.createDirectories(file.getParent());
        Files.writeString(file, DOCUMENT);
        RulesPane pane = open();
        pane.add(file);
        Workbench.await(() -> pane.status().contains("tables were read"), "the document was read");
        awaitRows(pane);
        assertTrue(pane.rows().query().columns().stream()
                .anyMatch(column -> column.title().equals("i_rwsem · linux-9.9")));
        MethodRow lookup = (MethodRow) pane.rows().shownRows().getFirst();
        assertEquals(Fate.CHANGED, lookup.fate(MethodRow.key("i_rwsem", false)));
        MethodRow create = (MethodRow) pane.rows().shownRows().get(1);
        assertEquals(Fate.KEPT, create.fate(MethodRow.key("i_rwsem", false)));
        pane.choose("4.1x", "linux-9.9");
        awaitRows(pane);
        assertTrue(pane.status().contains("lost"), pane.status());
    }

    @Test
    void whatIsNoDocumentIsSaidToBeNone() throws Exception {
        Path file = folder.resolve("notes.txt");
        Files.writeString(file, "nothing about locks");
        RulesPane pane = open();
        String before = pane.status();
        pane.add(file);
        Workbench.await(() -> pane.status().startsWith("✖"), "the file is refused");
        assertTrue(pane.status().contains("expected tables of locking rules"), pane.status());
        assertTrue(before.contains("gained"), before);
        assertEquals(
                "held_shared",
                ((MethodRow) pane.rows().shownRows().getFirst()).word("i_rwsem", false),
                "what was shown stays");
    }

    @Test
    void ruleOfAMethodCanBeGoneTo() throws Exception {
        open();
        RulesEditor.open().show("address_space_operations", "read_folio");
        RulesPane pane = ((RulesEditor) Workbench.page().getActiveEditor()).pane();
        awaitRows(pane);
        Workbench.await(() -> !pane.rows().selectedRows().isEmpty(), "the method is selected");
        assertEquals("read_folio", ((MethodRow) pane.rows().selectedRows().getFirst()).method());
        assertTrue(pane.text().contains("address_space_operations.read_folio"), pane.text());
        assertTrue(pane.text().contains("invalidate_lock: G gained"), pane.text());
    }
}
