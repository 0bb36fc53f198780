// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.iommu;

/**
 * A device that can reach a piece of memory.
 *
 * @param unit that the device is behind
 * @param device that can
 * @param attachment by which it can
 * @param iova device address of the first byte
 * @param physical address of the first byte, in the image
 * @param length bytes, of one range of the domain, as far as they were asked for
 * @param permissions of the bits of {@link org.folioscope.iommu.format.Permissions}
 * @param leafSize bytes of the pages; 0 for pass-through
 */
public record Reach(
        IommuUnit unit,
        IommuDevice device,
        Attachment attachment,
        long iova,
        long physical,
        long length,
        int permissions,
        long leafSize) {}
