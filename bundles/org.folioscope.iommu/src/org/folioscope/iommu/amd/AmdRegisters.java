// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.iommu.amd;

import java.util.ArrayList;
import java.util.List;
import org.folioscope.base.Numbers;
import org.folioscope.iommu.IommuRegister;
import org.folioscope.iommu.RegisterSet;

/** What the registers of an AMD unit say (AMD I/O Virtualization Technology specification 3.08, section 3.4). */
final class AmdRegisters {

    private static final long ADDRESS = 0x000f_ffff_ffff_f000L;
    private static final int PAGE = 4096;

    private static final List<String> ORDER = List.of(
            "DEVICE_TABLE",
            "CONTROL",
            "STATUS",
            "EXTENDED_FEATURES",
            "COMMAND_BASE",
            "COMMAND_HEAD",
            "COMMAND_TAIL",
            "EVENT_BASE",
            "EVENT_HEAD",
            "EVENT_TAIL",
            "PPR_BASE");

    private AmdRegisters() {}

    static List<IommuRegister> list(RegisterSet set) {
        List<String> names = new ArrayList<>(
                ORDER.stream().filter(name -> set.value(name).isPresent()).toList());
        set.values().keySet().stream()
                .sorted()
                .filter(name -> !ORDER.contains(name))
                .forEach(names::add);
        return names.stream()
                .map(name -> {
                    long value = set.value(name).getAsLong();
                    return new IommuRegister(name, value, meaning(name, value), set.source());
                })
                .toList();
    }

    private static String meaning(String name, long value) {
        return switch (name) {
            case "DEVICE_TABLE" ->
                "device table of " + Numbers.size(tableSize(value)) + " at " + Numbers.hex(tableAddress(value));
            case "CONTROL" -> isOn(value) ? "translation on" : "translation off";
            case "EXTENDED_FEATURES" ->
                "host tables of " + (4 + (value >> 10 & 3)) + " levels at most"
                        + ((value & 1 << 4) != 0 ? ", guest tables" : "");
            case "COMMAND_BASE" -> "command buffer at " + Numbers.hex(value & ADDRESS);
            case "EVENT_BASE" -> "event log at " + Numbers.hex(value & ADDRESS);
            case "PPR_BASE" -> "log of page requests at " + Numbers.hex(value & ADDRESS);
            default -> "";
        };
    }

    /** Physical address of the device table. */
    static long tableAddress(long deviceTable) {
        return deviceTable & ADDRESS;
    }

    /** Bytes of the device table: bits 8:0 are the number of pages less one. */
    static long tableSize(long deviceTable) {
        return ((deviceTable & 0x1ff) + 1) * PAGE;
    }

    static boolean isOn(long control) {
        return (control & 1) != 0;
    }
}
