// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.iommu.smmu;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.folioscope.base.Numbers;
import org.folioscope.base.Progress;
import org.folioscope.handover.Clue;
import org.folioscope.iommu.DeviceTables;
import org.folioscope.iommu.GivenTables;
import org.folioscope.iommu.IommuFinder;
import org.folioscope.iommu.IommuKind;
import org.folioscope.iommu.IommuRegister;
import org.folioscope.iommu.IommuSearch;
import org.folioscope.iommu.IommuUnit;
import org.folioscope.iommu.RegisterSet;

/**
 * Finds SMMUv3 units: by registers, and by an address that somebody gave with "log2" (of the number of streams) and, for a
 * table of two levels, "split"; without either as Linux makes it: two levels, 16 and 8 bits.
 */
public final class SmmuFinder implements IommuFinder {

    private static final long ADDRESS = 0x000f_ffff_ffff_ffc0L;
    private static final int MOST_LOG2 = 32;

    @Override
    public IommuKind kind() {
        return IommuKind.SMMU;
    }

    @Override
    public void find(IommuSearch search, Progress progress) {
        int number = 0;
        for (RegisterSet set : search.registers(IommuKind.SMMU)) {
            List<DeviceTables> tables = new ArrayList<>();
            boolean on = (set.value("CR0").orElse(1) & 1) != 0;
            if (on && set.value("STRTAB_BASE").orElse(0) != 0) {
                long form = set.value("STRTAB_BASE_CFG").orElse(0);
                int split = (form >>> 16 & 3) == 1 ? (int) (form >>> 6) & 31 : 0;
                tables.add(read(
                        search,
                        set.value("STRTAB_BASE").getAsLong() & ADDRESS,
                        (int) form & 63,
                        split,
                        new Clue(Clue.By.REGISTER, "STRTAB_BASE in " + set.source()),
                        progress));
            }
            search.add(new IommuUnit(
                    IommuKind.SMMU, "unit " + number++, 0, set.base(), 0, registers(set), tables, List.of()));
        }
        for (GivenTables given : search.given(IommuKind.SMMU)) {
            boolean usual = given.options().isEmpty();
            DeviceTables tables = read(
                    search,
                    given.address() & ADDRESS,
                    (int) given.option("log2", usual ? 16 : 8),
                    (int) given.option("split", usual ? 8 : 0),
                    new Clue(Clue.By.USER, "the address that was given"),
                    progress);
            search.add(new IommuUnit(
                    IommuKind.SMMU,
                    "given " + Numbers.hex(tables.address()),
                    0,
                    -1,
                    0,
                    List.of(),
                    List.of(tables),
                    List.of()));
        }
    }

    private static DeviceTables read(
            IommuSearch search, long address, int log2, int split, Clue clue, Progress progress) {
        int streams = Math.clamp(log2, 0, MOST_LOG2);
        return new StreamTableReader(search.source(), progress)
                .read(address, streams, Math.clamp(split, 0, streams), List.of(clue));
    }

    private static List<IommuRegister> registers(RegisterSet set) {
        Set<String> names = new TreeSet<>(set.values().keySet());
        return names.stream()
                .map(name -> {
                    long value = set.value(name).getAsLong();
                    return new IommuRegister(name, value, meaning(name, value), set.source());
                })
                .toList();
    }

    private static String meaning(String name, long value) {
        return switch (name) {
            case "CR0" -> (value & 1) != 0 ? "translation on" : "translation off";
            case "STRTAB_BASE" -> "stream table at " + Numbers.hex(value & ADDRESS);
            case "STRTAB_BASE_CFG" ->
                ((value >>> 16 & 3) == 1 ? "two levels, " + (value >>> 6 & 31) + " bits in the second" : "linear")
                        + ", " + (1L << (value & 63)) + " streams";
            default -> "";
        };
    }
}
