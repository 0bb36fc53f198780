// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.locks.page;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.widgets.Composite;
import org.folioscope.locks.ContendedLock;
import org.folioscope.locks.Locks;
import org.folioscope.locks.held.HeldLock;
import org.folioscope.locks.held.TaskLocks;
import org.folioscope.locks.verdict.RuleVerdict;
import org.folioscope.query.BlockedTasksQuery;
import org.folioscope.query.HeldLocksQuery;
import org.folioscope.query.LocksQuery;
import org.folioscope.ui.editor.ImageEditor;
import org.folioscope.ui.images.OpenImage;
import org.folioscope.ui.locks.found.AppliedRules;
import org.folioscope.ui.locks.found.ImageLocks;
import org.folioscope.ui.locks.found.LockedObject;
import org.folioscope.ui.locks.graph.GraphPane;
import org.folioscope.ui.locks.object.ObjectLocksPane;
import org.folioscope.ui.locks.verdicts.VerdictsPane;
import org.folioscope.ui.table.QueryTable;

/**
 * The locks that tasks wait for, the tasks that are blocked, and the locks that tasks hold, each as a table behind a tab that says how many
 * there are; who waits for whom as a graph; the locking rules, applied; and all locks of an object.
 */
final class LockTabs {

    private final CTabFolder folder;
    private final CTabItem lockTab;
    private final CTabItem taskTab;
    private final CTabItem graphTab;
    private final QueryTable<LocksQuery.Row> locks;
    private final QueryTable<BlockedTasksQuery.Row> tasks;
    private final GraphPane graph;
    private final CTabItem heldTab;
    private final QueryTable<HeldLock> held;
    private final CTabItem objectTab;
    private final ObjectLocksPane object;
    private final CTabItem verdictTab;
    private final VerdictsPane verdicts;

    @SuppressWarnings("resource") // the frames close their snapshots
    LockTabs(Composite parent, ImageEditor editor, ImageLocks found) {
        OpenImage image = editor.image();
        folder = new CTabFolder(parent, SWT.TOP | SWT.FLAT);
        locks = new QueryTable<>(folder, LockSpecs.contended(), image, editor::go);
        tasks = new QueryTable<>(folder, LockSpecs.blocked(), image, editor::go);
        graph = new GraphPane(folder, image, image.name());
        locks.compareWith(
                (frame, progress) -> new LocksQuery(found.of(frame.snapshot()).locks(progress)));
        tasks.compareWith((frame, progress) ->
                new BlockedTasksQuery(found.of(frame.snapshot()).locks(progress)));
        lockTab = tab(locks);
        taskTab = tab(tasks);
        graphTab = tab(graph);
        graphTab.setText("Wait-For Graph");
        held = new QueryTable<>(folder, LockSpecs.held(), image, editor::go);
        held.compareWith((frame, progress) ->
                new HeldLocksQuery(found.of(frame.snapshot()).held(progress)));
        heldTab = tab(held);
        heldTab.setText("Held Locks");
        verdicts = new VerdictsPane(
                folder,
                editor,
                "rule-verdicts",
                List.of("pid", "comm", "filesystem", "method", "attribute", "rule", "verdict", "evidence", "object"));
        verdicts.compareWith(found);
        verdictTab = tab(verdicts);
        verdictTab.setText("Rules Applied");
        object = new ObjectLocksPane(folder, editor);
        objectTab = tab(object);
        objectTab.setText("Of an Object");
        count(0, 0);
        folder.setSelection(lockTab);
    }

    private CTabItem tab(Composite content) {
        CTabItem item = new CTabItem(folder, SWT.NONE);
        item.setControl(content);
        return item;
    }

    private void count(int lockCount, int taskCount) {
        lockTab.setText(String.format("Contended Locks (%,d)", lockCount));
        taskTab.setText(String.format("Blocked Tasks (%,d)", taskCount));
    }

    /** Shows what was read. @param renewed whether something was shown before */
    void show(Locks of, boolean renewed) {
        count(of.contended().size(), of.blocked().size());
        if (renewed) {
            locks.refresh(new LocksQuery(of));
            tasks.refresh(new BlockedTasksQuery(of));
        } else {
            locks.run(new LocksQuery(of));
            tasks.run(new BlockedTasksQuery(of));
        }
        graph.show(of.graph(), renewed);
    }

