// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.iommu.vtd;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.folioscope.base.Numbers;
import org.folioscope.base.Progress;
import org.folioscope.handover.Clue;
import org.folioscope.handover.Handover;
import org.folioscope.handover.pkernfs.PageTableFile;
import org.folioscope.handover.pkernfs.PkernfsRegion;
import org.folioscope.iommu.GivenTables;
import org.folioscope.iommu.IommuFinder;
import org.folioscope.iommu.IommuKind;
import org.folioscope.iommu.IommuSearch;
import org.folioscope.iommu.RegisterSet;
import org.folioscope.kernel.KernelSnapshot;
import org.folioscope.kernel.report.Findings;
import org.folioscope.memory.MemoryFaultException;
import org.folioscope.symbols.KernelMap;
import org.folioscope.symbols.MissingMemberException;

/**
 * Finds VT-d units: by the driver's objects, by registers, by the root table in a pkernfs region (/iommu/root-pgtables,
 * pkernfs RFC 12/18), and by an address that somebody gave. Sources that agree make one set of tables; where they don't,
 * each has its own.
 */
public final class VtdFinder implements IommuFinder {

    private static final int PAGE = 4096;
    /** A physical address has no more bits. */
    private static final int MOST_BITS = 52;

    @Override
    public IommuKind kind() {
        return IommuKind.VTD;
    }

    @Override
    public void find(IommuSearch search, Progress progress) {
        List<RootPlace> preserved = preserved(search, progress);
        Set<RootPlace> used = new HashSet<>();
        List<RegisterSet> registers = new ArrayList<>(search.registers(IommuKind.VTD));
        Optional<KernelMap> map = search.source().kernel().map(KernelSnapshot::map);
        int bits = map.map(VtdFinder::addressBits).orElse(MOST_BITS);
        for (VtdDriver.Unit unit : map.map(each -> driverUnits(each, progress)).orElse(List.of())) {
            Optional<RegisterSet> own = registers.stream()
                    .filter(each -> each.base() == unit.base())
                    .findFirst();
            own.ifPresent(registers::remove);
            search.add(new UnitBuilder(search, bits, progress).of(unit, own, preserved, used));
        }
        int number = 0;
        for (RegisterSet set : registers) {
            search.add(new UnitBuilder(search, bits, progress).of(set, "unit " + number++, preserved, used));
        }
        for (RootPlace place : preserved) {
            if (!used.contains(place)) {
                search.add(
                        new UnitBuilder(search, bits, progress).of(place, "pkernfs " + Numbers.hex(place.address())));
            }
        }
        for (GivenTables given : search.given(IommuKind.VTD)) {
            long mode = given.option("scalable", 0) != 0 ? VtdRegisters.SCALABLE : given.address() & 0xc00;
            RootPlace place = new RootPlace(
                    VtdRegisters.root(given.address()), mode, new Clue(Clue.By.USER, "the address that was given"));
            search.add(new UnitBuilder(search, bits, progress).of(place, "given " + Numbers.hex(place.address())));
        }
    }

    private static List<VtdDriver.Unit> driverUnits(KernelMap map, Progress progress) {
        try {
            return new VtdDriver(map, Findings.of(map), progress).units();
        } catch (MissingMemberException | MemoryFaultException _) {
            return List.of(); // this kernel keeps it in another way: registers may tell
        }
    }

    /** Bits of the CPU's physical addresses (boot_cpu_data.x86_phys_bits): those of the unit are no more. */
    private static int addressBits(KernelMap map) {
        try {
            var symbol = map.symbols().find("boot_cpu_data");
            var type = map.types().findStruct("cpuinfo_x86");
            if (symbol.isPresent() && type.isPresent()) {
                long bits = type.get().require("x86_phys_bits").get(map.virtualReader(), symbol.getAsLong());
                return bits >= 32 && bits <= MOST_BITS ? (int) bits : MOST_BITS;
            }
        } catch (MemoryFaultException | MissingMemberException _) {
            return MOST_BITS;
        }
        return MOST_BITS;
    }

    private static List<RootPlace> preserved(IommuSearch search, Progress progress) {
        List<RootPlace> places = new ArrayList<>();
        for (Handover handover : search.handovers().ofKind("pkernfs")) {
            handover.decoded(progress).subject(PkernfsRegion.class).ifPresent(region -> {
                for (PageTableFile file : region.tables()) {
                    if (file.isRoot()) {
                        String path = "pkernfs " + region.tree().path(file.ino());
                        places.add(new RootPlace(
                                file.address() + PAGE,
                                0,
                                region.base() - region.pointerBase(),
                                List.of(new Clue(Clue.By.HANDOVER, path)),
                                Optional.of("its tables are in " + path)));
                    }
                }
            });
        }
        return places;
    }
}
