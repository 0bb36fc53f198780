// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.iommu.vtd;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.folioscope.base.Diagnostic;
import org.folioscope.base.Numbers;
import org.folioscope.base.Progress;
import org.folioscope.handover.Clue;
import org.folioscope.iommu.Attachment;
import org.folioscope.iommu.DeviceTables;
import org.folioscope.iommu.DriverDomain;
import org.folioscope.iommu.IommuDevice;
import org.folioscope.iommu.IommuKind;
import org.folioscope.iommu.IommuRegister;
import org.folioscope.iommu.IommuSearch;
import org.folioscope.iommu.IommuUnit;
import org.folioscope.iommu.RegisterSet;
import org.folioscope.iommu.format.PageTables;

/** Puts one unit together from what its sources say. One thread. */
final class UnitBuilder {

    private final IommuSearch search;
    private final int addressBits;
    private final Progress progress;
    private final List<IommuRegister> registers = new ArrayList<>();
    private final List<RootPlace> places = new ArrayList<>();
    private final List<Diagnostic> disagreements = new ArrayList<>();
    /** Whether a register says that the unit translates nothing, whatever its tables say. */
    private boolean off;

    UnitBuilder(IommuSearch search, int addressBits, Progress progress) {
        this.search = search;
        this.addressBits = addressBits;
        this.progress = progress;
    }

    IommuUnit of(VtdDriver.Unit unit, Optional<RegisterSet> set, List<RootPlace> preserved, Set<RootPlace> used) {
        set.ifPresent(this::registers);
        for (IommuRegister each : List.of(
                VtdRegisters.register("CAP", unit.cap(), "struct intel_iommu"),
                VtdRegisters.register("ECAP", unit.ecap(), "struct intel_iommu"))) {
            if (registers.stream()
                    .noneMatch(other -> other.name().equals(each.name()) && other.value() == each.value())) {
                registers.add(each);
            }
        }
        if (unit.root() != -1) {
            place(new RootPlace(
                    unit.root(),
                    unit.scalable() ? VtdRegisters.SCALABLE : 0,
                    new Clue(Clue.By.SYMBOL, "driver object " + Numbers.hex(unit.address()))));
        }
        preserved(preserved, used);
        return build(unit.name(), unit.segment(), unit.base(), unit.address(), unit.devices());
    }

    IommuUnit of(RegisterSet set, String name, List<RootPlace> preserved, Set<RootPlace> used) {
        registers(set);
        preserved(preserved, used);
        return build(name, 0, set.base(), 0, Map.of());
    }

    IommuUnit of(RootPlace place, String name) {
        place(place);
        return build(name, 0, -1, 0, Map.of());
    }

    private void registers(RegisterSet set) {
        registers.addAll(VtdRegisters.list(set));
        off = !VtdRegisters.isOn(set.value("GSTS").orElse(-1));
        long root = set.value("RTADDR").orElse(0);
        boolean isSet = VtdRegisters.isRootSet(set.value("GSTS").orElse(-1));
        if (isSet && VtdRegisters.root(root) != 0) {
            place(new RootPlace(
                    VtdRegisters.root(root), root, new Clue(Clue.By.REGISTER, "RTADDR in " + set.source())));
        }
    }

    private void preserved(List<RootPlace> preserved, Set<RootPlace> used) {
        for (RootPlace place : preserved) {
            if (places.stream().anyMatch(place::agrees)) {
                place(place);
                used.add(place);
            }
        }
    }

    private void place(RootPlace place) {
        for (int i = 0; i < places.size(); i++) {
            if (places.get(i).agrees(place)) {
                places.set(i, places.get(i).with(place));
                return;
            }
        }
        if (!places.isEmpty()) {
            RootPlace first = places.getFirst();
            disagreements.add(Diagnostic.error(
                    text(first) + ", but " + text(place) + "; both are shown",
                    "physical " + Numbers.hex(first.address())));
        }
        places.add(place);
    }

    private static String text(RootPlace place) {
        return place.clues().getFirst().detail() + " says " + VtdRegisters.mode(place.mode()) + " with the root at "
                + Numbers.hex(place.address());
    }

    private IommuUnit build(String name, int segment, long base, long object, Map<Integer, KnownDevice> devices) {
        List<DeviceTables> tables = new ArrayList<>();
        for (RootPlace place : places) {
            DeviceTables read = new VtdTables(search, place, segment, devices, addressBits, progress).read();
            tables.add(off ? inactive(read) : read);
            if (tables.size() == 1) {
                read.devices().forEach(this::compare);
            }
        }
        return new IommuUnit(IommuKind.VTD, name, segment, base, object, registers, tables, disagreements);
    }

    private static DeviceTables inactive(DeviceTables tables) {
        List<String> problems = new ArrayList<>(tables.problems());
        problems.add("translation is off by GSTS: devices use physical addresses, whatever these tables say");
        return new DeviceTables(
                tables.address(), tables.size(), tables.mode(), tables.clues(), tables.devices(), problems);
    }

    /** Holds what the tables say of a device against the driver's domain. */
    private void compare(IommuDevice device) {
        for (Attachment attachment : device.attachments()) {
            DriverDomain driver = attachment.driver().orElse(null);
            if (driver != null && driver.top() != -1 && !attachment.stages().isEmpty()) {
                PageTables tables = attachment.stages().getFirst().tables();
                boolean agrees = tables.top() + tables.relocation() == driver.top()
                        && tables.level() == driver.level()
                        && (driver.format().isEmpty()
                                || driver.format().equals(tables.format().id()));
                if (!agrees) {
                    disagreements.add(Diagnostic.error(
                            device.name() + ": " + attachment.entry().name() + " leads to "
                                    + tables.format().title() + " tables of " + tables.level() + " levels at "
                                    + Numbers.hex(tables.top()) + ", the driver's domain at "
                                    + Numbers.hex(driver.address()) + " has " + driver.level() + " levels at "
                                    + Numbers.hex(driver.top()),
                            "physical " + Numbers.hex(attachment.entry().address())));
                }
            }
        }
    }
}
