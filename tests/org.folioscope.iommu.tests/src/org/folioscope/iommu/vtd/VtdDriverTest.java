// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.iommu.vtd;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.folioscope.base.Progress;
import org.folioscope.iommu.DriverDomain;
import org.folioscope.kernel.report.Findings;
import org.junit.jupiter.api.Test;

/**
 * The driver's objects with the offsets that the BTF of real kernels has: Debian's 6.12.107, and 7.2.13 with the generic
 * page tables.
 */
class VtdDriverTest {

    private static final long DRHD = 0x1000;
    private static final long UNIT = 0x2000;
    private static final long ROOT = 0x3000;
    private static final long BUS = 0x4000;
    private static final long DISK = 0x5000;
    private static final long NET = 0x6000;
    private static final long DISK_INFO = 0x7000;
    private static final long NET_INFO = 0x7100;
    private static final long DOMAIN = 0x8000;
    private static final long OTHER = 0x8400;
    private static final long PGD = 0x9000;
    private static final long NAMES = 0xa000;
    private static final long LISTS = 0xb000;

    private final DriverKernel kernel = new DriverKernel();
    private final Findings findings = new Findings();

    /** One unit dmar0 with the devices 00:1f.2 and 03:00.0. */
    private void unit(int segment, int name, int root) {
        kernel.struct("dmar_drhd_unit", "list 0 16", "iommu 56 8")
                .struct("device_domain_info", "bus 20 1", "devfn 21 1", "iommu 40 8", "domain 48 8")
                .struct("pci_bus", "node 0 16", "children 24 16", "devices 40 16", "sysdata 184 8", "number 216 1")
                .struct("pci_sysdata", "domain 0 4")
                .struct(
                        "pci_dev",
                        "bus_list 0 16",
                        "devfn 56 4",
                        "vendor 60 2",
                        "device 62 2",
                        "dev.driver 304 8",
                        "dev.iommu 400 8",
                        "dev.iommu_group 408 8",
                        "is_busmaster 1000 4 5")
                .struct("device_driver", "name 0 8")
                .struct("dev_iommu", "priv 0 8")
                .struct("iommu_group", "domain 176 8")
                .symbol("dmar_drhd_units", LISTS)
                .symbol("pci_root_buses", LISTS + 16)
                .list(LISTS, DRHD)
                .pointer(DRHD + 56, UNIT)
                .put(UNIT + 8, 0xfed9_0000L)
                .put(UNIT + 24, 0x11)
                .put(UNIT + 32, 1L << 43)
                .put32(UNIT + segment, 0)
                .text(UNIT + name, "dmar0")
                .pointer(UNIT + root, ROOT)
                .list(LISTS + 16, BUS)
                .list(BUS + 24, BUS + 512)
                .list(BUS + 40, DISK)
                .pointer(BUS + 184, NAMES + 64)
                .list(BUS + 512 + 24)
                .list(BUS + 512 + 40, NET)
                .pointer(BUS + 512 + 184, NAMES + 64)
                .put32(BUS + 512 + 216, 3)
                .put32(DISK + 56, 0xfa)
                .put32(DISK + 60, 0x2922_8086)
                .put32(DISK + 1000, 1 << 5)
                .put32(NET + 60, 0x1041_1af4)
                .pointer(DISK + 304, NAMES + 128)
                .pointer(NAMES + 128, NAMES)
                .text(NAMES, "ahci");
        info(DISK, DISK_INFO, 0, 0xfa, DOMAIN);
        info(NET, NET_INFO, 3, 0, OTHER);
    }

    private void info(long device, long info, int bus, int devfn, long domain) {
        kernel.pointer(device + 400, info + 0x80)
                .pointer(info + 0x80, info)
                .put32(info + 20, bus | devfn << 8)
                .pointer(info + 40, UNIT)
                .pointer(info + 48, domain);
    }

    private List<VtdDriver.Unit> units() {
        return new VtdDriver(kernel.map(), findings, Progress.NONE).units();
    }

    private static DriverDomain domain(VtdDriver.Unit unit, int bdf) {
        return unit.devices().get(bdf).domain().orElseThrow();
    }

