// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.iommu.vtd;

import java.util.ArrayList;
import java.util.List;
import org.folioscope.base.Numbers;
import org.folioscope.iommu.IommuRegister;
import org.folioscope.iommu.RegisterSet;

/** What the registers of a VT-d unit say (Intel VT-d specification, chapter "Register Descriptions"). */
final class VtdRegisters {

    /** Bits 11:10 of RTADDR. */
    static final long SCALABLE = 1L << 10;

    private static final long TRANSLATION_ENABLED = 1L << 31;
    private static final long ROOT_TABLE_SET = 1L << 30;
    private static final long ADDRESS = -1L << 12;
    private static final int MODE_SHIFT = 10;

    private static final List<String> ORDER = List.of(
            "VER",
            "CAP",
            "ECAP",
            "GSTS",
            "RTADDR",
            "CCMD",
            "FSTS",
            "FECTL",
            "PMEN",
            "PLMBASE",
            "PLMLIMIT",
            "PHMBASE",
            "PHMLIMIT",
            "IQH",
            "IQT",
            "IQA",
            "IRTA",
            "PQA");

    private VtdRegisters() {}

    static List<IommuRegister> list(RegisterSet set) {
        List<String> names = new ArrayList<>(
                ORDER.stream().filter(name -> set.value(name).isPresent()).toList());
        set.values().keySet().stream()
                .sorted()
                .filter(name -> !ORDER.contains(name))
                .forEach(names::add);
        return names.stream()
                .map(name -> register(name, set.value(name).getAsLong(), set.source()))
                .toList();
    }

    static IommuRegister register(String name, long value, String source) {
        return new IommuRegister(name, value, meaning(name, value), source);
    }

    private static String meaning(String name, long value) {
        return switch (name) {
            case "VER" -> "version " + (value >> 4 & 15) + "." + (value & 15);
            case "CAP" -> capability(value);
            case "ECAP" -> extended(value);
            case "GSTS" ->
                ((value & TRANSLATION_ENABLED) != 0 ? "translation on" : "translation off")
                        + ((value & ROOT_TABLE_SET) != 0 ? ", root table set" : ", no root table set")
                        + ((value & 1L << 26) != 0 ? ", queued invalidation" : "")
                        + ((value & 1L << 25) != 0 ? ", interrupt remapping" : "");
            case "RTADDR" -> mode(value) + ", root table at " + Numbers.hex(root(value));
            case "PMEN" -> (value & 1L << 31) != 0 ? "protected memory regions on" : "protected memory regions off";
            case "IQA" -> "invalidation queue at " + Numbers.hex(value & ADDRESS);
            case "IRTA" -> "interrupt remapping table at " + Numbers.hex(value & ADDRESS);
            default -> "";
        };
    }

    private static String capability(long value) {
        List<String> widths = new ArrayList<>();
        for (int level = 3; level <= 5; level++) {
            if ((value >> 6 + level & 1) != 0) {
                widths.add(level + " levels");
            }
        }
        return (1L << 4 + 2 * (value & 7)) + " domain ids, " + String.join(" or ", widths) + ", addresses of "
                + ((value >> 16 & 63) + 1) + " bits"
                + ((value & 1L << 34) != 0 ? ", pages of 2 MiB" : "")
                + ((value & 1L << 35) != 0 ? ", pages of 1 GiB" : "");
    }

    private static String extended(long value) {
        return ((value & 1) != 0 ? "coherent table walks" : "table walks are not coherent")
                + ((value & 1L << 43) != 0 ? ", scalable mode" : "")
                + ((value & 1L << 40) != 0 ? ", PASID" : "");
    }

    /** For people, of bits 11:10 of RTADDR. */
    static String mode(long rtaddr) {
        return switch ((int) (rtaddr >> MODE_SHIFT & 3)) {
            case 0 -> "legacy mode";
            case 1 -> "scalable mode";
            case 3 -> "abort-DMA mode";
            default -> "reserved mode";
        };
    }

    static boolean isScalable(long rtaddr) {
        return (rtaddr >> MODE_SHIFT & 3) == 1;
    }

    static long root(long rtaddr) {
        return rtaddr & ADDRESS;
    }

    static boolean isOn(long gsts) {
        return (gsts & TRANSLATION_ENABLED) != 0;
    }

    static boolean isRootSet(long gsts) {
        return (gsts & ROOT_TABLE_SET) != 0;
    }
}
