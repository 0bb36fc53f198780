// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.target.qemu;

import java.util.List;

/** The IOMMU models of a q35 machine. */
public enum Iommu {
    NONE(List.of(), ""),
    /** VT-d with legacy tables: root, context, second stage of three levels. */
    INTEL(List.of("intel-iommu,intremap=on,caching-mode=on,aw-bits=39"), "intel_iommu=on"),
    /** VT-d with PASID tables. */
    INTEL_SCALABLE(
            List.of("intel-iommu,intremap=on,caching-mode=on,aw-bits=39,x-scalable-mode=on"), "intel_iommu=on,sm_on"),
    /** AMD-Vi; a 7.2 kernel boots with these settings only. */
    AMD(List.of("amd-iommu,intremap=off,pt=off"), ""),
    /** VT-d with legacy tables, as INTEL, but of four levels: for device addresses of 48 bits instead of 39. */
    INTEL_48(List.of("intel-iommu,intremap=on,caching-mode=on,aw-bits=48"), "intel_iommu=on"),
    /** VT-d with PASID tables and tables of the CPU's format (first stage); QEMU offers it from 10.0 on. */
    INTEL_FIRST_STAGE(
            List.of("intel-iommu,intremap=on,caching-mode=on,aw-bits=48,x-scalable-mode=on,x-flts=on"),
            "intel_iommu=on,sm_on");

    private final List<String> devices;
    private final String kernelParameters;

    Iommu(List<String> devices, String kernelParameters) {
        this.devices = devices;
        this.kernelParameters = kernelParameters;
    }

    List<String> devices() {
        return devices;
    }

    /** What the kernel's command line must hold so that the kernel uses it; may be empty. */
    public String kernelParameters() {
        return kernelParameters;
    }
}
