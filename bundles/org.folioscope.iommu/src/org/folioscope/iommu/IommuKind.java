// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.iommu;

/** The kinds of IOMMUs. */
public enum IommuKind {
    VTD("vtd", "Intel VT-d"),
    AMD("amd", "AMD-Vi"),
    SMMU("smmu", "Arm SMMUv3");

    private final String id;
    private final String title;

    IommuKind(String id, String title) {
        this.id = id;
        this.title = title;
    }

    /** Stable, as on the command line. */
    public String id() {
        return id;
    }

    /** For people. */
    public String title() {
        return title;
    }
}