    QueryTable<LocksQuery.Row> locks() {
        return locks;
    }

    QueryTable<BlockedTasksQuery.Row> tasks() {
        return tasks;
    }

    /** Shows what came of the rules. @param renewed whether something was shown before */
    void show(AppliedRules rules, boolean renewed) {
        List<RuleVerdict> all = rules.verdicts().verdicts();
        verdictTab.setText(String.format("Rules Applied (%,d)", all.size()));
        verdicts.show(rules, all, renewed);
    }

    /** Shows what tasks hold. @param renewed whether something was shown before */
    void show(TaskLocks of, boolean renewed) {
        heldTab.setText(String.format("Held Locks (%,d)", of.all().size()));
        if (renewed) {
            held.refresh(new HeldLocksQuery(of));
        } else {
            held.run(new HeldLocksQuery(of));
        }
    }

    QueryTable<HeldLock> held() {
        return held;
    }

    /** Shows all locks of an object. @param renewed whether it is the one shown before, read anew */
    void show(LockedObject of, Locks tasks, boolean renewed) {
        object.show(of, tasks, renewed);
    }

    ObjectLocksPane object() {
        return object;
    }

    void bringObjectToFront() {
        folder.setSelection(objectTab);
    }

    /** What the frame that is shown answered no longer counts: its memory was changed. */
    void forgetFrame() {
        locks.forgetFrame();
        tasks.forgetFrame();
        held.forgetFrame();
        verdicts.table().forgetFrame();
    }

    VerdictsPane verdicts() {
        return verdicts;
    }

    GraphPane graph() {
        return graph;
    }

    /** Selects a lock where it is shown, without telling. */
    void selectLock(ContendedLock lock) {
        locks.selectWhenThere(row -> row.lock().address() == lock.address());
        held.selectWhenThere(row -> row.address() == lock.address());
        object.table().selectWhenThere(row -> row.lock().address() == lock.address());
        graph.canvas().select(lock.address());
    }

    /** Selects a task where it is shown, and the lock that it waits for in the table, without telling. */
    void selectTask(long task, Optional<ContendedLock> waitsFor) {
        tasks.selectWhenThere(row -> row.blocked().task().address() == task);
        waitsFor.ifPresent(lock -> locks.selectWhenThere(row -> row.lock().address() == lock.address()));
        graph.canvas().select(task);
    }

    /** Selects several tasks in their table, without telling. */
    void selectTasks(Set<Long> addresses) {
        tasks.selectAll(row -> addresses.contains(row.blocked().task().address()));
    }

    /** Brings what shows blocked tasks to the front; the graph does, and the verdicts. */
    void bringTasksToFront() {
        if (!isInFront(graphTab) && !isInFront(verdictTab)) {
            folder.setSelection(taskTab);
        }
    }

    /** Brings what shows a lock to the front. @param isContended whether somebody waits for it */
    void bringLocksToFront(boolean isContended) {
        if (!isInFront(objectTab) && !isInFront(heldTab) && (!isContended || !isInFront(graphTab))) {
            folder.setSelection(isContended ? lockTab : heldTab);
        }
    }

    /** Brings the table of tasks to the front, whatever is there. */
    void showTaskTable() {
        folder.setSelection(taskTab);
    }

    private boolean isInFront(CTabItem tab) {
        return folder.getSelection() == tab;
    }

    void bringGraphToFront() {
        folder.setSelection(graphTab);
    }

    /** The text of the tab in front. */
    String inFront() {
        return folder.getSelection().getText();
    }

    /** Puts the cursor into the filter of the table in front; from the graph into that of the tasks. */
    void focusFilter() {
        if (isInFront(graphTab)) {
            folder.setSelection(taskTab);
        }
        QueryTable<?> table = isInFront(taskTab)
                ? tasks
                : isInFront(heldTab)
                        ? held
                        : isInFront(verdictTab) ? verdicts.table() : isInFront(objectTab) ? object.table() : locks;
        table.filter().focus();
    }

    void setFocus() {
        folder.getSelection().getControl().setFocus();
    }
}
