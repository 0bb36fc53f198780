// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.symbols.kallsyms;

import org.folioscope.memory.MemoryReader;

/** How kallsyms keeps the address of a symbol (scripts/kallsyms.c, kernel/kallsyms.c). */
public enum AddressForm {

    /** kallsyms_addresses, 64 bits each: kernels without KALLSYMS_BASE_RELATIVE. */
    ABSOLUTE("absolute addresses", 8) {
        @Override
        long address(MemoryReader reader, KallsymsTables tables, long index) {
            return reader.u64(tables.offsets() + 8 * index);
        }
    },

    /**
     * KALLSYMS_ABSOLUTE_PERCPU, x86-64 up to 6.14: an offset of 0 or more is the address itself (a per-CPU symbol), a
     * negative one counts down from kallsyms_relative_base - 1.
     */
    RELATIVE_OR_PER_CPU("offsets from a base, per-CPU symbols absolute", 4) {
        @Override
        long address(MemoryReader reader, KallsymsTables tables, long index) {
            int offset = reader.s32(tables.offsets() + 4 * index);
            return offset >= 0 ? offset : tables.relativeBase() - 1 - offset;
        }
    },

    /** Unsigned offsets from kallsyms_relative_base: since per-CPU symbols stopped being based at 0 (6.15). */
    RELATIVE("offsets from a base", 4) {
        @Override
        long address(MemoryReader reader, KallsymsTables tables, long index) {
            return tables.relativeBase() + reader.u32(tables.offsets() + 4 * index);
        }
    },

    /** Signed offsets from the place of the offset itself; there is no kallsyms_relative_base (7.x). */
    SELF_RELATIVE("offsets relative to themselves", 4) {
        @Override
        long address(MemoryReader reader, KallsymsTables tables, long index) {
            long at = tables.offsets() + 4 * index;
            return at + tables.shift() + reader.s32(at);
        }
    };

    private final String text;
    private final int entrySize;

    AddressForm(String text, int entrySize) {
        this.text = text;
        this.entrySize = entrySize;
    }

    /** Bytes per symbol. */
    int entrySize() {
        return entrySize;
    }

    /** For people. */
    String text() {
        return text;
    }

    abstract long address(MemoryReader reader, KallsymsTables tables, long index);
}
