// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.locks.page;

import java.util.Optional;
import org.folioscope.locks.held.HeldLock;
import org.folioscope.locks.lock.LockState;
import org.folioscope.query.BlockedTasksQuery;
import org.folioscope.query.Column;
import org.folioscope.query.HeldLocksQuery;
import org.folioscope.query.LocksQuery;
import org.folioscope.ui.links.Place;
import org.folioscope.ui.locks.details.LockFacts;
import org.folioscope.ui.table.TableSpec;

/** What the tables of the page Locks show, and where their cells lead to. */
final class LockSpecs {

    private LockSpecs() {}

    private static Place memoryOf(LockState lock) {
        return LockFacts.memoryOf(lock.kind(), lock.address());
    }

    /** Of the locks that somebody waits for. */
    static TableSpec<LocksQuery.Row> contended() {
        LocksQuery query = new LocksQuery(null);
        return new TableSpec<>(
                "locks",
                query.title(),
                query.columns(),
                query.defaultColumns().stream().map(Column::key).toList(),
                LockSpecs::placeOf,
                row -> LockFacts.objectOf(row.lock().place())
                        .or(() -> Optional.of(memoryOf(row.lock().state()))));
    }

    private static Optional<Place> placeOf(LocksQuery.Row row, Column<LocksQuery.Row> column) {
        return switch (column.key()) {
            case "what", "object" -> LockFacts.objectOf(row.lock().place());
            case "address" -> Optional.of(memoryOf(row.lock().state()));
            case "owner" -> Optional.ofNullable(row.owner()).map(owner -> new Place.TaskAt(owner.address()));
            case "waiting" ->
                row.lock().waiting().size() == 1
                        ? Optional.of(new Place.TaskAt(
                                row.lock().waiting().getFirst().task().address()))
                        : Optional.empty();
            default -> Optional.empty();
        };
    }

    /** Of the tasks that are blocked. */
    static TableSpec<BlockedTasksQuery.Row> blocked() {
        BlockedTasksQuery query = new BlockedTasksQuery(null);
        return new TableSpec<>(
                "blocked-tasks",
                query.title(),
                query.columns(),
                query.defaultColumns().stream().map(Column::key).toList(),
                LockSpecs::placeOf,
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

    /** Of the locks that somebody holds. */
    static TableSpec<HeldLock> held() {
        HeldLocksQuery query = new HeldLocksQuery(null);
        return new TableSpec<>(
                "held-locks",
                query.title(),
                query.columns(),
                query.defaultColumns().stream().map(Column::key).toList(),
                LockSpecs::placeOf,
                lock -> LockFacts.objectOf(lock.place()).or(() -> Optional.of(memoryOf(lock.state()))));
    }

    private static Optional<Place> placeOf(HeldLock lock, Column<HeldLock> column) {
        return switch (column.key()) {
            case "pid", "comm" -> Optional.ofNullable(lock.holder()).map(task -> new Place.TaskAt(task.address()));
            case "what", "object" -> LockFacts.objectOf(lock.place());
            case "address" -> Optional.of(memoryOf(lock.state()));
            case "task" -> Optional.ofNullable(lock.holder()).map(task -> Place.struct("task_struct", task.address()));
            default -> Optional.empty();
        };
    }
}
