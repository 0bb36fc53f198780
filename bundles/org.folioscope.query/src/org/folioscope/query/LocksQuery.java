// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.query;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.folioscope.base.Progress;
import org.folioscope.locks.ContendedLock;
import org.folioscope.locks.Locks;
import org.folioscope.locks.task.Task;
import org.folioscope.query.Column.Kind;

/** The locks that somebody waits for, those with the most waiters first. */
public final class LocksQuery implements TableQuery<LocksQuery.Row> {

    /**
     * A lock.
     *
     * @param owner null where nobody is known to hold it
     */
    public record Row(ContendedLock lock, Task owner) {}

    /** Of those who wait; --tasks lists all. */
    private static final int MOST_NAMES = 50;

    private static final List<Column<Row>> COLUMNS = List.of(
            new Column<>(
                    "lock",
                    "Lock",
                    "Kind of lock",
                    Kind.TEXT,
                    row -> row.lock().state().kind().text()),
            new Column<>(
                    "what",
                    "What",
                    "The lock in its object: of an inode by its path",
                    Kind.TEXT,
                    row -> row.lock().place().toString()),
            new Column<>(
                    "state",
                    "State",
                    "Its words decoded: who holds it, who waits",
                    Kind.TEXT,
                    row -> row.lock().state().words()),
            new Column<>(
                    "owner",
                    "Owner",
                    "Who holds it; \"last reader\" where the lock only knows who took it last",
                    Kind.TEXT,
                    LocksQuery::owner),
            new Column<>("waiters", "Waiters", "How many tasks wait for it", Kind.COUNT, row ->
                    (long) row.lock().waiting().size()),
            new Column<>(
                    "longest",
                    "Longest wait (ms)",
                    "How long the one that waits longest has not run, in milliseconds",
                    Kind.COUNT,
                    row -> BlockedTasksQuery.milliseconds(row.lock().longestWait())),
            new Column<>(
                    "waiting",
                    "Waiting",
                    "Who waits; of more than " + MOST_NAMES + " the first, and how many more",
                    Kind.TEXT,
                    LocksQuery::waiting),
            new Column<>(
                    "address",
                    "Address",
                    "Of the lock, virtual",
                    Kind.ADDRESS,
                    row -> row.lock().address()),
            new Column<>(
                    "type",
                    "Struct",
                    "Struct of the object that it belongs to",
                    Kind.TEXT,
                    row -> row.lock().place().type()),
            new Column<>(
                    "object",
                    "Object",
                    "Address of that object, virtual",
                    Kind.ADDRESS,
                    row -> row.lock().place().object() == 0
                            ? null
                            : row.lock().place().object()));

    private static final int DEFAULT_COLUMNS = 8;

    private final Locks locks;

    public LocksQuery(Locks locks) {
        this.locks = locks;
    }

    private static String waiting(Row row) {
        int all = row.lock().waiting().size();
        String names = row.lock().waiting().stream()
                .limit(MOST_NAMES)
                .map(each -> each.task().title())
                .collect(Collectors.joining(", "));
        return all <= MOST_NAMES ? names : names + " and " + (all - MOST_NAMES) + " more";
    }

    private static String owner(Row row) {
        if (row.owner == null) {
            return "";
        }
        return (row.lock.state().ownerIsHint() ? "last reader " : "") + row.owner.title();
    }

    @Override
    public String id() {
        return "locks";
    }

    @Override
    public String title() {
        return "Locks";
    }

    @Override
    public List<Column<Row>> columns() {
        return COLUMNS;
    }

    @Override
    public List<Column<Row>> defaultColumns() {
        return COLUMNS.subList(0, DEFAULT_COLUMNS);
    }

    @Override
    public void run(Progress progress, Consumer<Row> each) {
        for (ContendedLock lock : locks.contended()) {
            progress.check();
            each.accept(new Row(lock, locks.task(lock.state().owner()).orElse(null)));
        }
    }
}
