// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.query;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.folioscope.base.Progress;
import org.folioscope.kernel.KernelSnapshot;
import org.folioscope.kernel.PageCount;
import org.folioscope.query.Column.Kind;

/** How many page frames have which use and which flags. */
public final class PagesQuery implements TableQuery<PageCount> {

    private static final long PAGE_SIZE = 4096;

    private static final List<Column<PageCount>> COLUMNS = List.of(
            new Column<>(
                    "kind",
                    "Kind",
                    "use (each frame has one) or flag (it can have several)",
                    Kind.TEXT,
                    count -> count.kind().name().toLowerCase(Locale.ROOT)),
            new Column<>("name", "Name", "The use, or the flag without PG_", Kind.TEXT, PageCount::name),
            new Column<>("pages", "Pages", "Frames of 4 KiB", Kind.COUNT, PageCount::pages),
            new Column<>("size", "Size", "Bytes", Kind.BYTES, count -> count.pages() * PAGE_SIZE));

    private final KernelSnapshot kernel;

    public PagesQuery(KernelSnapshot kernel) {
        this.kernel = kernel;
    }

    @Override
    public String id() {
        return "pages";
    }

    @Override
    public String title() {
        return "Page frames";
    }

    @Override
    public List<Column<PageCount>> columns() {
        return COLUMNS;
    }

    @Override
    public void run(Progress progress, Consumer<PageCount> each) {
        kernel.pageCounts(progress).forEach(each);
    }
}
