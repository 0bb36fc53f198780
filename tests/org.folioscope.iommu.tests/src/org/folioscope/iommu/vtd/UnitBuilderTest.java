// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.iommu.vtd;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.folioscope.base.Progress;
import org.folioscope.handover.Clue;
import org.folioscope.handover.Handovers;
import org.folioscope.handover.Handovers.Scan;
import org.folioscope.iommu.DeviceFacts;
import org.folioscope.iommu.DriverDomain;
import org.folioscope.iommu.IommuDevice;
import org.folioscope.iommu.IommuKind;
import org.folioscope.iommu.IommuSearch;
import org.folioscope.iommu.IommuUnit;
import org.folioscope.iommu.RegisterSet;
import org.folioscope.iommu.TestMemory;
import org.junit.jupiter.api.Test;

/** What becomes of sources that agree, and of those that don't. */
@SuppressWarnings("resource") // memory in the heap
class UnitBuilderTest {

    private static final String VTD = "vtd-second-stage";

    private final TestMemory memory = new TestMemory(1 << 16);
    private final Set<RootPlace> used = new HashSet<>();

    /** Root table at 0x1000, and one at 0x5000; both have device 01.0 with its page tables at 0x3000. */
    UnitBuilderTest() {
        for (long root : new long[] {0x1000, 0x5000}) {
            memory.put(root, root + 0x1001).put(root + 0x1080, 0x3001).put(root + 0x1088, 0x301);
        }
    }

    private UnitBuilder builder() {
        Handovers none = Handovers.find(memory.source(), List.of(), Scan.WITHOUT_KERNEL, Progress.NONE);
        return new UnitBuilder(new IommuSearch(none, List.of(), List.of()), 52, Progress.NONE);
    }

    private static VtdDriver.Unit driver(long root, boolean scalable, DriverDomain domain) {
        KnownDevice disk = new KnownDevice(
                0,
                8,
                new DeviceFacts(0xffff_8880_0000_1000L, "ahci", 0x8086, 0x2922, true),
                Optional.ofNullable(domain));
        KnownDevice idle =
                new KnownDevice(0, 16, new DeviceFacts(0xffff_8880_0000_2000L, "", 1, 2, false), Optional.empty());
        return new VtdDriver.Unit(
                0xffff_8880_0000_0000L, "dmar0", 0, 0xfed9_0000L, 7, 9, root, scalable, Map.of(8, disk, 16, idle));
    }

    private static RegisterSet registers(long rtaddr) {
        return new RegisterSet(
                IommuKind.VTD, 0xfed9_0000L, Map.of("RTADDR", rtaddr, "GSTS", 0xc000_0000L, "CAP", 7L), "x.json");
    }

    private IommuUnit unit(VtdDriver.Unit driver, RegisterSet registers, RootPlace... preserved) {
        return builder().of(driver, Optional.ofNullable(registers), List.of(preserved), used);
    }

    @Test
    void sourcesThatAgreeMakeOneSetOfTables() {
        IommuUnit unit = unit(driver(0x1000, false, null), registers(0x1000));
        assertEquals(1, unit.tables().size());
        assertEquals(
                List.of(Clue.By.REGISTER, Clue.By.SYMBOL),
                unit.tables().getFirst().clues().stream().map(Clue::by).toList());
        assertEquals(List.of(), unit.disagreements());
        assertEquals(7, unit.register("CAP").orElseThrow());
        assertEquals(9, unit.register("ECAP").orElseThrow());
        assertEquals(
                1,
                unit.registers().stream()
                        .filter(each -> each.name().equals("CAP"))
                        .count());
    }

    @Test
    void aRegisterThatLeadsElsewhereThanTheDriverIsShownFirstAndTold() {
        IommuUnit unit = unit(driver(0x1000, false, null), registers(0x5000));
        assertEquals(
                List.of(0x5000L, 0x1000L),
                unit.tables().stream().map(each -> each.address()).toList());
        assertEquals(
                "RTADDR in x.json says legacy mode with the root at 0x5000, but driver object 0xffff888000000000 says"
                        + " legacy mode with the root at 0x1000; both are shown",
                unit.disagreements().getFirst().message());
    }

