// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.iommu.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.swt.graphics.Image;
import org.folioscope.base.Numbers;
import org.folioscope.handover.Clue;
import org.folioscope.iommu.DeviceTables;
import org.folioscope.iommu.IommuUnit;
import org.folioscope.model.Finding;
import org.folioscope.ui.facts.FactLine;
import org.folioscope.ui.iommu.IommuIcons;
import org.folioscope.ui.links.Place;

/** One of the tables of devices that different sources name for the same IOMMU. */
public record TablesNode(IommuUnit unit, DeviceTables tables) implements IommuNode {

    @Override
    public String text() {
        return "tables at " + Numbers.hex(tables.address());
    }

    @Override
    public String detail() {
        return tables.mode() + ", by " + tables.by();
    }

    @Override
    public Image image() {
        return IommuIcons.image("domain");
    }

    @Override
    public List<FactLine> facts() {
        return facts(tables);
    }

    static List<FactLine> facts(DeviceTables tables) {
        List<FactLine> facts = new ArrayList<>();
        facts.add(new FactLine(
                "root of its tables",
                Numbers.hex(tables.address()),
                tables.mode() + ", " + Numbers.size(tables.size()),
                new Place.Bytes(tables.address(), Math.max(1, tables.size()))));
        for (Clue clue : tables.clues()) {
            facts.add(FactLine.of("by", clue.detail(), ""));
        }
        for (String problem : tables.problems()) {
            facts.add(FactLine.of("⚠ problem", problem, ""));
        }
        return facts;
    }

    @Override
    public List<Finding> findings() {
        return List.of();
    }

    @Override
    public Optional<AttachmentNode> attachment() {
        return Optional.empty();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TablesNode node
                && node.tables.address() == tables.address()
                && node.unit.name().equals(unit.name());
    }

    @Override
    public int hashCode() {
        return Long.hashCode(tables.address());
    }
}
