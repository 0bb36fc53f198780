// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.iommu.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.swt.graphics.Image;
import org.folioscope.base.Diagnostic;
import org.folioscope.base.Numbers;
import org.folioscope.iommu.DeviceTables;
import org.folioscope.iommu.IommuRegister;
import org.folioscope.iommu.IommuUnit;
import org.folioscope.model.Finding;
import org.folioscope.ui.facts.FactLine;
import org.folioscope.ui.iommu.IommuIcons;
import org.folioscope.ui.links.Place;

/** An IOMMU in the tree: its registers, and who says where its tables are. */
public record UnitNode(IommuUnit unit, List<Finding> findings) implements IommuNode {

    @Override
    public String text() {
        return unit.name();
    }

    @Override
    public String detail() {
        int count = unit.devices().size();
        String tables = switch (unit.tables().size()) {
            case 0 -> "no tables";
            case 1 -> unit.tables().getFirst().mode();
            default -> "⚠ " + unit.tables().size() + " sources disagree";
        };
        String amiss = findings.isEmpty() ? "" : DeviceFindings.words(findings) + "  ";
        return amiss + unit.kind().title() + ", " + tables + ", " + count + (count == 1 ? " device" : " devices");
    }

    @Override
    public Image image() {
        return IommuIcons.image("iommu");
    }

    @Override
    public List<FactLine> facts() {
        List<FactLine> facts = new ArrayList<>();
        facts.add(FactLine.of("kind", unit.kind().title(), ""));
        facts.add(FactLine.of("PCI segment", String.format("%04x", unit.segment()), ""));
        if (unit.registerBase() != -1) {
            facts.add(FactLine.of("registers at", Numbers.hex(unit.registerBase()), "physical"));
        }
        if (unit.driverObject() != 0) {
            facts.add(new FactLine(
                    "driver's object",
                    Numbers.hex(unit.driverObject()),
                    "virtual",
                    Place.virtual(unit.driverObject())));
        }
        for (Diagnostic each : unit.disagreements()) {
            facts.add(FactLine.of("⚠ sources disagree", each.message(), each.place()));
        }
        for (DeviceTables tables : unit.tables()) {
            facts.addAll(TablesNode.facts(tables));
        }
        for (IommuRegister register : unit.registers()) {
            String says = register.meaning().isEmpty() ? "" : register.meaning() + "; ";
            facts.add(FactLine.of(
                    "register " + register.name(), Numbers.hex(register.value()), says + "from " + register.source()));
        }
        return facts;
    }

    @Override
    public Optional<AttachmentNode> attachment() {
        return Optional.empty();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof UnitNode node
                && node.unit.kind() == unit.kind()
                && node.unit.name().equals(unit.name());
    }

    @Override
    public int hashCode() {
        return unit.name().hashCode();
    }
}
