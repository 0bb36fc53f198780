// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.target.qemu;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The registers of a VM's CPUs, from the text of "info registers -a" (QEMU 7.2 to 10.0). */
public final class CpuRegisters {

    private static final Pattern CPU = Pattern.compile("CPU#(\\d+)");
    private static final Pattern REGISTER =
            Pattern.compile("\\b(R[A-Z0-9]{1,2}|RFL|CR[0234]|EFER)\\s*=\\s*(\\p{XDigit}{1,16})\\b");
    private static final Pattern TABLE = Pattern.compile("(GDT|IDT)=\\s+(\\p{XDigit}{1,16})\\s+(\\p{XDigit}+)");

    private CpuRegisters() {}

    /**
     * The registers of each CPU, by CPU number; the keys are "rax", "cr3", "idt" and so on, as {@link
     * org.folioscope.memory.MemoryImage#registers} has them.
     */
    public static List<Map<String, Long>> parse(String text) {
        List<Map<String, Long>> cpus = new ArrayList<>();
        for (String line : text.lines().toList()) {
            if (CPU.matcher(line).find()) {
                cpus.add(new LinkedHashMap<>());
            }
            if (!cpus.isEmpty()) {
                take(REGISTER.matcher(line), cpus.getLast());
                take(TABLE.matcher(line), cpus.getLast());
            }
        }
        return cpus;
    }

    private static void take(Matcher matcher, Map<String, Long> registers) {
        while (matcher.find()) {
            registers.put(matcher.group(1).toLowerCase(Locale.ROOT), Long.parseUnsignedLong(matcher.group(2), 16));
        }
    }
}
