// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.query;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.folioscope.base.Progress;
import org.folioscope.locks.BlockedTask;
import org.folioscope.locks.Locks;
import org.folioscope.locks.graph.WaitGraph.Edge;
import org.folioscope.query.Column.Kind;

/** The tasks that sleep uninterruptibly, or wait for a lock: where, for what, and who holds that. */
public final class BlockedTasksQuery implements TableQuery<BlockedTasksQuery.Row> {

    /**
     * A task.
     *
     * @param chain those that it waits for, each with the lock; empty where it waits for no lock
     */
    public record Row(BlockedTask blocked, List<Edge> chain) {}

    private static final List<Column<Row>> COLUMNS = List.of(
            new Column<>(
                    "pid",
                    "PID",
                    "Of the thread",
                    Kind.COUNT,
                    row -> row.blocked().task().pid()),
            new Column<>(
                    "comm",
                    "Name",
                    "Its name",
                    Kind.TEXT,
                    row -> row.blocked().task().comm()),
            new Column<>(
                    "state",
                    "State",
                    "As in ps: D sleeps uninterruptibly",
                    Kind.TEXT,
                    row -> String.valueOf(row.blocked().task().letter())),
            new Column<>(
                    "function",
                    "Sleeps in",
                    "The innermost function that is not the scheduler's",
                    Kind.TEXT,
                    row -> row.blocked().function()),
            new Column<>(
                    "asleep",
                    "Asleep (ms)",
                    "For how long it has not run, in milliseconds, as far as the scheduler's clock knew when the image"
                            + " was made",
                    Kind.COUNT,
                    row -> milliseconds(row.blocked().task().asleep())),
            new Column<>(
                    "mode",
                    "Wants to",
                    "How it wants the lock",
                    Kind.TEXT,
                    wait(edge -> edge.waiter().waitsFor().mode().text())),
            new Column<>(
                    "lock",
                    "Waits for",
                    "The lock, by its object",
                    Kind.TEXT,
                    wait(edge -> edge.lock().title())),
            new Column<>(
                    "owner",
                    "Held by",
                    "Who holds it, and whom that one waits for in turn",
                    Kind.TEXT,
                    BlockedTasksQuery::owners),
            new Column<>(
                    "evidence",
                    "Evidence",
                    "How the lock was found",
                    Kind.TEXT,
                    row -> row.blocked().waitsFor() == null
                            ? null
                            : row.blocked().waitsFor().evidence()),
            new Column<>(
                    "stack",
                    "Stack",
                    "Its calls, innermost first",
                    Kind.TEXT,
                    row -> row.blocked().stack().frames().stream()
                            .map(Object::toString)
                            .collect(Collectors.joining(" < "))),
            new Column<>(
                    "task",
                    "Address",
                    "Of its task_struct, virtual",
                    Kind.ADDRESS,
                    row -> row.blocked().task().address()));

    private static final int DEFAULT_COLUMNS = 8;

    private final Locks locks;

    public BlockedTasksQuery(Locks locks) {
        this.locks = locks;
    }

    /** Null where {@code nanoseconds} is negative: not known. */
    static Long milliseconds(long nanoseconds) {
        return nanoseconds < 0 ? null : nanoseconds / 1_000_000;
    }

    private static Function<Row, Object> wait(Function<Edge, Object> value) {
        return row -> row.chain().isEmpty() ? null : value.apply(row.chain().getFirst());
    }

    private static String owners(Row row) {
        StringBuilder text = new StringBuilder();
        for (Edge edge : row.chain) {
            if (edge.owner() == null) {
                break;
            }
            text.append(text.isEmpty() ? "" : ", who waits for ")
                    .append(edge.isCertain() ? "" : "last reader ")
                    .append(edge.owner().title());
            if (edge.owner().address() == row.blocked.task().address()) {
                text.append(": a deadlock");
            }
        }
        return text.toString();
    }

    @Override
    public String id() {
        return "blocked-tasks";
    }

    @Override
    public String title() {
        return "Blocked tasks";
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
        for (BlockedTask task : locks.blocked()) {
            progress.check();
            each.accept(new Row(task, locks.graph().chain(task.task())));
        }
    }
}
