// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.query;

import java.util.List;
import java.util.function.Consumer;
import org.folioscope.base.Progress;
import org.folioscope.memory.Extent;
import org.folioscope.memory.PhysicalMemory;
import org.folioscope.query.Column.Kind;

/** What of physical memory an image holds. */
public final class ExtentsQuery implements TableQuery<Extent> {

    private static final List<Column<Extent>> COLUMNS = List.of(
            new Column<>("start", "Start", "First physical address", Kind.ADDRESS, Extent::start),
            new Column<>("end", "End", "First physical address after it", Kind.ADDRESS, Extent::end),
            new Column<>("length", "Length", "Bytes", Kind.BYTES, Extent::length),
            new Column<>(
                    "offset",
                    "File offset",
                    "Where its bytes begin in the file; n/a where they are compressed",
                    Kind.ADDRESS,
                    extent -> extent.fileOffset() < 0 ? null : extent.fileOffset()));

    private final PhysicalMemory memory;

    public ExtentsQuery(PhysicalMemory memory) {
        this.memory = memory;
    }

    @Override
    public String id() {
        return "extents";
    }

    @Override
    public String title() {
        return "Physical memory";
    }

    @Override
    public List<Column<Extent>> columns() {
        return COLUMNS;
    }

    @Override
    public void run(Progress progress, Consumer<Extent> each) {
        memory.extents().forEach(each);
    }
}
