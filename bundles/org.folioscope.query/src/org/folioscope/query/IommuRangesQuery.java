// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.query;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.folioscope.base.Progress;
import org.folioscope.iommu.Attachment;
import org.folioscope.iommu.DomainRanges;
import org.folioscope.iommu.IommuDevice;
import org.folioscope.iommu.IommuDomain;
import org.folioscope.iommu.IommuUnit;
import org.folioscope.iommu.Iommus;
import org.folioscope.iommu.RangeOwners;
import org.folioscope.iommu.Translation;
import org.folioscope.iommu.format.Permissions;
import org.folioscope.kernel.layout.Lazy;
import org.folioscope.query.Column.Kind;

/** What each device can reach: the merged ranges of its page tables, by device address. */
public final class IommuRangesQuery implements TableQuery<IommuRangesQuery.Row> {

    /**
     * A range.
     *
     * @param stage 0 for pass-through: then there is no range, all addresses are physical ones
     * @param permissions of the bits of {@link Permissions}
     * @param leafSize bytes of each page in it
     * @param owner tells whose the memory is, when somebody asks
     */
    public record Row(
            IommuUnit unit,
            IommuDevice device,
            Attachment attachment,
            int stage,
            long iova,
            long physical,
            long length,
            int permissions,
            long leafSize,
            Supplier<String> owner) {}

    private static final List<Column<Row>> COLUMNS = List.of(
            new Column<>(
                    "device",
                    "Device",
                    "Segment, bus, device and function, or stream",
                    Kind.TEXT,
                    row -> row.device().name()),
            new Column<>(
                    "pasid",
                    "PASID",
                    "Of the requests that this is for; none for those without",
                    Kind.COUNT,
                    row -> row.attachment().pasid() < 0
                            ? null
                            : (long) row.attachment().pasid()),
            new Column<>("stage", "Stage", "1 or 2; of nested translation both", Kind.COUNT, row -> (long) row.stage()),
            new Column<>("iova", "IOVA", "First address that the device uses", Kind.ADDRESS, Row::iova),
            new Column<>("physical", "Physical", "Where it leads", Kind.ADDRESS, Row::physical),
            new Column<>("length", "Length", "Bytes", Kind.BYTES, Row::length),
            new Column<>(
                    "access",
                    "Access",
                    "r read, w write, x instructions, u without privilege",
                    Kind.TEXT,
                    row -> Permissions.text(row.permissions())),
            new Column<>("leaf", "Leaf", "Bytes of each page in it", Kind.BYTES, Row::leafSize),
            new Column<>(
                    "unit", "Unit", "The IOMMU", Kind.TEXT, row -> row.unit().name()),
            new Column<>(
                    "domain",
                    "Domain",
                    "Domain id, ASID or VMID",
                    Kind.COUNT,
                    row -> row.attachment().domainId() < 0
                            ? null
                            : (long) row.attachment().domainId()),
            new Column<>(
                    "owner",
                    "Owner",
                    "Whose the memory is: of one page in words, of several how many page frames are whose",
                    Kind.TEXT,
                    row -> row.owner().get()));

    private final Iommus iommus;
    private final Predicate<IommuDevice> wanted;
    private final Lazy<RangeOwners> owners;

    /** @param wanted which devices */
    public IommuRangesQuery(Iommus iommus, Predicate<IommuDevice> wanted) {
        this.iommus = iommus;
        this.wanted = wanted;
        this.owners = new Lazy<>(() -> new RangeOwners(iommus.handovers()));
    }

    @Override
    public String id() {
        return "iommu-ranges";
    }

    @Override
    public String title() {
        return "What devices can reach";
    }

    @Override
    public List<Column<Row>> columns() {
        return COLUMNS;
    }

    @Override
    public List<Column<Row>> defaultColumns() {
        return COLUMNS.subList(0, COLUMNS.size() - 1); // owners cost more than all the rest
    }

    @Override
    public void run(Progress progress, Consumer<Row> each) {
        iommus.forEach((unit, device, attachment) -> {
            if (wanted.test(device)) {
                if (attachment.translation() == Translation.PASS_THROUGH) {
                    int access = Permissions.READ | Permissions.WRITE;
                    each.accept(new Row(unit, device, attachment, 0, 0, 0, -1, access, 0, () -> "all memory"));
                }
                for (IommuDomain stage : attachment.stages()) {
                    ranges(unit, device, attachment, stage, progress, each);
                }
            }
        });
    }

    private void ranges(
            IommuUnit unit,
            IommuDevice device,
            Attachment attachment,
            IommuDomain stage,
            Progress progress,
            Consumer<Row> each) {
        DomainRanges ranges = stage.ranges(progress);
        for (int i = 0; i < ranges.size(); i++) {
            if ((i & Progress.CHECK_INTERVAL - 1) == 0) {
                progress.check();
            }
            long physical = ranges.physical(i);
            long length = ranges.length(i);
            boolean isMemory = stage == attachment.stages().getLast();
            each.accept(new Row(
                    unit,
                    device,
                    attachment,
                    stage.stage(),
                    ranges.iova(i),
                    physical,
                    length,
                    ranges.permissions(i),
                    ranges.leafSize(i),
                    () -> isMemory ? owners.get().words(physical, length, progress) : "the stage below"));
        }
    }
}
