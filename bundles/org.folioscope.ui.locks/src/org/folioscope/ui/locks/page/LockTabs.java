// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.locks.page;

import java.util.List;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.widgets.Composite;
import org.folioscope.locks.ContendedLock;
import org.folioscope.locks.Locks;
import org.folioscope.locks.verdict.RuleVerdict;
import org.folioscope.query.BlockedTasksQuery;
import org.folioscope.query.Column;
import org.folioscope.query.LocksQuery;
import org.folioscope.ui.editor.ImageEditor;
import org.folioscope.ui.images.OpenImage;
import org.folioscope.ui.links.Place;
import org.folioscope.ui.locks.details.LockFacts;
import org.folioscope.ui.locks.found.AppliedRules;
import org.folioscope.ui.locks.found.ImageLocks;
import org.folioscope.ui.locks.graph.GraphPane;
import org.folioscope.ui.locks.verdicts.VerdictsPane;
import org.folioscope.ui.table.QueryTable;
import org.folioscope.ui.table.TableSpec;

/**
 * The locks that tasks wait for, and the tasks that are blocked, each as a table behind a tab that says how many there are; and who
 * waits for whom as a graph behind a third one.
 */
final class LockTabs {

    private final CTabFolder folder;
    private final CTabItem lockTab;
    private final CTabItem taskTab;
    private final CTabItem graphTab;
    private final QueryTable<LocksQuery.Row> locks;
    private final QueryTable<BlockedTasksQuery.Row> tasks;
    private final GraphPane graph;
    private final CTabItem verdictTab;
    private final VerdictsPane verdicts;

    @SuppressWarnings("resource") // the frames close their snapshots
    LockTabs(Composite parent, ImageEditor editor, ImageLocks found) {
        OpenImage image = editor.image();
        folder = new CTabFolder(parent, SWT.TOP | SWT.FLAT);
        locks = new QueryTable<>(folder, locksSpec(), image, editor::go);
        tasks = new QueryTable<>(folder, tasksSpec(), image, editor::go);
        graph = new GraphPane(folder, image, image.name());
        locks.compareWith(
                (frame, progress) -> new LocksQuery(found.of(frame.snapshot()).locks(progress)));
        tasks.compareWith((frame, progress) ->
                new BlockedTasksQuery(found.of(frame.snapshot()).locks(progress)));
        lockTab = tab(locks);
        taskTab = tab(tasks);
        graphTab = tab(graph);
        graphTab.setText("Wait-For Graph");
        verdicts = new VerdictsPane(
                folder,
                editor,
                "rule-verdicts",
                List.of("pid", "comm", "filesystem", "method", "attribute", "rule", "verdict", "evidence", "object"));
        verdicts.compareWith(found);
        verdictTab = tab(verdicts);
        verdictTab.setText("Rules Applied");
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

    private static TableSpec<LocksQuery.Row> locksSpec() {
        LocksQuery query = new LocksQuery(null);
        return new TableSpec<>(
                "locks",
                query.title(),
                query.columns(),
                query.defaultColumns().stream().map(Column::key).toList(),
                LockTabs::placeOf,
                row -> Optional.ofNullable(LockFacts.objectOf(row.lock()))
                        .or(() -> Optional.of(LockFacts.memoryOf(row.lock()))));
    }

    private static Optional<Place> placeOf(LocksQuery.Row row, Column<LocksQuery.Row> column) {
        return switch (column.key()) {
            case "what", "object" -> Optional.ofNullable(LockFacts.objectOf(row.lock()));
            case "address" -> Optional.of(LockFacts.memoryOf(row.lock()));
            case "owner" -> Optional.ofNullable(row.owner()).map(owner -> new Place.TaskAt(owner.address()));
            case "waiting" ->
                row.lock().waiting().size() == 1
                        ? Optional.of(new Place.TaskAt(
                                row.lock().waiting().getFirst().task().address()))
                        : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static TableSpec<BlockedTasksQuery.Row> tasksSpec() {
        BlockedTasksQuery query = new BlockedTasksQuery(null);
        return new TableSpec<>(
                "blocked-tasks",
                query.title(),
                query.columns(),
                query.defaultColumns().stream().map(Column::key).toList(),
                LockTabs::placeOf,
                row -> Optional.of(
                        Place.struct("task_struct", row.blocked().task().address())));
    }

    private static Optional<Place> placeOf(BlockedTasksQuery.Row row, Column<BlockedTasksQuery.Row> column) {
        return switch (column.key()) {
            case "lock" ->
                row.chain().isEmpty()
                        ? Optional.empty()
                        : Optional.of(
                                new Place.LockAt(row.chain().getFirst().lock().address()));
            case "owner" ->
                row.chain().isEmpty() || row.chain().getFirst().owner() == null
                        ? Optional.empty()
                        : Optional.of(
                                new Place.TaskAt(row.chain().getFirst().owner().address()));
            case "task" ->
                Optional.of(Place.struct("task_struct", row.blocked().task().address()));
            default -> Optional.empty();
        };
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

    VerdictsPane verdicts() {
        return verdicts;
    }

    GraphPane graph() {
        return graph;
    }

    /** Selects a lock in its table and in the graph, without telling. */
    void selectLock(ContendedLock lock) {
        locks.selectWhenThere(row -> row.lock().address() == lock.address());
        graph.canvas().select(lock.address());
    }

    /** Selects a task where it is shown, and the lock that it waits for in the table, without telling. */
    void selectTask(long task, Optional<ContendedLock> waitsFor) {
        tasks.selectWhenThere(row -> row.blocked().task().address() == task);
        waitsFor.ifPresent(lock -> locks.selectWhenThere(row -> row.lock().address() == lock.address()));
        graph.canvas().select(task);
    }

    /** Brings what shows locks, or tasks, to the front; the graph shows both, the verdicts show tasks. */
    void bringToFront(boolean ofTasks) {
        if (folder.getSelection() != graphTab && (folder.getSelection() != verdictTab || !ofTasks)) {
            folder.setSelection(ofTasks ? taskTab : lockTab);
        }
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
        if (folder.getSelection() == graphTab) {
            folder.setSelection(taskTab);
        }
        if (folder.getSelection() == verdictTab) {
            verdicts.table().filter().focus();
        } else {
            (folder.getSelection() == taskTab ? tasks.filter() : locks.filter()).focus();
        }
    }

    void setFocus() {
        folder.getSelection().getControl().setFocus();
    }
}
