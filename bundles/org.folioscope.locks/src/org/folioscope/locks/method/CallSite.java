// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.locks.method;

import java.util.Optional;
import java.util.OptionalLong;
import org.folioscope.memory.MemoryFaultException;
import org.folioscope.memory.MemoryReader;
import org.folioscope.symbols.Symbols;
import org.folioscope.symbols.Symbols.Location;

/** How a function was called, as the instruction before the address that it returns to tells (x86-64). */
enum CallSite {
    /** Through a pointer, as methods are. */
    INDIRECT,
    /** By its name. */
    DIRECT,
    /** Another function was called, which jumped on to it. */
    JUMPED,
    /** The instruction is not a call that is known, or is not in the image. */
    UNKNOWN;

    private static final int CALL = 0xe8;
    private static final int CALL_SIZE = 5;
    private static final int GROUP = 0xff;

    /** Thunks that retpolines call instead of calling through a register. */
    private static final String THUNK = "__x86_indirect_";

    /** The first of them has a second name (arch/x86/lib/retpoline.S), which the table of symbols may give. */
    private static final String FIRST_THUNK = "array";

    /** In Debian's 7.2 each has a name for code that runs before the kernel is mapped, too. */
    private static final String EARLY = "__pi_";

    /** endbr64 at a function's start may be jumped over. */
    private static final int LANDING = 4;

    /**
     * How the function at {@code function} was called that returns to {@code address}; both virtual.
     *
     * @param reader of virtual memory
     */
    static CallSite of(MemoryReader reader, Symbols symbols, long address, long function) {
        try {
            OptionalLong target = target(reader, address);
            if (target.isPresent()) {
                long to = target.getAsLong();
                if (to == function || to == function + LANDING) {
                    return DIRECT;
                }
                Optional<Location> at = symbols.nearest(to);
                if (at.isPresent() && isThunk(at.get())) {
                    return INDIRECT;
                }
                if (at.isPresent() && (at.get().offset() == 0 || at.get().offset() == LANDING)) {
                    return JUMPED;
                }
            }
            return isThroughPointer(reader, address) ? INDIRECT : UNKNOWN;
        } catch (MemoryFaultException _) {
            return UNKNOWN;
        }
    }

    /** Where the call leads that ends at {@code address}: to a fixed place only. */
    static OptionalLong target(MemoryReader reader, long address) {
        return reader.u8(address - CALL_SIZE) == CALL
                ? OptionalLong.of(address + reader.s32(address - 4))
                : OptionalLong.empty();
    }

    /** The register that holds the address of the function which was called by a thunk, where the call ends at {@code address}; else -1. */
    static int thunkRegister(MemoryReader reader, Symbols symbols, long address) {
        OptionalLong target = target(reader, address);
        Optional<Location> at = target.isPresent() ? symbols.nearest(target.getAsLong()) : Optional.empty();
        return at.filter(each -> each.offset() == 0)
                .filter(CallSite::isThunk)
                .map(each -> each.name().substring(each.name().lastIndexOf('_') + 1))
                .map(name -> name.equals(FIRST_THUNK) ? Registers.AX : Registers.named(name))
                .orElse(-1);
    }

    private static boolean isThunk(Location place) {
        String name = place.name();
        return name.startsWith(THUNK, name.startsWith(EARLY) ? EARLY.length() : 0);
    }

    /** call *%reg, or of what a register points to, with an offset of 0, 8 or 32 bits. */
    private static boolean isThroughPointer(MemoryReader reader, long address) {
        return is(reader, address - 2, 0xd0)
                || is(reader, address - 2, 0x10)
                || is(reader, address - 3, 0x50)
                || is(reader, address - 6, 0x90);
    }

    private static boolean is(MemoryReader reader, long at, int form) {
        return reader.u8(at) == GROUP && (reader.u8(at + 1) & 0xf8) == form;
    }
}
