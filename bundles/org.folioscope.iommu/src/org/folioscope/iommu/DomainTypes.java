// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.iommu;

/** Words for iommu_domain.type (include/linux/iommu.h of Linux 7.2, IOMMU_DOMAIN_*), as sysfs has them. */
public final class DomainTypes {

    private DomainTypes() {}

    /** The word, or the number where there is none; empty for -1. */
    public static String text(int type) {
        return switch (type) {
            case -1 -> "";
            case 0 -> "blocked";
            case 1 -> "unmanaged";
            case 3 -> "DMA";
            case 4 -> "identity";
            case 11 -> "DMA-FQ";
            case 16 -> "SVA";
            case 32 -> "platform";
            case 64 -> "nested";
            default -> "type " + type;
        };
    }
}
