// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.iommu.ranges;

import java.util.List;
import java.util.function.Consumer;
import org.folioscope.base.Progress;
import org.folioscope.handover.claims.OwnedPages;
import org.folioscope.query.Column;
import org.folioscope.query.Column.Kind;
import org.folioscope.query.TableQuery;
import org.folioscope.ui.iommu.found.FoundIommus;

/**
 * The first pages of a range, each with its owner in words.
 *
 * @param found whose owners are asked; null where the range leads to addresses of another stage
 * @param iova first device address
 * @param physical address that it leads to
 * @param length bytes
 */
record PagesQuery(FoundIommus found, long iova, long physical, long length) implements TableQuery<RangePage> {

    /** Pages that are listed: who wants more looks at the map of pages. */
    static final int MOST = 4096;

    private static final int PAGE_SHIFT = 12;

    static final List<Column<RangePage>> COLUMNS = List.of(
            new Column<>("iova", "IOVA", "Device address of the page", Kind.ADDRESS, RangePage::iova),
            new Column<>("pfn", "PFN", "Page frame that it leads to", Kind.ADDRESS, RangePage::pfn),
            new Column<>(
                    "use",
                    "Use",
                    "What the kernel uses the page for",
                    Kind.TEXT,
                    page -> page.owner() == null
                            ? null
                            : page.owner().owner().use().text()),
            new Column<>(
                    "preserved",
                    "Preserved",
                    "Whether a handover keeps it for the next kernel",
                    Kind.TEXT,
                    page -> page.owner() == null ? null : page.owner().isPreserved() ? "yes" : "no"),
            new Column<>(
                    "owner",
                    "Owner",
                    "Whose it is: file and index, slab cache, handover",
                    Kind.TEXT,
                    page -> page.owner() == null ? null : page.owner().words()));

    @Override
    public String id() {
        return "iommu-pages";
    }

    @Override
    public String title() {
        return "Pages";
    }

    @Override
    public List<Column<RangePage>> columns() {
        return COLUMNS;
    }

    @Override
    public void run(Progress progress, Consumer<RangePage> each) {
        OwnedPages owners = found == null ? null : found.owners(progress);
        for (long i = 0; i < Math.min(length >>> PAGE_SHIFT, MOST); i++) {
            progress.check();
            long pfn = (physical >>> PAGE_SHIFT) + i;
            each.accept(new RangePage(iova + (i << PAGE_SHIFT), pfn, owners == null ? null : owners.at(pfn, progress)));
        }
    }
}