    @Test
    void theFormOfDebian612() {
        unit(112, 114, 152);
        kernel.struct(
                        "intel_iommu",
                        "reg_phys 8 8",
                        "cap 24 8",
                        "ecap 32 8",
                        "segment 112 2",
                        "name 114 13",
                        "root_entry 152 8")
                .struct(
                        "dmar_domain",
                        "use_first_level 24 1 3",
                        "pgd 104 8",
                        "agaw 116 4",
                        "domain.type 160 4",
                        "domain.ops 168 8")
                .pointer(DOMAIN + 104, PGD)
                .put32(DOMAIN + 116, 2)
                .put32(DOMAIN + 160, 11)
                .put32(OTHER + 24, 8)
                .pointer(OTHER + 104, PGD + 0x1000)
                .put32(OTHER + 116, 3)
                .put32(OTHER + 160, 1);
        VtdDriver.Unit unit = units().getFirst();
        assertEquals("dmar0", unit.name());
        assertEquals(0xfed9_0000L, unit.base());
        assertEquals(ROOT, unit.root());
        assertEquals(0x11, unit.cap());
        assertTrue(!unit.scalable(), "the parameter sm_on is not given");
        assertEquals("ahci", unit.devices().get(0xfa).facts().driver());
        assertEquals(0x8086, unit.devices().get(0xfa).facts().vendor());
        assertTrue(unit.devices().get(0xfa).facts().busMaster());
        assertTrue(!unit.devices().get(0x300).facts().busMaster());
        assertEquals(
                new DriverDomain(DriverKernel.DIRECT + DOMAIN, "dmar_domain", "DMA-FQ", PGD, 4, "vtd-second-stage"),
                domain(unit, 0xfa));
        assertEquals(
                new DriverDomain(
                        DriverKernel.DIRECT + OTHER, "dmar_domain", "unmanaged", PGD + 0x1000, 5, "x86-first-stage"),
                domain(unit, 0x300));
        assertEquals(List.of(), findings.list());
    }

    @Test
    void theFormOfTheGenericPageTables() {
        unit(112, 114, 192);
        kernel.struct(
                        "intel_iommu",
                        "reg_phys 8 8",
                        "cap 24 8",
                        "ecap 32 8",
                        "segment 112 2",
                        "name 114 16",
                        "root_entry 192 8")
                .struct(
                        "dmar_domain",
                        "domain.type 0 4",
                        "domain.ops 16 8",
                        "sspt.vtdss_pt.common.top_of_table 144 8",
                        "fspt.x86_64_pt.common.top_of_table 144 8")
                .symbol("intel_ss_paging_domain_ops", 0xc000)
                .symbol("intel_fs_paging_domain_ops", 0xc100)
                .symbol("intel_iommu_sm", 0xc200)
                .put32(0xc200, 1)
                .put32(DOMAIN, 3)
                .pointer(DOMAIN + 16, 0xc000)
                .pointer(DOMAIN + 144, PGD | 2)
                .put32(OTHER, 16)
                .pointer(OTHER + 16, 0xc100)
                .pointer(OTHER + 144, PGD + 0x1000 | 3);
        VtdDriver.Unit unit = units().getFirst();
        assertEquals(ROOT, unit.root());
        assertTrue(unit.scalable());
        assertEquals(
                new DriverDomain(DriverKernel.DIRECT + DOMAIN, "dmar_domain", "DMA", PGD, 3, "vtd-second-stage"),
                domain(unit, 0xfa));
        assertEquals(
                new DriverDomain(DriverKernel.DIRECT + OTHER, "dmar_domain", "SVA", PGD + 0x1000, 4, "x86-first-stage"),
                domain(unit, 0x300));
    }

    @Test
    void aDeviceOfTheIdentityDomainHasItsType() {
        theFormOfTheGenericPageTables();
        kernel.struct("iommu_domain", "type 0 4")
                .put(DISK_INFO + 48, 0)
                .pointer(DISK + 408, NAMES + 256)
                .pointer(NAMES + 256 + 176, 0xd000)
                .put32(0xd000, 4);
        assertEquals(
                new DriverDomain(DriverKernel.DIRECT + 0xd000, "iommu_domain", "identity", -1, 0, ""),
                domain(units().getFirst(), 0xfa));
        kernel.put(DISK + 408, 0);
        assertTrue(units().getFirst().devices().get(0xfa).domain().isEmpty());
    }

    @Test
    void listsThatAreDamagedEndAndAreTold() {
        theFormOfDebian612();
        kernel.pointer(DRHD, DRHD); // leads to itself
        kernel.pointer(BUS + 24, BUS); // a bus that is its own child
        assertEquals(1, units().size());
        assertTrue(!findings.list().isEmpty());
    }

    @Test
    void aKernelWithoutTheDriverHasNoUnits() {
        assertEquals(List.of(), units());
    }
}
