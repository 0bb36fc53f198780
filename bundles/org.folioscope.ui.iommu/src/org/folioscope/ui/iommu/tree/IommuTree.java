// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.iommu.tree;

import java.util.ArrayList;
import java.util.List;
import org.folioscope.handover.structure.Structures;
import org.folioscope.iommu.Attachment;
import org.folioscope.iommu.DeviceTables;
import org.folioscope.iommu.IommuDevice;
import org.folioscope.iommu.IommuDomain;
import org.folioscope.iommu.IommuStructures;
import org.folioscope.iommu.IommuUnit;
import org.folioscope.iommu.Iommus;
import org.folioscope.iommu.TableEntry;
import org.folioscope.model.Structure;
import org.folioscope.ui.tree.LazyNode;

/** The nodes of the tree of IOMMUs: units, their devices, how those are translated, and the entries that say so. */
public final class IommuTree {

    private final Iommus iommus;
    private final DeviceFindings findings;

    private IommuTree(Iommus iommus, DeviceFindings findings) {
        this.iommus = iommus;
        this.findings = findings;
    }

    /** One node for each unit. */
    public static List<LazyNode> roots(Iommus iommus, DeviceFindings findings) {
        IommuTree tree = new IommuTree(iommus, findings);
        return iommus.units().stream().map(tree::unit).toList();
    }

    private LazyNode unit(IommuUnit unit) {
        UnitNode value = new UnitNode(unit, findings.of(unit.name()));
        List<LazyNode> children = unit.tables().size() == 1
                ? devices(unit, unit.tables().getFirst())
                : unit.tables().stream()
                        .map(tables -> LazyNode.of(new TablesNode(unit, tables), devices(unit, tables)))
                        .toList();
        return LazyNode.of(value, children);
    }

    private List<LazyNode> devices(IommuUnit unit, DeviceTables tables) {
        List<LazyNode> nodes = new ArrayList<>();
        for (IommuDevice device : tables.devices()) {
            DeviceNode value = new DeviceNode(unit, tables, device, findings.of(device.name()));
            nodes.add(
                    switch (device.attachments().size()) {
                        case 0 -> LazyNode.leaf(value);
                        case 1 ->
                            LazyNode.of(value, entries(device.attachments().getFirst()));
                        default ->
                            LazyNode.of(
                                    value,
                                    device.attachments().stream()
                                            .map(each -> LazyNode.of(new AttachmentNode(value, each), entries(each)))
                                            .toList());
                    });
        }
        return nodes;
    }

    /** The entries that lead to the page tables, and those. */
    private List<LazyNode> entries(Attachment attachment) {
        List<LazyNode> nodes = new ArrayList<>();
        for (TableEntry entry : attachment.path()) {
            nodes.add(LazyNode.leaf(entry.structure(iommus.source())));
        }
        for (IommuDomain stage : attachment.stages()) {
            nodes.add(node(IommuStructures.of(iommus, stage)));
        }
        return nodes;
    }

    private static LazyNode node(Structure structure) {
        return structure.isExpandable()
                ? LazyNode.of(
                        structure,
                        progress -> Structures.children(structure, progress).stream()
                                .map(IommuTree::node)
                                .toList())
                : LazyNode.leaf(structure);
    }
}
