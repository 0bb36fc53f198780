// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.iommu.reach;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.folioscope.base.Progress;
import org.folioscope.iommu.Reach;
import org.folioscope.query.Column;
import org.folioscope.query.Column.Kind;
import org.folioscope.query.IommuReachQuery;
import org.folioscope.query.TableQuery;
import org.folioscope.ui.iommu.found.FoundIommus;

/**
 * Which devices can reach a piece of memory: what the command line prints, asked of IOMMUs that are found on the way.
 *
 * @param found whose page tables are walked
 * @param address physical, bytes
 * @param length bytes, at least 1
 */
record ReachQuery(FoundIommus found, long address, long length) implements TableQuery<Reach> {

    static final List<String> SHOWN =
            List.of("device", "driver", "pasid", "iova", "physical", "length", "access", "leaf", "kept");

    static final List<Column<Reach>> COLUMNS = Stream.concat(
                    new IommuReachQuery(null, 0, 1).columns().stream(),
                    Stream.of(
                            new Column<Reach>(
                                    "leaf",
                                    "Leaf",
                                    "Bytes of each page; n/a where addresses pass untranslated",
                                    Kind.BYTES,
                                    row -> row.leafSize() == 0 ? null : (Object) row.leafSize()),
                            new Column<Reach>(
                                    "kept",
                                    "Kept",
                                    "Why the device goes on working while the next kernel starts",
                                    Kind.TEXT,
                                    row -> row.device().persistent().orElse(null))))
            .toList();

    @Override
    public String id() {
        return "iommu-reach";
    }

    @Override
    public String title() {
        return "Devices";
    }

    @Override
    public List<Column<Reach>> columns() {
        return COLUMNS;
    }

    @Override
    public void run(Progress progress, Consumer<Reach> each) {
        found.iommus(progress).reaching(address, length, progress, each);
    }
}
