// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.iommu;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.folioscope.base.Numbers;
import org.folioscope.base.Progress;
import org.folioscope.handover.HandoverSource;
import org.folioscope.handover.structure.StructureBuilder;
import org.folioscope.model.FieldKind;
import org.folioscope.model.FieldValue;
import org.folioscope.model.Structure;
import org.folioscope.model.impl.FieldValueImpl;

/**
 * Shows IOMMUs as structures: units, their registers, and the tree of their tables from the root entry down to the last
 * leaf, each entry with its bits as fields. Children are read on demand; an entry that is not present is none.
 */
public final class IommuStructures {

    /** One attachment of a device, as a leaf of the tree of table entries. */
    private record Leaf(IommuDevice device, Attachment attachment) {}

    private final HandoverSource source;

    private IommuStructures(Iommus iommus) {
        this.source = iommus.source();
    }

    /** All units of an image. */
    public static Structure of(Iommus iommus) {
        IommuStructures structures = new IommuStructures(iommus);
        return StructureBuilder.group("iommu", "IOMMUs")
                .summary(iommus.units().size() + (iommus.units().size() == 1 ? " unit" : " units"))
                .children((_, each) -> iommus.units().forEach(unit -> each.accept(structures.unit(unit))))
                .build();
    }

    /** One unit. */
    public static Structure of(Iommus iommus, IommuUnit unit) {
        return new IommuStructures(iommus).unit(unit);
    }

    /** The entry that says how a device's addresses are translated, with the page tables that it leads to. */
    public static Structure of(Iommus iommus, IommuDevice device, Attachment attachment) {
        IommuStructures structures = new IommuStructures(iommus);
        return structures.leaf(attachment.path().size() - 1, new Leaf(device, attachment));
    }

    /** The page tables of one stage. */
    public static Structure of(Iommus iommus, IommuDomain domain) {
        return PageTableStructures.of(iommus.source(), domain);
    }

    /**
     * The entry at the physical {@code address} in any of the tables, whether it is present or not; empty where no table
     * is there. Walks page tables.
     */
    public static Optional<Structure> at(Iommus iommus, long address, Progress progress) {
        List<Structure> found = new ArrayList<>();
        iommus.forEach((_, device, attachment) -> {
            for (int i = 0; found.isEmpty() && i < attachment.path().size(); i++) {
                TableEntry entry = attachment.path().get(i);
                if (address - entry.address() >= 0
                        && address - entry.address() < entry.layout().size()) {
                    found.add(new IommuStructures(iommus).leaf(i, new Leaf(device, attachment)));
                }
            }
        });
        for (IommuDomain domain : iommus.domains()) {
            if (found.isEmpty()) {
                PageTableStructures.at(iommus.source(), domain, address, progress)
                        .ifPresent(found::add);
            }
        }
        return found.stream().findFirst();
    }

    private Structure unit(IommuUnit unit) {
        int devices =
                unit.tables().isEmpty() ? 0 : unit.tables().getFirst().devices().size();
        return StructureBuilder.group("iommu.unit", unit.name())
                .summary(unit.kind().title() + ", " + devices + (devices == 1 ? " device" : " devices"))
                .children((_, each) -> {
                    if (!unit.registers().isEmpty()) {
                        each.accept(registers(unit));
                    }
                    unit.tables().forEach(tables -> each.accept(tables(tables)));
                })
                .build();
    }

    private static Structure registers(IommuUnit unit) {
        Structure group = StructureBuilder.group("iommu.registers", "registers")
                .summary(unit.registerBase() == -1 ? "" : "at " + Numbers.hex(unit.registerBase()))
                .build();
        for (IommuRegister register : unit.registers()) {
            FieldValue field = new FieldValueImpl();
            field.setName(register.name());
            field.setKind(FieldKind.HEX);
            field.setValue(register.value());
            field.setText(Numbers.hex(register.value()));
            field.setMeaning(register.meaning());
            field.setHelp("from " + register.source());
            group.getFields().add(field);
        }
        return group;
    }

    private Structure tables(DeviceTables tables) {
        List<Leaf> leaves = new ArrayList<>();
        tables.devices().forEach(device -> device.attachments().forEach(each -> leaves.add(new Leaf(device, each))));
        return StructureBuilder.group("iommu.tables", "tables at " + Numbers.hex(tables.address()))
                .range(tables.address(), tables.size())
                .summary(tables.mode() + ", by " + tables.by())
                .children((_, each) -> level(0, leaves, each))
                .build();
    }

    /** The distinct entries at {@code depth} of the paths to {@code leaves}, each with what is below it. */
    private void level(int depth, List<Leaf> leaves, Consumer<Structure> each) {
        Map<Long, List<Leaf>> groups = new LinkedHashMap<>();
        for (Leaf leaf : leaves) {
            if (leaf.attachment.path().size() > depth) {
                groups.computeIfAbsent(leaf.attachment.path().get(depth).address(), _ -> new ArrayList<>())
                        .add(leaf);
            }
        }
        for (List<Leaf> group : groups.values()) {
            Leaf first = group.getFirst();
            if (group.size() == 1 && first.attachment.path().size() == depth + 1) {
                each.accept(leaf(depth, first));
            } else {
                each.accept(builder(first.attachment.path().get(depth))
                        .summary(group.size() + " of " + leaves.size() + " entries below")
                        .children((_, to) -> level(depth + 1, group, to))
                        .build());
            }
        }
    }

    private StructureBuilder builder(TableEntry entry) {
        return StructureBuilder.of(source, entry.layout(), entry.address()).name(entry.name());
    }

    /** An entry of an attachment's path; the last one has the page tables below it. */
    private Structure leaf(int depth, Leaf leaf) {
        Attachment attachment = leaf.attachment;
        StructureBuilder builder = builder(attachment.path().get(depth));
        if (depth < attachment.path().size() - 1) {
            return builder.build();
        }
        builder.summary(leaf.device.title() + ": " + attachment.translation().text()
                + (attachment.problem().isEmpty() ? "" : ", " + attachment.problem()));
        if (!attachment.stages().isEmpty()) {
            builder.children((_, each) ->
                    attachment.stages().forEach(stage -> each.accept(PageTableStructures.of(source, stage))));
        }
        return builder.build();
    }
}
