// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.iommu.amd;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import org.folioscope.base.Diagnostic;
import org.folioscope.base.Numbers;
import org.folioscope.base.Progress;
import org.folioscope.handover.Clue;
import org.folioscope.iommu.Attachment;
import org.folioscope.iommu.DeviceTables;
import org.folioscope.iommu.DriverDomain;
import org.folioscope.iommu.GivenTables;
import org.folioscope.iommu.IommuDevice;
import org.folioscope.iommu.IommuFinder;
import org.folioscope.iommu.IommuKind;
import org.folioscope.iommu.IommuRegister;
import org.folioscope.iommu.IommuSearch;
import org.folioscope.iommu.IommuUnit;
import org.folioscope.iommu.RegisterSet;
import org.folioscope.iommu.format.PageTables;
import org.folioscope.kernel.KernelSnapshot;

/** Finds AMD units: by the driver's objects, by registers, and by an address that somebody gave. */
public final class AmdFinder implements IommuFinder {

    /** A device table for all numbers that a segment has. */
    private static final long WHOLE = 2 << 20;

    @Override
    public IommuKind kind() {
        return IommuKind.AMD;
    }

    @Override
    public void find(IommuSearch search, Progress progress) {
        List<RegisterSet> registers = new ArrayList<>(search.registers(IommuKind.AMD));
        AmdKernel kernel = search.source()
                .kernel()
                .map(KernelSnapshot::map)
                .map(map -> AmdKernel.of(map, progress))
                .orElseGet(AmdKernel::none);
        Set<Integer> segments = new HashSet<>();
        for (AmdKernel.Unit unit : kernel.units(progress)) {
            Optional<RegisterSet> own = registers.stream()
                    .filter(each -> each.base() == unit.base())
                    .findFirst();
            own.ifPresent(registers::remove);
            search.add(new Unit(search, kernel, progress).of(unit, own, segments.add(unit.segment())));
        }
        int number = 0;
        for (RegisterSet set : registers) {
            search.add(new Unit(search, kernel, progress).of(set, "unit " + number++));
        }
        for (GivenTables given : search.given(IommuKind.AMD)) {
            long address = AmdRegisters.tableAddress(given.address());
            long pages = given.address() & 0x1ff;
            long size = given.option("size", pages == 0 ? WHOLE : AmdRegisters.tableSize(given.address()));
            search.add(new Unit(search, kernel, progress).of(address, size));
        }
    }

    /** Puts one unit together. */
    private static final class Unit {

        private final IommuSearch search;
        private final AmdKernel kernel;
        private final Progress progress;
        private final List<IommuRegister> registers = new ArrayList<>();
        private final List<DeviceTables> tables = new ArrayList<>();
        private final List<Diagnostic> disagreements = new ArrayList<>();

        Unit(IommuSearch search, AmdKernel kernel, Progress progress) {
            this.search = search;
            this.kernel = kernel;
            this.progress = progress;
        }

        IommuUnit of(AmdKernel.Unit unit, Optional<RegisterSet> set, boolean first) {
            List<Clue> driver = List.of(new Clue(Clue.By.SYMBOL, "driver object " + Numbers.hex(unit.address())));
            IntPredicate own = bdf -> kernel.isOf(unit, bdf, first);
            long byRegister = set.map(this::registers).orElse(-1L);
            if (registers.stream().noneMatch(each -> each.name().equals("EXTENDED_FEATURES"))) {
                registers.add(new IommuRegister("EXTENDED_FEATURES", unit.features(), "", "struct amd_iommu"));
            }
            if (byRegister != -1) {
                List<Clue> clues = new ArrayList<>(List.of(clue(set.get())));
                if (byRegister == unit.table()) {
                    clues.addAll(driver);
                }
                long value = set.get().value("DEVICE_TABLE").orElse(0);
                add(byRegister, AmdRegisters.tableSize(value), unit.segment(), clues, own);
            }
            if (unit.table() != -1 && unit.table() != byRegister) {
                if (byRegister != -1) {
                    disagreements.add(Diagnostic.error(
                            clue(set.get()).detail() + " says that the device table is at " + Numbers.hex(byRegister)
                                    + ", but " + driver.getFirst().detail() + " says at "
                                    + Numbers.hex(unit.table()) + "; both are shown",
                            "physical " + Numbers.hex(byRegister)));
                }
                add(unit.table(), unit.tableSize(), unit.segment(), driver, own);
            }
            if (!tables.isEmpty()) {
                tables.getFirst().devices().forEach(this::compare);
            }
            return build("ivhd" + unit.index(), unit.segment(), unit.base(), unit.address());
        }

        IommuUnit of(RegisterSet set, String name) {
            long address = registers(set);
            if (address != -1) {
                long size = AmdRegisters.tableSize(set.value("DEVICE_TABLE").orElse(0));
                add(address, size, 0, List.of(clue(set)), _ -> true);
            }
            return build(name, 0, set.base(), 0);
        }

        IommuUnit of(long address, long size) {
            add(address, size, 0, List.of(new Clue(Clue.By.USER, "the address that was given")), _ -> true);
            return build("given " + Numbers.hex(address), 0, -1, 0);
        }

        private static Clue clue(RegisterSet set) {
            return new Clue(Clue.By.REGISTER, "DEVICE_TABLE in " + set.source());
        }

        /** Where the registers say that the device table is; -1 where translation is off. */
        private long registers(RegisterSet set) {
            registers.addAll(AmdRegisters.list(set));
            long value = set.value("DEVICE_TABLE").orElse(0);
            boolean on = AmdRegisters.isOn(set.value("CONTROL").orElse(1));
            return on && AmdRegisters.tableAddress(value) != 0 ? AmdRegisters.tableAddress(value) : -1;
        }

        private void add(long address, long size, int segment, List<Clue> clues, IntPredicate own) {
            tables.add(
                    new DeviceTableReader(search.source(), kernel, segment, progress).read(address, size, clues, own));
        }

        private IommuUnit build(String name, int segment, long base, long object) {
            return new IommuUnit(IommuKind.AMD, name, segment, base, object, registers, tables, disagreements);
        }

        /** Holds what the table says of a device against the driver's domain. */
        private void compare(IommuDevice device) {
            for (Attachment attachment : device.attachments()) {
                DriverDomain driver = attachment.driver().orElse(null);
                if (driver == null || driver.top() == -1 || attachment.stages().size() != 1 || attachment.pasid() > 0) {
                    continue;
                }
                PageTables found = attachment.stages().getFirst().tables();
                if (found.top() != driver.top() || found.level() != driver.level()) {
                    disagreements.add(Diagnostic.error(
                            device.name() + ": " + attachment.entry().name() + " leads to "
                                    + found.format().title() + " of " + found.level() + " levels at "
                                    + Numbers.hex(found.top()) + ", the driver's domain at "
                                    + Numbers.hex(driver.address()) + " has " + driver.level() + " levels at "
                                    + Numbers.hex(driver.top()),
                            "physical " + Numbers.hex(attachment.entry().address())));
                }
            }
        }
    }
}
