// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.iommu.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.swt.graphics.Image;
import org.folioscope.base.Numbers;
import org.folioscope.iommu.Attachment;
import org.folioscope.iommu.DriverDomain;
import org.folioscope.iommu.IommuDomain;
import org.folioscope.iommu.TableEntry;
import org.folioscope.model.Finding;
import org.folioscope.ui.facts.FactLine;
import org.folioscope.ui.iommu.IommuIcons;
import org.folioscope.ui.links.Place;

/** One way in which a device's addresses are translated: the only one, or that of a PASID. */
public record AttachmentNode(DeviceNode device, Attachment translation) implements IommuNode {

    @Override
    public String text() {
        return translation.pasid() < 0 ? "requests without PASID" : "PASID " + translation.pasid();
    }

    @Override
    public String detail() {
        return words(translation);
    }

    /** What becomes of its addresses, in a few words. */
    static String words(Attachment attachment) {
        String id = attachment.domainId() < 0 ? "" : " domain " + attachment.domainId();
        String type = attachment
                .driver()
                .map(DriverDomain::type)
                .filter(each -> !each.isEmpty())
                .orElse("");
        return attachment.translation().text()
                + id
                + (type.isEmpty() ? "" : " (" + type + ")")
                + (attachment.problem().isEmpty() ? "" : "  ⚠ " + attachment.problem());
    }

    @Override
    public Image image() {
        return IommuIcons.image(
                switch (translation.translation()) {
                    case BLOCKED, INVALID -> "blocked";
                    case PASS_THROUGH -> "passthrough";
                    case FIRST_STAGE, SECOND_STAGE, NESTED -> "domain";
                });
    }

    @Override
    public List<FactLine> facts() {
        List<FactLine> facts = new ArrayList<>(device.facts().subList(0, 1));
        facts.addAll(facts(translation));
        return facts;
    }

    static List<FactLine> facts(Attachment attachment) {
        List<FactLine> facts = new ArrayList<>();
        if (attachment.pasid() >= 0) {
            facts.add(FactLine.of("PASID", Integer.toString(attachment.pasid()), ""));
        }
        facts.add(FactLine.of("translation", attachment.translation().text(), attachment.problem()));
        if (attachment.domainId() >= 0) {
            facts.add(FactLine.of("domain id", Integer.toString(attachment.domainId()), "by which caches are tagged"));
        }
        for (TableEntry entry : attachment.path()) {
            facts.add(new FactLine(
                    entry.name(),
                    Numbers.hex(entry.address()),
                    "in the table at " + Numbers.hex(entry.table()),
                    new Place.TableEntryAt(entry.address())));
        }
        for (IommuDomain stage : attachment.stages()) {
            facts.add(new FactLine(
                    "stage " + stage.stage(),
                    Numbers.hex(stage.tables().top()),
                    stage.title(),
                    new Place.TableEntryAt(stage.tables().top())));
        }
        attachment.driver().ifPresent(driver -> add(facts, driver));
        return facts;
    }

    private static void add(List<FactLine> facts, DriverDomain driver) {
        facts.add(new FactLine(
                "driver's domain",
                Numbers.hex(driver.address()),
                "struct " + driver.structName() + (driver.type().isEmpty() ? "" : ", " + driver.type())
                        + (driver.top() == -1 ? "" : ", " + driver.level() + " levels at " + Numbers.hex(driver.top())),
                Place.struct(driver.structName(), driver.address())));
    }

    @Override
    public List<Finding> findings() {
        return device.findings();
    }

    @Override
    public Optional<AttachmentNode> attachment() {
        return Optional.of(this);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AttachmentNode node
                && node.device.equals(device)
                && node.translation.pasid() == translation.pasid();
    }

    @Override
    public int hashCode() {
        return device.hashCode() * 31 + translation.pasid();
    }
}
