// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.handover.pkram;

import java.util.function.Consumer;
import org.folioscope.base.Numbers;
import org.folioscope.handover.HandoverSource;
import org.folioscope.handover.structure.RawField;
import org.folioscope.handover.structure.RawStruct;
import org.folioscope.handover.structure.StructureBuilder;
import org.folioscope.model.Structure;

/** Shows the map of preserved pages: its top table, and the runs of pages in it. */
final class PageMapStructure {

    /** Runs that are shown; more are only counted. */
    private static final int MOST_RUNS = 10_000;

    private static final RawStruct TABLE = new RawStruct(
            "pkram.map",
            "map of preserved pages",
            4096,
            "PKRAM RFC v2, mm/pkram_pagetable.c",
            RawField.u64("entry", 0, "the table below; 0: nothing there")
                    .address()
                    .array(512));

    private final HandoverSource source;
    private final PkramPageMap map;

    PageMapStructure(HandoverSource source, PkramPageMap map) {
        this.source = source;
        this.map = map;
    }

    Structure build() {
        return StructureBuilder.of(source, TABLE, map.root())
                .summary(Numbers.size(map.pages().size() << 12) + " in " + map.levels() + " levels, " + map.huge()
                        + " whole pieces of 2 MiB, " + map.bitmaps() + " bitmaps")
                .children((_, each) -> runs(each))
                .build();
    }

    private void runs(Consumer<Structure> each) {
        int[] count = {0};
        map.pages().runs((pfn, pages) -> {
            if (count[0]++ < MOST_RUNS) {
                each.accept(StructureBuilder.group("pkram.run", "pages from " + Numbers.hex(pfn << 12))
                        .summary(pages + " pages, " + Numbers.size(pages << 12))
                        .range(pfn << 12, pages << 12)
                        .build());
            }
        });
        if (count[0] > MOST_RUNS) {
            each.accept(StructureBuilder.group("pkram.more", (count[0] - MOST_RUNS) + " more runs")
                    .build());
        }
    }
}
