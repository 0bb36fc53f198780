// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.query;

import java.util.List;
import java.util.function.Consumer;
import org.folioscope.base.Progress;
import org.folioscope.netfs.Netfs;
import org.folioscope.netfs.counter.CounterChange;
import org.folioscope.netfs.counter.Counters;
import org.folioscope.query.Column.Kind;

/** The counters of netfs and fscache, beside what they were in an earlier image. */
public final class NetfsCountersQuery implements TableQuery<CounterChange> {

    private static final int DEFAULT_COLUMNS = 6;

    private final Netfs netfs;
    private final Netfs earlier;
    private final List<Column<CounterChange>> columns;

    /** @param earlier the same kernel at an earlier moment; null for none */
    public NetfsCountersQuery(Netfs netfs, Netfs earlier) {
        this.netfs = netfs;
        this.earlier = earlier;
        columns = List.of(
                new Column<>(
                        "group",
                        "Group",
                        "The line of /proc/fs/netfs/stats",
                        Kind.TEXT,
                        row -> row.after().group()),
                new Column<>(
                        "counter",
                        "Counter",
                        "As that line has it",
                        Kind.TEXT,
                        row -> row.after().key()),
                new Column<>(
                        "value",
                        "Value",
                        "What it holds",
                        Kind.COUNT,
                        row -> Integer.toUnsignedLong(row.after().value())),
                new Column<>(
                        "before",
                        "Before",
                        "What it held in the earlier image",
                        Kind.COUNT,
                        row -> row.before() == null ? null : Integer.toUnsignedLong(row.before())),
                new Column<>("change", "Change", "By how much it has grown", Kind.TEXT, NetfsCountersQuery::change),
                new Column<>(
                        "meaning",
                        "Meaning",
                        "What it counts",
                        Kind.TEXT,
                        row -> row.after().meaning()),
                new Column<>(
                        "symbol",
                        "Symbol",
                        "The variable",
                        Kind.TEXT,
                        row -> row.after().symbol()));
    }

    @Override
    public String id() {
        return "netfs-counters";
    }

    @Override
    public String title() {
        return "netfs counters";
    }

    @Override
    public List<Column<CounterChange>> columns() {
        return columns;
    }

    @Override
    public List<Column<CounterChange>> defaultColumns() {
        return columns.subList(0, DEFAULT_COLUMNS);
    }

    @Override
    public void run(Progress progress, Consumer<CounterChange> each) {
        netfs.counters()
                .since(earlier == null ? Counters.none() : earlier.counters())
                .forEach(each);
    }

    private static String change(CounterChange row) {
        Integer change = row.change();
        return change == null ? null : change > 0 ? "+" + change : String.valueOf(change);
    }
}
