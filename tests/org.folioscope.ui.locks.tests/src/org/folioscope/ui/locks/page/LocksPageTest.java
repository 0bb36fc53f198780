// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.locks.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.views.properties.IPropertySource;
import org.folioscope.compare.Fate;
import org.folioscope.locks.graph.GraphDrawing.Box;
import org.folioscope.locks.task.Task;
import org.folioscope.locks.verdict.RuleVerdict;
import org.folioscope.locks.verdict.Verdict;
import org.folioscope.query.BlockedTasksQuery;
import org.folioscope.query.LocksQuery;
import org.folioscope.query.OutputFormat;
import org.folioscope.ui.facts.FactLine;
import org.folioscope.ui.images.OpenImage;
import org.folioscope.ui.links.Place;
import org.folioscope.ui.locks.details.StackCall;
import org.folioscope.ui.testing.MadeImages;
import org.folioscope.ui.testing.SampleFiles;
import org.folioscope.ui.testing.Workbench;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The page Locks over the sample of a guest whose tasks were made to wait for each other, held against what the guest said of them.
 * Runs in the UI thread of the running workbench.
 */
class LocksPageTest {

    private static final String RWSEM = "i_rwsem of /waited-for ";

    /** Heights in the tables, pixels. */
    private static final int HEADING = 24;

    private static final int ROW = 22;

    private Map<String, Long> roles;

    @BeforeEach
    void readTruth() throws Exception {
        roles = StuckSample.roles();
    }

    @AfterEach
    void closeAll() {
        MadeImages.closeAll();
    }

    private static LocksPane open() {
        MadeImages.open(SampleFiles.image("stuck"));
        return pane();
    }

    private static LocksPane pane() {
        LocksPane pane = Workbench.pane(LocksPage.ID, LocksPage.class);
        awaitRows(pane);
        return pane;
    }

    private static void awaitRows(LocksPane pane) {
        Workbench.await(
                () -> !pane.summary().words().endsWith("…")
                        && !pane.tabs().locks().isBusy()
                        && pane.tabs().locks().shownCount() > 0
                        && !pane.tabs().tasks().isBusy()
                        && pane.tabs().tasks().shownCount() > 0
                        && pane.tabs().graph().canvas().drawing() != null,
                "locks, tasks and the graph are shown");
    }

