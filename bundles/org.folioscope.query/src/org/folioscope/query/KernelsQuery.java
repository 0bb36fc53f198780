// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.query;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.folioscope.base.Progress;
import org.folioscope.kernel.KernelSnapshot;
import org.folioscope.kernel.Snapshot;
import org.folioscope.query.Column.Kind;

/** All kernels in an image: the live one, then the ghosts of those that ran before it. */
public final class KernelsQuery implements TableQuery<KernelsQuery.Row> {

    /**
     * A kernel.
     *
     * @param number its place, the live one is 0
     */
    public record Row(int number, KernelSnapshot kernel) {}

    private static final int DEFAULT_COLUMNS = 5;

    private static final List<Column<Row>> COLUMNS = List.of(
            new Column<>("kernel", "Number", "Its number for --kernel; the live one is 0", Kind.COUNT, row ->
                    (long) row.number()),
            new Column<>(
                    "state",
                    "State",
                    "live or ghost",
                    Kind.TEXT,
                    row -> row.kernel().map().state().name().toLowerCase(Locale.ROOT)),
            new Column<>(
                    "release",
                    "Release",
                    "As uname -r",
                    Kind.TEXT,
                    row -> row.kernel().map().release()),
            new Column<>(
                    "boottime",
                    "Booted",
                    "When it booted, by its own clock",
                    Kind.TIME,
                    row -> row.kernel().facts().isSetBootTime()
                            ? row.kernel().facts().getBootTime()
                            : null),
            new Column<>(
                    "cmdline",
                    "Command line",
                    "saved_command_line",
                    Kind.TEXT,
                    row -> known(row.kernel().map().commandLine())),
            new Column<>(
                    "buildid",
                    "Build id",
                    "Of its vmlinux",
                    Kind.TEXT,
                    row -> known(row.kernel().map().buildId())),
            new Column<>("paging", "Paging", "Levels of its page tables", Kind.COUNT, row ->
                    (long) row.kernel().map().pagingLevels()),
            new Column<>(
                    "pagetable",
                    "Page table",
                    "Physical address of init_top_pgt",
                    Kind.ADDRESS,
                    row -> row.kernel().map().pageTableRoot()),
            new Column<>(
                    "banner",
                    "Banner",
                    "linux_banner",
                    Kind.TEXT,
                    row -> known(row.kernel().map().banner())));

    private final Snapshot snapshot;

    public KernelsQuery(Snapshot snapshot) {
        this.snapshot = snapshot;
    }

    private static String known(String text) {
        return text.isEmpty() ? null : text;
    }

    @Override
    public String id() {
        return "kernels";
    }

    @Override
    public String title() {
        return "Kernels";
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
        int number = 0;
        for (KernelSnapshot kernel : snapshot.kernels(progress)) {
            each.accept(new Row(number++, kernel));
        }
    }
}
