// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.query;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.folioscope.base.Progress;
import org.folioscope.handover.structure.Structures;
import org.folioscope.iommu.AddressWalk;
import org.folioscope.iommu.Attachment;
import org.folioscope.iommu.IommuDevice;
import org.folioscope.iommu.Iommus;
import org.folioscope.iommu.RangeOwners;
import org.folioscope.iommu.WalkStep;
import org.folioscope.iommu.format.Permissions;
import org.folioscope.model.FieldValue;
import org.folioscope.query.Column.Kind;

/** Every step of the translation of one device address. */
public final class IommuWalkQuery implements TableQuery<IommuWalkQuery.Row> {

    /**
     * A step, or the result.
     *
     * @param walk that it is of
     * @param step null for the result
     * @param owner whose the page is that the result leads to; empty for a step, and where nothing is mapped
     */
    public record Row(IommuDevice device, Attachment attachment, AddressWalk walk, WalkStep step, String owner) {

        private String name() {
            return step == null ? "result" : step.name();
        }

        private String outcome() {
            if (step != null) {
                return step.outcome();
            }
            return walk.physical() == -1
                    ? "nothing is mapped: " + walk.problem()
                    : "physical 0x" + Long.toHexString(walk.physical()) + ", " + Permissions.text(walk.permissions())
                            + ": " + owner;
        }

        private String bits() {
            if (step == null) {
                return null;
            }
            StringBuilder text = new StringBuilder();
            for (FieldValue field : Structures.fields(step.structure())) {
                if (field.getValue() != 0) {
                    text.append(text.isEmpty() ? "" : " ")
                            .append(field.getName())
                            .append('=')
                            .append(field.getText());
                }
            }
            return text.toString();
        }
    }

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
            new Column<>("step", "Step", "What is read", Kind.TEXT, Row::name),
            new Column<>(
                    "at",
                    "At",
                    "Physical address of the entry",
                    Kind.ADDRESS,
                    row -> row.step() == null ? null : row.step().address()),
            new Column<>(
                    "entry",
                    "Entry",
                    "Its first 8 bytes",
                    Kind.ADDRESS,
                    row -> row.step() == null ? null : row.step().entry()),
            new Column<>("meaning", "Meaning", "What it says", Kind.TEXT, Row::outcome),
            new Column<>("bits", "Bits", "Its fields that are not 0", Kind.TEXT, Row::bits));

    private final Iommus iommus;
    private final Predicate<IommuDevice> wanted;
    private final long iova;

    /**
     * @param wanted which devices
     * @param iova the address that the device uses
     */
    public IommuWalkQuery(Iommus iommus, Predicate<IommuDevice> wanted, long iova) {
        this.iommus = iommus;
        this.wanted = wanted;
        this.iova = iova;
    }

    @Override
    public String id() {
        return "iommu-walk";
    }

    @Override
    public String title() {
        return "Translation of a device address";
    }

    @Override
    public List<Column<Row>> columns() {
        return COLUMNS;
    }

    @Override
    public void run(Progress progress, Consumer<Row> each) {
        RangeOwners owners = new RangeOwners(iommus.handovers());
        iommus.forEach((_, device, attachment) -> {
            progress.check();
            if (wanted.test(device)) {
                AddressWalk walk = iommus.walk(attachment, iova);
                walk.steps().forEach(step -> each.accept(new Row(device, attachment, walk, step, "")));
                String owner = walk.physical() == -1 ? "" : owners.words(walk.physical(), 1, progress);
                each.accept(new Row(device, attachment, walk, null, owner));
            }
        });
    }
}
