// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.target.qemu;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.folioscope.base.Numbers;
import org.folioscope.memory.DeviceRegisters;

/**
 * Registers of an IOMMU. They are no memory, so no dump holds them; "xp" of the human monitor reads them. The offsets
 * are those of the Intel VT-d specification (chapter "Register Descriptions") and of the AMD I/O Virtualization
 * Technology specification (chapter "MMIO Registers").
 */
public enum IommuRegisters {
    INTEL(
            "intel-iommu",
            0xfed9_0000L,
            List.of(
                    new Register("VER", 0x00, 4),
                    new Register("CAP", 0x08, 8),
                    new Register("ECAP", 0x10, 8),
                    new Register("GSTS", 0x1c, 4),
                    new Register("RTADDR", 0x20, 8),
                    new Register("CCMD", 0x28, 8),
                    new Register("FSTS", 0x34, 4),
                    new Register("FECTL", 0x38, 4),
                    new Register("PMEN", 0x64, 4),
                    new Register("PLMBASE", 0x68, 4),
                    new Register("PLMLIMIT", 0x6c, 4),
                    new Register("PHMBASE", 0x70, 8),
                    new Register("PHMLIMIT", 0x78, 8),
                    new Register("IQH", 0x80, 8),
                    new Register("IQT", 0x88, 8),
                    new Register("IQA", 0x90, 8),
                    new Register("IRTA", 0xb8, 8),
                    new Register("PQA", 0xd0, 8))),
    AMD(
            "amd-iommu",
            0xfed8_0000L,
            List.of(
                    new Register("DEVICE_TABLE", 0x00, 8),
                    new Register("COMMAND_BASE", 0x08, 8),
                    new Register("EVENT_BASE", 0x10, 8),
                    new Register("CONTROL", 0x18, 8),
                    new Register("EXTENDED_FEATURES", 0x30, 8),
                    new Register("PPR_BASE", 0x38, 8),
                    new Register("COMMAND_HEAD", 0x2000, 8),
                    new Register("COMMAND_TAIL", 0x2008, 8),
                    new Register("EVENT_HEAD", 0x2010, 8),
                    new Register("EVENT_TAIL", 0x2018, 8),
                    new Register("STATUS", 0x2020, 8)));

    private static final Pattern WORD = Pattern.compile("\\p{XDigit}+:\\s+(0x\\p{XDigit}+)\\s*");

    private final String device;
    private final long base;
    private final List<Register> registers;

    private record Register(String name, int offset, int bytes) {}

    IommuRegisters(String device, long base, List<Register> registers) {
        this.device = device;
        this.base = base;
        this.registers = registers;
    }

    /** QEMU's human monitor. */
    @FunctionalInterface
    public interface Monitor {

        /** Runs a line and gives its text. */
        String human(String line) throws IOException;
    }

    /**
     * Asks a VM for the registers of each IOMMU that it has.
     *
     * @param source what is to be told of where they are from
     */
    public static List<DeviceRegisters> read(Monitor monitor, String source) throws IOException {
        String tree = monitor.human("info qtree");
        List<DeviceRegisters> sets = new ArrayList<>();
        for (IommuRegisters model : values()) {
            if (tree.contains("dev: " + model.device + ",")) {
                sets.add(model.values(monitor, source));
            }
        }
        return sets;
    }

    /** Those that can't be read are left out. */
    private DeviceRegisters values(Monitor monitor, String source) throws IOException {
        Map<String, Long> values = new LinkedHashMap<>();
        for (Register register : registers) {
            String line = "xp /1" + (register.bytes == 8 ? "g" : "w") + "x " + Numbers.hex(base + register.offset);
            Matcher word = WORD.matcher(monitor.human(line));
            if (word.matches()) {
                values.put(register.name, Long.parseUnsignedLong(word.group(1).substring(2), 16));
            }
        }
        return new DeviceRegisters(device, base, values, source);
    }
}
