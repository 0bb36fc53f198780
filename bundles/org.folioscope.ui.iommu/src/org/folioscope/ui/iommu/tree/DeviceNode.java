// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.iommu.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.swt.graphics.Image;
import org.folioscope.base.Numbers;
import org.folioscope.iommu.Attachment;
import org.folioscope.iommu.DeviceFacts;
import org.folioscope.iommu.DeviceTables;
import org.folioscope.iommu.IommuDevice;
import org.folioscope.iommu.IommuUnit;
import org.folioscope.iommu.Translation;
import org.folioscope.model.Finding;
import org.folioscope.ui.facts.FactLine;
import org.folioscope.ui.iommu.IommuIcons;
import org.folioscope.ui.links.Place;

/** A device behind an IOMMU. */
public record DeviceNode(IommuUnit unit, DeviceTables tables, IommuDevice device, List<Finding> findings)
        implements IommuNode {

    @Override
    public String text() {
        return device.name();
    }

    @Override
    public String detail() {
        List<String> words = new ArrayList<>();
        if (!findings.isEmpty()) {
            words.add(DeviceFindings.words(findings));
        }
        device.facts()
                .map(DeviceFacts::driver)
                .filter(driver -> !driver.isEmpty())
                .ifPresent(words::add);
        if (device.persistent().isPresent()) {
            words.add("✦ persistent");
        }
        if (device.attachments().isEmpty()) {
            words.add("no entry");
        } else if (device.attachments().size() == 1) {
            words.add(AttachmentNode.words(device.attachments().getFirst()));
        } else {
            words.add(device.attachments().size() + " PASIDs");
        }
        return String.join("  ", words);
    }

    @Override
    public Image image() {
        if (device.attachments().isEmpty()) {
            return IommuIcons.image("device-none");
        }
        if (device.attachments().size() == 1) {
            Translation translation = device.attachments().getFirst().translation();
            if (translation == Translation.PASS_THROUGH) {
                return IommuIcons.image("passthrough");
            }
        }
        return IommuIcons.image(device.persistent().isPresent() ? "device-persistent" : "device");
    }

    @Override
    public List<FactLine> facts() {
        List<FactLine> facts = new ArrayList<>();
        facts.add(FactLine.of("device", device.name(), ""));
        device.facts().ifPresent(known -> add(facts, known));
        facts.add(FactLine.of("behind", unit.name(), unit.kind().title()));
        device.persistent()
                .ifPresent(why ->
                        facts.add(FactLine.of("✦ persistent", why, "goes on working while the next kernel starts")));
        if (device.attachments().isEmpty()) {
            facts.add(FactLine.of("translation", "no entry in the tables", "nothing that it asks for passes"));
        }
        for (Attachment attachment : device.attachments()) {
            facts.addAll(AttachmentNode.facts(attachment));
        }
        return facts;
    }

    private static void add(List<FactLine> facts, DeviceFacts known) {
        facts.add(FactLine.of("driver", known.driver().isEmpty() ? "none" : known.driver(), ""));
        if (known.vendor() >= 0) {
            facts.add(
                    FactLine.of("PCI id", String.format("%04x:%04x", known.vendor(), known.device()), "vendor:device"));
            facts.add(FactLine.of(
                    "bus master", known.busMaster() ? "yes" : "no", "whether the kernel let it access memory"));
        }
        facts.add(new FactLine(
                "kernel's struct",
                Numbers.hex(known.address()),
                "virtual",
                known.vendor() >= 0 ? Place.struct("pci_dev", known.address()) : Place.virtual(known.address())));
    }

    @Override
    public Optional<AttachmentNode> attachment() {
        return device.attachments().size() == 1
                ? Optional.of(new AttachmentNode(this, device.attachments().getFirst()))
                : Optional.empty();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DeviceNode node
                && node.device.name().equals(device.name())
                && node.unit.name().equals(unit.name())
                && node.tables.address() == tables.address();
    }

    @Override
    public int hashCode() {
        return device.name().hashCode();
    }
}
