// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.query;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.folioscope.base.Progress;
import org.folioscope.locks.held.HeldLock;
import org.folioscope.locks.held.TaskLocks;
import org.folioscope.locks.task.Task;
import org.folioscope.query.Column.Kind;

/** The locks that somebody holds, whether others wait for them or not, by who holds them. */
public final class HeldLocksQuery implements TableQuery<HeldLock> {

    private static final List<Column<HeldLock>> COLUMNS = List.of(
            new Column<>("pid", "PID", "Of the thread that holds it", Kind.COUNT, holder(Task::pid)),
            new Column<>("comm", "Name", "Its name", Kind.TEXT, holder(Task::comm)),
            new Column<>(
                    "how",
                    "Holds it",
                    "alone: as a writer, or a mutex; last reader: it was the last to take it for reading and may have"
                            + " left; unknown: the lock doesn't say who holds it",
                    Kind.TEXT,
                    HeldLocksQuery::how),
            new Column<>(
                    "lock",
                    "Lock",
                    "Kind of lock",
                    Kind.TEXT,
                    lock -> lock.state().kind().text()),
            new Column<>(
                    "what",
                    "What",
                    "The lock in its object: of an inode by its path",
                    Kind.TEXT,
                    lock -> lock.place().toString()),
            new Column<>(
                    "state",
                    "State",
                    "Its words decoded: who holds it, who waits",
                    Kind.TEXT,
                    lock -> lock.state().words()),
            new Column<>("waiters", "Waiters", "How many stand in its queue", Kind.COUNT, lock ->
                    (long) lock.state().waiters().size()),
            new Column<>("address", "Address", "Of the lock, virtual", Kind.ADDRESS, HeldLock::address),
            new Column<>(
                    "task",
                    "Task",
                    "Address of the holder's task_struct, virtual",
                    Kind.ADDRESS,
                    holder(Task::address)),
            new Column<>(
                    "type",
                    "Struct",
                    "Struct of the object that it belongs to",
                    Kind.TEXT,
                    lock -> lock.place().type()),
            new Column<>(
                    "object",
                    "Object",
                    "Address of that object, virtual",
                    Kind.ADDRESS,
                    lock -> lock.place().object() == 0 ? null : lock.place().object()));

    private static final int DEFAULT_COLUMNS = 8;

    private final TaskLocks locks;

    public HeldLocksQuery(TaskLocks locks) {
        this.locks = locks;
    }

    private static Function<HeldLock, Object> holder(Function<Task, Object> value) {
        return lock -> lock.holder() == null ? null : value.apply(lock.holder());
    }

    private static String how(HeldLock lock) {
        if (lock.holder() == null) {
            return "unknown";
        }
        return lock.isCertain() ? "alone" : "last reader";
    }

    @Override
    public String id() {
        return "held-locks";
    }

    @Override
    public String title() {
        return "Held locks";
    }

    @Override
    public List<Column<HeldLock>> columns() {
        return COLUMNS;
    }

    @Override
    public List<Column<HeldLock>> defaultColumns() {
        return COLUMNS.subList(0, DEFAULT_COLUMNS);
    }

    @Override
    public void run(Progress progress, Consumer<HeldLock> each) {
        for (HeldLock lock : locks.all()) {
            progress.check();
            each.accept(lock);
        }
    }
}
