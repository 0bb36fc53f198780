// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.locks.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.folioscope.handover.edit.ByteWrite;
import org.folioscope.locks.held.HeldLock;
import org.folioscope.model.Inode;
import org.folioscope.query.ObjectLocksQuery;
import org.folioscope.ui.editor.ImageEditor;
import org.folioscope.ui.facts.FactLine;
import org.folioscope.ui.images.OpenImage;
import org.folioscope.ui.links.Place;
import org.folioscope.ui.testing.MadeImages;
import org.folioscope.ui.testing.SampleFiles;
import org.folioscope.ui.testing.Workbench;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What tasks hold, all locks of an object, and what becomes of them when memory is changed, over the sample of a guest whose tasks wait for
 * each other. Runs in the UI thread of the running workbench.
 */
@SuppressWarnings("resource") // the image closes its snapshots
class HeldLocksTest {

    private static final String RWSEM = "i_rwsem of /waited-for ";

    private Map<String, Long> roles;
    private LocksPane pane;

    @BeforeEach
    void open() throws Exception {
        roles = StuckSample.roles();
        MadeImages.open(SampleFiles.image("stuck"));
        ImageEditor editor = Workbench.editor();
        editor.setActivePage(LocksPage.ID);
        Workbench.await(
                () -> editor.getActivePageInstance() instanceof LocksPage page && page.pane() != null,
                "the page has its content");
        pane = ((LocksPage) editor.getActivePageInstance()).pane();
        Workbench.await(() -> pane.tabs().held().shownCount() > 0, "what tasks hold is shown");
    }

    @AfterEach
    void close() {
        MadeImages.closeAll();
    }

    private HeldLock held(String title) {
        return pane.tabs().held().shownRows().stream()
                .filter(lock -> lock.title().startsWith(title))
                .findFirst()
                .orElse(null);
    }

    private List<String> facts(String name) {
        return Arrays.stream(pane.facts().control().getItems())
                .map(TableItem::getData)
                .map(FactLine.class::cast)
                .filter(line -> line.name().equals(name))
                .map(FactLine::value)
                .toList();
    }

    private ObjectLocksQuery.Row ofObject(String member) {
        return pane.tabs().object().table().shownRows().stream()
                .filter(row -> row.lock().place().member().equals(member))
                .findFirst()
                .orElse(null);
    }

    @Test
    void aTaskSaysWhatItHoldsThoughNobodyWaitsForIt() {
        HeldLock lock = held(RWSEM);
        assertEquals(roles.get("chain-owner"), lock.holder().pid());
        Workbench.editor().go(new Place.TaskAt(lock.holder().address()));
        Workbench.await(() -> facts("holds").size() == 2, "it holds the file's lock and its position");
        assertTrue(facts("holds").stream().anyMatch(title -> title.startsWith("f_pos_lock of an open file of ")));
        HeldLock position = pane.tabs().held().shownRows().stream()
                .filter(each -> each.holder() != null
                        && each.holder().pid() == roles.get("chain-owner")
                        && each.place().member().equals("f_pos_lock"))
                .findFirst()
                .orElseThrow();
        Workbench.editor().go(new Place.LockAt(position.address()));
        assertEquals(new Place.LockAt(position.address()), pane.place());
        assertEquals(List.of(position), pane.tabs().held().selectedRows());
        assertEquals("Held Locks (8)", pane.tabs().inFront(), "nobody waits for it");
        assertEquals(List.of(lock.holder().title()), facts("held by"));
    }

    @Test
    void allLocksOfASelectedInodeAreShownByACommand() throws Exception {
        OpenImage image = Workbench.editor().image();
        Inode inode =
                image.snapshot().kernel().inode(held(RWSEM).place().object()).orElseThrow();
        Workbench.editor().setActivePage("filesystems");
        Workbench.editor().selection().select(inode);
        PlatformUI.getWorkbench()
                .getService(IHandlerService.class)
                .executeCommand("org.folioscope.ui.locks.show", null);
        Workbench.await(() -> ofObject("s_umount") != null, "the locks up to the super block's are shown");
        assertEquals("Of an Object", pane.tabs().inFront());
        assertEquals(roles.get("chain-owner"), ofObject("i_rwsem").holder().pid());
        assertEquals(2, ofObject("i_rwsem").waiters());
        assertEquals("free", ofObject("invalidate_lock").lock().state().words());
        Workbench.editor()
                .go(new Place.LockAt(ofObject("invalidate_lock").lock().address()));
        assertEquals(List.of("invalidate_lock"), facts("lock"), "a free one of the object can be selected, too");
        Workbench.editor().go(new Place.LocksOf("inode", 0x1234));
        Workbench.await(() -> pane.tabs().object().words().contains("There is no inode 0x1234"), "it is said");
    }

    @Test
    void changesOfMemoryAreSeenAndTakenBack() throws Exception {
        HeldLock lock = held(RWSEM);
        OpenImage image = Workbench.editor().image();
        Workbench.editor().go(new Place.LockAt(lock.address()));
        var page = image.snapshot()
                .kernel()
                .map()
                .pageTables()
                .translate(lock.address())
                .orElseThrow();
        // the count alone: two readers, and the mark that somebody waits
        byte[] count = {2, 2, 0, 0, 0, 0, 0, 0};
        image.edits()
                .write(
                        "Change a Count",
                        List.of(new ByteWrite(page.physical() + lock.address() - page.virtual(), count)),
                        null);
        Workbench.await(
                () -> held(RWSEM) != null && held(RWSEM).state().words().equals("2 readers, 2 writers waiting"),
                "the change is shown");
        Workbench.await(
                () -> pane.tabs().locks().shownRows().stream()
                        .anyMatch(row -> row.lock().title().startsWith(RWSEM)
                                && row.lock().state().words().equals("2 readers, 2 writers waiting")),
                "among the contended locks, too");
        assertEquals(new Place.LockAt(lock.address()), pane.place(), "what was selected stays so");
        image.edits().commands().undo();
        Workbench.await(
                () -> held(RWSEM) != null && held(RWSEM).state().words().equals("1 writer, 2 writers waiting"),
                "it is taken back");
        assertEquals(roles.get("chain-owner"), held(RWSEM).holder().pid());
    }
}
