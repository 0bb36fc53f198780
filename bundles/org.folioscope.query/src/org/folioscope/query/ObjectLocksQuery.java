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
import org.folioscope.locks.task.Task;
import org.folioscope.query.Column.Kind;

/** The locks of one object, or of file systems, held or not, decoded into words. */
public final class ObjectLocksQuery implements TableQuery<ObjectLocksQuery.Row> {

    /**
     * A lock.
     *
     * @param waiters how many tasks stand in its queue, or are known to wait
     * @param holder who holds it, or was the last to take it for reading; null where that is not known
     */
    public record Row(Lock lock, Task holder, long waiters) {

        /** "agent (pid 17)", "last reader agent (pid 17)"; empty where nobody is known to hold it. */
        public String owner() {
            LockState state = lock.state();
            if (state == null || state.owner() == 0) {
                return "";
            }
            return holder == null ? "no task" : (state.ownerIsHint() ? "last reader " : "") + holder.title();
        }
    }

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
                    row -> row.lock().kind().text()),
            new Column<>(
                    "state", "State", "Its words decoded: who holds it, who waits", Kind.TEXT, state(LockState::words)),
            new Column<>("owner", "Owner", "Who holds it, where the lock knows", Kind.TEXT, Row::owner),
            new Column<>(
                    "waiters",
                    "Waiters",
                    "How many stand in its queue, or are known to wait for a folio",
                    Kind.COUNT,
                    row -> row.lock().state() == null ? null : row.waiters()),
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

    /** A folio's bits have no queue of their own: who waits for them was found on the stacks. */
    private long waiters(Lock lock) {
        if (!lock.kind().isFolioBit()) {
            return lock.state() == null ? 0 : lock.state().waiters().size();
        }
        return tasks.contended().stream()
                .filter(each -> each.address() == lock.address() && each.state().kind() == lock.kind())
                .mapToLong(each -> each.waiting().size())
                .sum();
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
            Task holder = state == null ? null : tasks.task(state.owner()).orElse(null);
            each.accept(new Row(lock, holder, waiters(lock)));
        }
    }
}
