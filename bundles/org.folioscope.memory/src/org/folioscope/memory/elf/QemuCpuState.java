// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.memory.elf;

import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.folioscope.memory.MemoryImage.Note;
import org.folioscope.memory.format.FileBytes;

/**
 * The registers of an x86-64 CPU as QEMU puts them into its notes: struct QEMUCPUState, version 1, of QEMU's
 * target/i386/arch_dump.c. After two 32-bit words (version, size) come 18 general registers, 10 segment registers of 24
 * bytes {selector, limit, flags, padding: 32 bits each; base: 64 bits}, cr0 to cr4, and since QEMU 4.0
 * kernel_gs_base.
 */
public final class QemuCpuState {

    private static final String[] GENERAL = {
        "rax", "rbx", "rcx", "rdx", "rsi", "rdi", "rsp", "rbp", "r8", "r9", "r10", "r11", "r12", "r13", "r14", "r15",
        "rip", "rflags"
    };
    private static final String[] SEGMENTS = {"cs", "ds", "es", "fs", "gs", "ss", "ldt", "tr", "gdt", "idt"};
    private static final int SEGMENTS_OFFSET = 8 + GENERAL.length * 8;
    private static final int CONTROL_OFFSET = SEGMENTS_OFFSET + SEGMENTS.length * 24;
    private static final int KERNEL_GS_OFFSET = CONTROL_OFFSET + 5 * 8;

    private QemuCpuState() {}

    /** The registers of each CPU that has a QEMU note, in the order of the notes, which is that of the CPUs. */
    public static List<Map<String, Long>> of(List<Note> notes) {
        List<Map<String, Long>> cpus = new ArrayList<>();
        for (Note note : notes) {
            if (note.name().equals("QEMU") && note.content().length >= KERNEL_GS_OFFSET) {
                MemorySegment state = MemorySegment.ofArray(note.content());
                if (state.get(FileBytes.INT, 0) == 1) {
                    cpus.add(decode(state));
                }
            }
        }
        return cpus;
    }

    private static Map<String, Long> decode(MemorySegment state) {
        Map<String, Long> registers = new LinkedHashMap<>();
        for (int i = 0; i < GENERAL.length; i++) {
            registers.put(GENERAL[i], state.get(FileBytes.LONG, 8 + i * 8L));
        }
        for (int i = 0; i < SEGMENTS.length; i++) {
            long at = SEGMENTS_OFFSET + i * 24L;
            String name = SEGMENTS[i];
            if (name.equals("gdt") || name.equals("idt")) { // tables: a base and a limit, no selector
                registers.put(name, state.get(FileBytes.LONG, at + 16));
                registers.put(name + "_limit", Integer.toUnsignedLong(state.get(FileBytes.INT, at + 4)));
            } else {
                registers.put(name, Integer.toUnsignedLong(state.get(FileBytes.INT, at)));
                registers.put(name + "_base", state.get(FileBytes.LONG, at + 16));
            }
        }
        for (int i = 0; i < 5; i++) {
            if (i != 1) { // reserved by the architecture
                registers.put("cr" + i, state.get(FileBytes.LONG, CONTROL_OFFSET + i * 8L));
            }
        }
        if (state.byteSize() >= KERNEL_GS_OFFSET + 8) {
            registers.put("kernel_gs_base", state.get(FileBytes.LONG, KERNEL_GS_OFFSET));
        }
        return registers;
    }
}
