// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.query;

import java.util.List;
import java.util.function.Consumer;
import org.folioscope.base.Progress;
import org.folioscope.iommu.Iommus;
import org.folioscope.iommu.Reach;
import org.folioscope.iommu.format.Permissions;
import org.folioscope.query.Column.Kind;

/** Which devices can reach a piece of memory. */
public final class IommuReachQuery implements TableQuery<Reach> {

    private static final List<Column<Reach>> COLUMNS = List.of(
            new Column<>(
                    "device",
                    "Device",
                    "Segment, bus, device and function, or stream",
                    Kind.TEXT,
                    row -> row.device().name()),
            new Column<>(
                    "driver",
                    "Driver",
                    "The device's driver",
                    Kind.TEXT,
                    row -> row.device().facts().map(each -> each.driver()).orElse(null)),
            new Column<>(
                    "pasid",
                    "PASID",
                    "Of the requests that this is for; none for those without",
                    Kind.COUNT,
                    row -> row.attachment().pasid() < 0
                            ? null
                            : (long) row.attachment().pasid()),
            new Column<>("iova", "IOVA", "The address that the device uses", Kind.ADDRESS, Reach::iova),
            new Column<>("physical", "Physical", "Where it leads", Kind.ADDRESS, Reach::physical),
            new Column<>("length", "Length", "Bytes", Kind.BYTES, Reach::length),
            new Column<>(
                    "access",
                    "Access",
                    "r read, w write, x instructions, u without privilege",
                    Kind.TEXT,
                    row -> Permissions.text(row.permissions())),
            new Column<>(
                    "translation",
                    "Translation",
                    "What becomes of the device's addresses",
                    Kind.TEXT,
                    row -> row.attachment().translation().text()),
            new Column<>(
                    "unit", "Unit", "The IOMMU", Kind.TEXT, row -> row.unit().name()));

    private final Iommus iommus;
    private final long physical;
    private final long length;

    /**
     * @param physical first byte
     * @param length bytes, at least 1
     */
    public IommuReachQuery(Iommus iommus, long physical, long length) {
        this.iommus = iommus;
        this.physical = physical;
        this.length = length;
    }

    @Override
    public String id() {
        return "iommu-reach";
    }

    @Override
    public String title() {
        return "Who can reach a page";
    }

    @Override
    public List<Column<Reach>> columns() {
        return COLUMNS;
    }

    @Override
    public void run(Progress progress, Consumer<Reach> each) {
        iommus.reaching(physical, length, progress, each);
    }
}
