// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.query;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.folioscope.base.Progress;
import org.folioscope.memory.flipbook.FrameDifference;
import org.folioscope.memory.flipbook.FrameDifference.Run;
import org.folioscope.query.Column.Kind;

/** The page frames that differ between two frames of a flipbook, in runs. */
public final class PageChangesQuery implements TableQuery<Run> {

    private static final List<Column<Run>> COLUMNS = List.of(
            new Column<>(
                    "change",
                    "Change",
                    "changed (other content), gone (only the frame before has it) or added",
                    Kind.TEXT,
                    run -> run.kind().name().toLowerCase(Locale.ROOT)),
            new Column<>("pfn", "First page frame", "Its number", Kind.ADDRESS, Run::pfn),
            new Column<>("address", "Address", "Physical, of its first byte", Kind.ADDRESS, run -> run.pfn() << 12),
            new Column<>("pages", "Pages", "How many page frames", Kind.COUNT, Run::pages));

    private final FrameDifference difference;

    public PageChangesQuery(FrameDifference difference) {
        this.difference = difference;
    }

    /** Whether no page frame differs. */
    public boolean isEmpty() {
        return difference.runs().isEmpty();
    }

    @Override
    public String id() {
        return "pagechanges";
    }

    @Override
    public String title() {
        return "Changed pages";
    }

    @Override
    public List<Column<Run>> columns() {
        return COLUMNS;
    }

    @Override
    public void run(Progress progress, Consumer<Run> each) {
        difference.runs().forEach(each);
    }
}