    @Test
    void aModeThatDiffersIsADisagreementToo() {
        IommuUnit unit = unit(driver(0x1000, true, null), registers(0x1000));
        assertEquals(
                List.of("legacy mode", "scalable mode"),
                unit.tables().stream().map(each -> each.mode()).toList());
        assertEquals(1, unit.disagreements().size());
    }

    @Test
    void aRootTableThatIsNotSetIsNone() {
        RegisterSet off = new RegisterSet(IommuKind.VTD, 0xfed9_0000L, Map.of("RTADDR", 0x5000L, "GSTS", 0L), "x.json");
        assertEquals(List.of(), unit(driver(-1, false, null), off).tables());
    }

    @Test
    void tablesThatTheHardwareDoesNotUseAreLabelled() {
        RegisterSet off =
                new RegisterSet(IommuKind.VTD, 0xfed9_0000L, Map.of("RTADDR", 0x1000L, "GSTS", 0x4000_0000L), "x.json");
        assertEquals(
                List.of("translation is off by GSTS: devices use physical addresses, whatever these tables say"),
                unit(driver(0x1000, false, null), off).tables().getFirst().problems());
        assertEquals(
                List.of(),
                unit(driver(0x1000, false, null), registers(0x1000))
                        .tables()
                        .getFirst()
                        .problems());
    }

    @Test
    void devicesHaveTheirFactsAndThoseWithoutEntryAreThere() {
        List<IommuDevice> devices = unit(driver(0x1000, false, null), null).devices();
        assertEquals(
                List.of("0000:00:01.0 (ahci)", "0000:00:02.0"),
                devices.stream().map(IommuDevice::title).toList());
        assertTrue(devices.getLast().attachments().isEmpty());
    }

    @Test
    void aDomainThatTheDriverHasElsewhereIsTold() {
        DriverDomain same = new DriverDomain(-4096, "dmar_domain", "DMA", 0x3000, 3, VTD);
        assertEquals(List.of(), unit(driver(0x1000, false, same), null).disagreements());
        IommuUnit unit = unit(driver(0x1000, false, same), null);
        assertEquals(
                "DMA",
                unit.devices()
                        .getFirst()
                        .attachments()
                        .getFirst()
                        .stages()
                        .getFirst()
                        .type());
        for (DriverDomain other : List.of(
                new DriverDomain(-4096, "dmar_domain", "DMA", 0x4000, 3, VTD),
                new DriverDomain(-4096, "dmar_domain", "DMA", 0x3000, 4, VTD),
                new DriverDomain(-4096, "dmar_domain", "DMA", 0x3000, 3, "x86-first-stage"))) {
            String message = unit(driver(0x1000, false, other), null)
                    .disagreements()
                    .getFirst()
                    .message();
            assertTrue(message.startsWith("0000:00:01.0: context entry of 01.0 leads to"), message);
        }
    }

    @Test
    void aPreservedRootMakesItsDevicesPersistent() {
        RootPlace file = new RootPlace(
                0x1000,
                0,
                0,
                List.of(new Clue(Clue.By.HANDOVER, "pkernfs /iommu/root-pgtables")),
                Optional.of("its tables are in pkernfs /iommu/root-pgtables"));
        IommuUnit unit = unit(driver(0x1000, false, null), null, file);
        assertEquals(Set.of(file), used);
        assertEquals(
                "driver object 0xffff888000000000, pkernfs /iommu/root-pgtables",
                unit.tables().getFirst().by());
        assertEquals(
                "its tables are in pkernfs /iommu/root-pgtables",
                unit.devices().getFirst().persistent().orElseThrow());
        used.clear();
        assertTrue(unit(driver(0x5000, false, null), null, file)
                .devices()
                .getFirst()
                .persistent()
                .isEmpty());
        assertEquals(Set.of(), used);
    }
}