    private static LocksQuery.Row lock(LocksPane pane, String what) {
        return pane.tabs().locks().shownRows().stream()
                .filter(row -> row.lock().title().startsWith(what))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + what));
    }

    private BlockedTasksQuery.Row task(LocksPane pane, String role) {
        return pane.tabs().tasks().shownRows().stream()
                .filter(row -> row.blocked().task().pid() == roles.get(role))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + role));
    }

    private static Place.TaskAt placeOf(BlockedTasksQuery.Row row) {
        return new Place.TaskAt(row.blocked().task().address());
    }

    /** Function and offset of the shown calls, as the kernel prints them. */
    private static List<String> calls(LocksPane pane) {
        return pane.stack().calls().shownRows().stream()
                .map(StackCall::frame)
                .map(frame -> frame.function() + "+0x" + Long.toHexString(frame.offset()))
                .toList();
    }

    /** The guest leaves out the calls within the scheduler and the locks. */
    private static void awaitStack(LocksPane pane, List<String> expected) {
        Workbench.await(
                () -> {
                    List<String> shown = calls(pane);
                    return !shown.isEmpty()
                            && shown.getFirst().startsWith("__schedule+")
                            && shown.stream()
                                    .filter(expected::contains)
                                    .toList()
                                    .equals(expected);
                },
                "the stack has " + expected);
    }

    private static Map<String, String> facts(LocksPane pane) {
        return Arrays.stream(pane.facts().control().getItems())
                .map(TableItem::getData)
                .map(FactLine.class::cast)
                .collect(Collectors.toMap(FactLine::name, line -> line.value() + " " + line.meaning(), (a, _) -> a));
    }

    private static void click(LocksPane pane, long address) {
        Box box = pane.tabs().graph().canvas().drawing().boxes().stream()
                .filter(each -> each.task() != null && each.task().address() == address
                        || each.lock() != null && each.lock().address() == address)
                .findFirst()
                .orElseThrow();
        pane.tabs().bringGraphToFront();
        Workbench.settle();
        pane.tabs().graph().canvas().select(address);
        Rectangle at = pane.tabs().graph().canvas().placeOf(box);
        for (int kind : new int[] {SWT.MouseDown, SWT.MouseUp}) {
            Event event = new Event();
            event.button = 1;
            event.x = at.x + at.width / 2;
            event.y = at.y + at.height / 2;
            pane.tabs().graph().canvas().notifyListeners(kind, event);
        }
    }

    private static Object property(String name) {
        Object selected = Workbench.editor().selection().getSelection().getFirstElement();
        return selected instanceof IPropertySource source ? source.getPropertyValue(name) : null;
    }

    @Test
    void contendedLocksAreShownByTheirObjectsWithWhoHoldsThem() {
        LocksPane pane = open();
        LocksQuery.Row rwsem = lock(pane, RWSEM);
        assertEquals(roles.get("chain-owner"), rwsem.owner().pid());
        assertEquals("1 writer, 2 writers waiting", rwsem.lock().state().words());
        LocksQuery.Row mutex = lock(pane, "f_pos_lock of an open file of /waited-for ");
        assertEquals(roles.get("chain-writer"), mutex.owner().pid());
        assertEquals(
                List.of(roles.get("syncer"), roles.get("changer")),
                lock(pane, "wb_queue of /slow/upload ").lock().waiting().stream()
                        .map(each -> each.task().pid())
                        .toList());
        assertTrue(pane.summary().words().contains("12 blocked"), pane.summary().words());
        assertFalse(pane.summary().words().contains("⟳"), pane.summary().words());
    }

    @Test
    void stackOfABlockedTaskIsWhatTheGuestSaid() throws Exception {
        LocksPane pane = open();
        for (String role : List.of("chain-writer", "maker", "uploader")) {
            Workbench.editor().go(placeOf(task(pane, role)));
            assertEquals("Stack", pane.detailsInFront());
            awaitStack(pane, StuckSample.stack(roles.get(role)));
        }
        assertTrue(
                pane.tabs().inFront().startsWith("Blocked Tasks"), pane.tabs().inFront());
    }

    @Test
    void stackOfWhoHoldsALockIsShownThoughItIsNotBlocked() throws Exception {
        LocksPane pane = open();
        Workbench.editor().go(new Place.LockAt(lock(pane, RWSEM).lock().address()));
        long owner = roles.get("chain-owner");
        awaitStack(pane, StuckSample.stack(owner));
        assertTrue(
                pane.stack().words().contains("(pid " + owner + "), who holds " + RWSEM),
                pane.stack().words());
        Map<String, String> facts = facts(pane);
        assertTrue(facts.get("held by").startsWith("agent (pid " + owner + ")"), facts::toString);
        assertTrue(facts.get("waiter 1").startsWith("agent (pid " + roles.get("chain-writer")), facts::toString);
        assertTrue(facts.get("waiter 2").startsWith("agent (pid " + roles.get("chain-reader")), facts::toString);
    }

    @Test
    void clickInTheGraphSelectsEverywhere() throws Exception {
        LocksPane pane = open();
        BlockedTasksQuery.Row writer = task(pane, "chain-writer");
        click(pane, writer.blocked().task().address());
        assertEquals(List.of(writer), pane.tabs().tasks().selectedRows());
        assertEquals(
                List.of(RWSEM),
                pane.tabs().locks().selectedRows().stream()
                        .map(row -> row.lock().title().substring(0, RWSEM.length()))
                        .toList(),
                "the lock that it waits for");
        assertEquals(placeOf(writer), pane.place());
        assertEquals(roles.get("chain-writer") + "  (process " + roles.get("chain-writer") + ")", property("pid"));
        awaitStack(pane, StuckSample.stack(roles.get("chain-writer")));
        LocksQuery.Row mutex = lock(pane, "f_pos_lock");
        click(pane, mutex.lock().address());
        assertEquals(List.of(mutex), pane.tabs().locks().selectedRows());
        assertEquals("Facts", pane.detailsInFront());
        assertEquals(new Place.LockAt(mutex.lock().address()), pane.place());
        assertEquals("Wait-For Graph", pane.tabs().inFront(), "the graph stays in front");
    }

    @Test
    void rowsSelectTheirBoxes() {
        LocksPane pane = open();
        LocksQuery.Row second = pane.tabs().locks().shownRows().get(1);
        select(pane, 1);
        assertEquals(
                second.lock().address(),
                pane.tabs().graph().canvas().selectedBox().lock().address());
        assertEquals(
                second.lock().state().words(), property("state").toString().replaceFirst("held  \\((.*)\\)", "$1"));
    }

    /** Clicks on a row, below the heading of the table in front. */
    private static void select(LocksPane pane, int row) {
        Canvas table = Workbench.all(pane.tabs().locks(), Canvas.class).stream()
                .filter(each -> each.getChildren().length == 0)
                .reduce((_, last) -> last)
                .orElseThrow();
        for (int kind : new int[] {SWT.MouseDown, SWT.MouseUp}) {
            Event event = new Event();
            event.button = 1;
            event.count = 1;
            event.x = 20;
            event.y = HEADING + row * ROW + ROW / 2;
            table.notifyListeners(kind, event);
        }
    }

    @Test
    void rulesAreAppliedToTheMethodThatATaskIsInside() {
        LocksPane pane = open();
        Workbench.await(() -> pane.tabs().verdicts().table().shownCount() > 0, "the rules were applied");
        Workbench.editor().go(placeOf(task(pane, "chain-writer")));
        Workbench.await(
                () -> pane.stack().calls().shownRows().stream()
                        .anyMatch(call -> call.frame().function().equals("shmem_file_write_iter")
                                && call.method().equals("file_operations.write_iter")),
                "the call of the method is named on the stack");
        Workbench.editor().go(placeOf(task(pane, "changer")));
        Workbench.await(
                () -> pane.verdicts().table().shownRows().stream()
                        .anyMatch(each -> each.rule().subject().equals("inode_operations.setattr i_rwsem")),
                "the rules of setattr are shown");
        RuleVerdict verdict = pane.verdicts().table().shownRows().stream()
                .filter(each -> each.rule().attribute().equals("i_rwsem"))
                .findFirst()
                .orElseThrow();
        assertEquals(Verdict.OK, verdict.verdict(), verdict::evidence);
        assertTrue(
                pane.verdicts().words().contains("✖ 0 violations"),
                pane.verdicts().words());
        assertFalse(pane.summary().words().contains("✖"), pane.summary().words());
    }

    @Test
    void placesThatAreNoLocksAreSaidToBeNoneAndLeadToTheirMemory() {
        LocksPane pane = open();
        Workbench.editor().go(new Place.LockAt(0x1234));
        Workbench.await(
                () -> pane.summary().words().contains("Nobody holds a lock at 0x1234, or waits for one."),
                "it is said");
        Workbench.editor().go(new Place.TaskAt(0x1234));
        assertTrue(pane.summary().words().contains("There is no task at 0x1234."));
        Link words = Workbench.all(pane.summary().control(), Link.class).getFirst();
        Event click = new Event();
        click.text = "memory:1234";
        words.notifyListeners(SWT.Selection, click);
        assertEquals("memory", Workbench.editor().getActivePageInstance().getId());
    }

    @Test
    void tablesAreCopiedAndFiltered() {
        LocksPane pane = open();
        pane.tabs().tasks().filter().setText("function:rwsem_down");
        Workbench.await(() -> pane.tabs().tasks().shownCount() == 3, "three tasks wait for rwsems");
        pane.tabs().tasks().copy(OutputFormat.CSV);
        Workbench.await(() -> Workbench.clipboard().contains("rwsem_down_write_slowpath"), "the rows are copied");
        Workbench.editor().focusFilter();
    }

    @Test
    void deadlockIsToldDrawnAndLitWhenOneFlipsToIt() {
        LocksPane first = open();
        long lock = lock(first, RWSEM).lock().address();
        long owner = task(first, "chain-behind").blocked().task().address();
        MadeImages.closeAll();
        OpenImage image = StuckSample.openWithDeadlock(lock, owner);
        LocksPane pane = pane();
        Workbench.editor().go(new Place.LockAt(lock));
        image.frames().turnTo(image, 1);
        Workbench.await(() -> pane.summary().words().contains("⟳ Deadlock"), "the deadlock is told");
        awaitRows(pane);
        Workbench.await(
                () -> pane.tabs().graph().canvas().drawing().boxes().stream().anyMatch(Box::inCircle),
                "the deadlock is drawn");
        assertEquals(new Place.LockAt(lock), pane.place(), "what was selected stays so");
        Workbench.await(
                () -> pane.tabs().locks().fate(lock(pane, RWSEM)) == Fate.CHANGED, "the lock is lit: another holds it");
        assertEquals(Fate.KEPT, pane.tabs().locks().fate(lock(pane, "wb_queue of /slow/upload ")));
        String told = pane.summary().words();
        assertTrue(told.contains(", held by "), told);
        image.frames().flip(image);
        Workbench.await(() -> !pane.summary().words().contains("⟳"), "the first moment is shown again");
    }

    @Test
    void whatIsNotThereAtAnotherMomentIsToldAndComesBack() {
        Task maker = task(open(), "maker").blocked().task();
        MadeImages.closeAll();
        OpenImage image = StuckSample.openWithOtherPid(maker.address(), 4711);
        LocksPane pane = pane();
        Workbench.editor().go(new Place.TaskAt(maker.address()));
        Workbench.await(() -> !calls(pane).isEmpty(), "the stack is shown");
        image.frames().turnTo(image, 1);
        Workbench.await(
                () -> pane.stack().words().equals("mkdir (pid " + maker.pid() + ") is not there at this moment"),
                "the task is missed");
        Workbench.await(() -> calls(pane).isEmpty(), "no stack is shown");
        assertEquals(Map.of(), facts(pane));
        assertNull(pane.place());
        image.frames().flip(image);
        Workbench.await(() -> !calls(pane).isEmpty(), "the stack is shown again");
        assertEquals(new Place.TaskAt(maker.address()), pane.place());
    }
}
