// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.query;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.folioscope.base.Progress;
import org.folioscope.locks.Locks;
import org.folioscope.locks.ObjectLocks.Lock;
import org.folioscope.locks.lock.LockState;
import org.folioscope.query.Column.Kind;

/** The locks of one file, or of file systems, held or not, decoded into words. */
public final class ObjectLocksQuery implements TableQuery<ObjectLocksQuery.Row> {

    /**
     * A lock.
     *
     * @param owner who holds it; empty where nobody is known to
     */
    public record Row(Lock lock, String owner) {}

    private static final List<Column<Row>> COLUMNS = List.of(
            new Column<>(
                    "object",
                    "Object",
                    "What the lock belongs to",
                    Kind.TEXT,
                    row -> row.lock().place().name()),
            new Column<>(
                    "struct",
                    "Struct",
                    "The struct that it is a member of",
                    Kind.TEXT,
                    row -> row.lock().place().type()),
            new Column<>(
                    "member",
                    "Member",
                    "The lock in that struct",
                    Kind.TEXT,
                    row -> row.lock().place().member()),
            new Column<>(
                    "lock",
                    "Lock",
                    "Kind of lock",
                    Kind.TEXT,
                    row -> row.lock().member().kind().text()),
            new Column<>(
                    "state", "State", "Its words decoded: who holds it, who waits", Kind.TEXT, state(LockState::words)),
            new Column<>("owner", "Owner", "Who holds it, where the lock knows", Kind.TEXT, row -> row.owner()),
            new Column<>("waiters", "Waiters", "How many stand in its queue", Kind.COUNT, state(state ->
                    (long) state.waiters().size())),
            new Column<>(
                    "address",
                    "Address",
                    "Of the lock, virtual",
                    Kind.ADDRESS,
                    row -> row.lock().address()));

    private final List<Lock> locks;
    private final Locks tasks;

    /** @param tasks to name owners by */
    public ObjectLocksQuery(List<Lock> locks, Locks tasks) {
        this.locks = locks;
        this.tasks = tasks;
    }

    private static Function<Row, Object> state(Function<LockState, Object> value) {
        return row -> row.lock().state() == null ? null : value.apply(row.lock().state());
    }

    @Override
    public String id() {
        return "object-locks";
    }

    @Override
    public String title() {
        return "Locks of an object";
    }

    @Override
    public List<Column<Row>> columns() {
        return COLUMNS;
    }

    @Override
    public void run(Progress progress, Consumer<Row> each) {
        for (Lock lock : locks) {
            progress.check();
            LockState state = lock.state();
            String owner = state == null || state.owner() == 0
                    ? ""
                    : tasks.task(state.owner())
                            .map(task -> (state.ownerIsHint() ? "last reader " : "") + task.title())
                            .orElse("no task");
            each.accept(new Row(lock, owner));
        }
    }
}
