// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.query;

import java.util.List;
import java.util.function.Consumer;
import org.folioscope.base.Progress;
import org.folioscope.iommu.Attachment;
import org.folioscope.iommu.DeviceTables;
import org.folioscope.iommu.DomainRanges;
import org.folioscope.iommu.IommuDevice;
import org.folioscope.iommu.IommuDomain;
import org.folioscope.iommu.IommuUnit;
import org.folioscope.iommu.Iommus;
import org.folioscope.query.Column.Kind;

/** The devices behind IOMMUs, and how the addresses of each are translated: a row for each PASID and stage. */
public final class IommuQuery implements TableQuery<IommuQuery.Row> {

    /**
     * A device and one of its translations.
     *
     * @param attachment null where the tables have no entry for the device
     * @param stage null where no page tables are used
     * @param ranges what the stage maps; null where there is none
     */
    public record Row(
            IommuUnit unit,
            DeviceTables tables,
            IommuDevice device,
            Attachment attachment,
            IommuDomain stage,
            DomainRanges ranges) {

        private Long number(boolean known, long value) {
            return known ? value : null;
        }

        private Long pasid() {
            return attachment == null ? null : number(attachment.pasid() >= 0, attachment.pasid());
        }

        private Long domain() {
            return attachment == null ? null : number(attachment.domainId() >= 0, attachment.domainId());
        }

        private String type() {
            return attachment == null
                    ? null
                    : attachment.driver().map(each -> each.type()).orElse(null);
        }

        private String problem() {
            String first = attachment == null ? "" : attachment.problem();
            String faults =
                    ranges == null || ranges.faultCount() == 0 ? "" : ranges.faultCount() + " faults in its tables";
            return first.isEmpty() ? faults : first;
        }
    }

    private static final List<Column<Row>> COLUMNS = List.of(
            new Column<>(
                    "unit", "Unit", "The IOMMU", Kind.TEXT, row -> row.unit().name()),
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
                    Row::pasid),
            new Column<>(
                    "translation",
                    "Translation",
                    "What becomes of addresses",
                    Kind.TEXT,
                    row -> row.attachment() == null
                            ? "no entry"
                            : row.attachment().translation().text()),
            new Column<>("domain", "Domain", "Domain id, ASID or VMID", Kind.COUNT, Row::domain),
            new Column<>("type", "Type", "Of the kernel's domain: DMA, identity, unmanaged, …", Kind.TEXT, Row::type),
            new Column<>(
                    "levels",
                    "Levels",
                    "Of its page tables",
                    Kind.COUNT,
                    row -> row.stage() == null
                            ? null
                            : (long) row.stage().tables().level()),
            new Column<>(
                    "top",
                    "Top",
                    "Physical address of the top page table",
                    Kind.ADDRESS,
                    row -> row.stage() == null ? null : row.stage().tables().top()),
            new Column<>(
                    "ranges",
                    "Ranges",
                    "Merged ranges that are mapped",
                    Kind.COUNT,
                    row -> row.ranges() == null
                            ? null
                            : row.ranges().size() + row.ranges().omitted()),
            new Column<>(
                    "mapped",
                    "Mapped",
                    "Bytes that the device can reach",
                    Kind.BYTES,
                    row -> row.ranges() == null ? null : row.ranges().bytes()),
            new Column<>(
                    "kept",
                    "Kept",
                    "Why the device goes on working while the next kernel starts",
                    Kind.TEXT,
                    row -> row.device().persistent().orElse(null)),
            new Column<>("problem", "Problem", "What is amiss", Kind.TEXT, Row::problem),
            new Column<>(
                    "format",
                    "Format",
                    "Of its page tables",
                    Kind.TEXT,
                    row -> row.stage() == null
                            ? null
                            : row.stage().tables().format().title()),
            new Column<>(
                    "stage",
                    "Stage",
                    "1 or 2",
                    Kind.COUNT,
                    row -> row.stage() == null ? null : (long) row.stage().stage()),
            new Column<>(
                    "leaves",
                    "Leaves",
                    "Leaf entries",
                    Kind.COUNT,
                    row -> row.ranges() == null ? null : row.ranges().leaves()),
            new Column<>(
                    "tables",
                    "Tables",
                    "Pages of page tables",
                    Kind.COUNT,
                    row -> row.ranges() == null ? null : (long) row.ranges().tables().length),
            new Column<>(
                    "entry",
                    "Entry",
                    "Physical address of the entry that says so",
                    Kind.ADDRESS,
                    row -> row.attachment() == null
                            ? null
                            : row.attachment().entry().address()),
            new Column<>(
                    "root",
                    "Root",
                    "Physical address of the table that all begins with",
                    Kind.ADDRESS,
                    row -> row.tables().address()),
            new Column<>(
                    "mode",
                    "Mode",
                    "Of the root",
                    Kind.TEXT,
                    row -> row.tables().mode()),
            new Column<>(
                    "by",
                    "By",
                    "Who says where the root is",
                    Kind.TEXT,
                    row -> row.tables().by()));

    private final Iommus iommus;

    public IommuQuery(Iommus iommus) {
        this.iommus = iommus;
    }

    @Override
    public String id() {
        return "iommu";
    }

    @Override
    public String title() {
        return "Devices behind IOMMUs";
    }

    @Override
    public List<Column<Row>> columns() {
        return COLUMNS;
    }

    @Override
    public List<Column<Row>> defaultColumns() {
        return COLUMNS.subList(0, 13);
    }

    @Override
    public List<Column<Row>> exportColumns() {
        return COLUMNS;
    }

    @Override
    public void run(Progress progress, Consumer<Row> each) {
        for (IommuUnit unit : iommus.units()) {
            for (DeviceTables tables : unit.tables()) {
                for (IommuDevice device : tables.devices()) {
                    device(unit, tables, device, progress, each);
                }
            }
        }
    }

    private static void device(
            IommuUnit unit, DeviceTables tables, IommuDevice device, Progress progress, Consumer<Row> each) {
        if (device.attachments().isEmpty()) {
            each.accept(new Row(unit, tables, device, null, null, null));
        }
        for (Attachment attachment : device.attachments()) {
            if (attachment.stages().isEmpty()) {
                each.accept(new Row(unit, tables, device, attachment, null, null));
            }
            for (IommuDomain stage : attachment.stages()) {
                each.accept(new Row(unit, tables, device, attachment, stage, stage.ranges(progress)));
            }
        }
    }
}
