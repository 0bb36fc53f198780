// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.iommu;

import java.util.List;
import java.util.Optional;

/**
 * A device behind an IOMMU, as the tables have it.
 *
 * @param segment PCI segment; 0 where there is none
 * @param id bus, device and function in 16 bits; the stream id of an SMMU
 * @param name "0000:00:1f.2", "stream 24"; unique in its tables, and the key by which devices are compared
 * @param facts what the kernel knows of it; empty where there is no kernel, or it does not know the device
 * @param persistent why it goes on working while the next kernel starts: "in pkernfs /iommu/root-pgtables"; empty where
 *     nothing says so
 * @param attachments none where the tables have no entry for it: then nothing passes
 */
public record IommuDevice(
        int segment,
        int id,
        String name,
        Optional<DeviceFacts> facts,
        Optional<String> persistent,
        List<Attachment> attachments) {

    public IommuDevice {
        attachments = List.copyOf(attachments);
    }

    /** The name of a PCI device: "0000:00:1f.2". */
    public static String pciName(int segment, int bdf) {
        return String.format("%04x:%02x:%02x.%d", segment, bdf >> 8 & 0xff, bdf >> 3 & 31, bdf & 7);
    }

    /** Whether somebody means this device by {@code text}: its name, or that without its segment where that is 0. */
    public boolean isCalled(String text) {
        return name.equalsIgnoreCase(text) || name.equalsIgnoreCase("0000:" + text);
    }

    /** Name and driver, for people: "0000:00:03.0 (virtio-pci)". */
    public String title() {
        return name
                + facts.filter(each -> !each.driver().isEmpty())
                        .map(each -> " (" + each.driver() + ")")
                        .orElse("");
    }
}
