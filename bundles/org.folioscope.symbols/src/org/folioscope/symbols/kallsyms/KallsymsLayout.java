// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.symbols.kallsyms;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.folioscope.memory.MemoryFaultException;
import org.folioscope.memory.MemoryReader;

/**
 * From the tables whose places are known to all of them: scripts/kallsyms.c writes them side by side in .rodata, in one
 * of three orders. Each possible order is tried against a fact that the caller knows.
 *
 * <ul>
 *   <li>up to 6.4: offsets, relative_base, num_syms, names, markers, (from 6.2, and in 6.1.y: seqs_of_names,)
 *       token_table, token_index
 *   <li>6.5 to 6.18: num_syms, names, markers, token_table, token_index, offsets, relative_base, seqs_of_names
 *   <li>7.x: the same without relative_base, aligned to 4 instead of 8
 * </ul>
 */
public final class KallsymsLayout {

    private final Supplier<MemoryReader> readers;
    private final MemoryReader reader;
    private final int count;
    private final long names;
    private final long tokenTable;
    private final long tokenIndex;
    private final long shift;

    /**
     * All addresses are of the space of {@code readers}.
     *
     * @param count kallsyms_num_syms
     * @param shift what to add for a kernel virtual address
     */
    public KallsymsLayout(
            Supplier<MemoryReader> readers, int count, long names, long tokenTable, long tokenIndex, long shift) {
        this.readers = readers;
        this.reader = readers.get();
        this.count = count;
        this.names = names;
        this.tokenTable = tokenTable;
        this.tokenIndex = tokenIndex;
        this.shift = shift;
    }

    /**
     * The tables in the first order that passes {@code check}.
     *
     * @throws KallsymsException when none does
     */
    public Kallsyms open(Predicate<Kallsyms> check) throws KallsymsException {
        if (count <= 0 || count > KallsymsTables.MOST_SYMBOLS) {
            throw new KallsymsException("kallsyms_num_syms is " + Integer.toUnsignedString(count));
        }
        String problem = "no known order of the tables gives addresses that fit";
        long gap = tokenTable - align(3L * count, 8);
        for (long end : new long[] {tokenTable, gap, gap + 4}) {
            long markers = markersBefore(end);
            if (markers == 0) {
                continue;
            }
            List<KallsymsTables> candidates = candidates(markers, end == tokenTable ? 0 : end);
            for (boolean ordered : new boolean[] {true, false}) {
                for (KallsymsTables tables : candidates) {
                    try {
                        Kallsyms kallsyms = ordered ? ordered(tables) : unordered(tables);
                        if (kallsyms != null && check.test(kallsyms)) {
                            return kallsyms;
                        }
                    } catch (KallsymsException | MemoryFaultException e) {
                        problem = e.getMessage();
                    }
                }
            }
        }
        throw new KallsymsException(problem);
    }

    /** With the order by name; null when there is none. */
    private Kallsyms ordered(KallsymsTables tables) throws KallsymsException {
        if (tables.seqsOfNames() == 0) {
            return null;
        }
        Kallsyms kallsyms = new Kallsyms(tables, readers.get(), tables.markers());
        return kallsyms.isSorted() ? kallsyms : null;
    }

    /** Without an order by name, as before 6.2: the last resort, because every name has to be decoded. */
    private Kallsyms unordered(KallsymsTables tables) throws KallsymsException {
        return new Kallsyms(tables.withoutSeqs(), readers.get(), tables.markers());
    }

    /** The start of the table of markers that ends at {@code end} or a few padding bytes before; 0 when there is none. */
    private long markersBefore(long end) {
        int blocks = (count + KallsymsTables.BLOCK - 1) / KallsymsTables.BLOCK;
        for (int padding = 0; padding < 8; padding += 4) {
            long markers = end - padding - 4L * blocks;
            if (markers > names && orZero(() -> reader.u32(markers)) == 0 && firstBlockFits(markers, blocks)) {
                return markers;
            }
        }
        return 0;
    }

    private boolean firstBlockFits(long markers, int blocks) {
        try {
            return blocks < 2
                    || blockLength(reader, names) == reader.u32(markers + 4)
                            && reader.u32(markers + 4L * (blocks - 1)) < markers - names;
        } catch (MemoryFaultException _) {
            return false;
        }
    }

    /** Bytes that 256 names from {@code address} on take. */
    static long blockLength(MemoryReader reader, long address) {
        long at = address;
        for (int i = 0; i < KallsymsTables.BLOCK; i++) {
            int length = reader.u8(at);
            at += length < 0x80 ? 1 + length : 2 + ((length & 0x7f) | reader.u8(at + 1) << 7);
        }
        return at - address;
    }

    private List<KallsymsTables> candidates(long markers, long seqs) {
        List<KallsymsTables> all = new ArrayList<>();
        long wide = 8L * count;
        long narrow = 4L * count;
        if (seqs == 0) {
            for (long offsets = align(tokenIndex + 512, 4); offsets <= align(tokenIndex + 512, 8); offsets += 4) {
                long base = align(offsets + narrow, 8);
                add(all, markers, offsets, base, base + 8, AddressForm.RELATIVE_OR_PER_CPU);
                add(all, markers, offsets, base, base + 8, AddressForm.RELATIVE);
                add(all, markers, offsets, 0, offsets + narrow, AddressForm.SELF_RELATIVE);
                add(all, markers, offsets, 0, offsets + wide, AddressForm.ABSOLUTE);
            }
        }
        long base = names - 16;
        long offsets = base - align(narrow, 8);
        add(all, markers, offsets, base, seqs, AddressForm.RELATIVE_OR_PER_CPU);
        add(all, markers, offsets, base, seqs, AddressForm.RELATIVE);
        add(all, markers, names - 8 - wide, 0, seqs, AddressForm.ABSOLUTE);
        return all;
    }

    private void add(List<KallsymsTables> all, long markers, long offsets, long baseAt, long seqs, AddressForm form) {
        long base = baseAt == 0 ? 0 : orZero(() -> reader.u64(baseAt));
        if (baseAt != 0 && base == 0) {
            return;
        }
        all.add(new KallsymsTables(count, names, markers, tokenTable, tokenIndex, offsets, base, seqs, form, shift));
    }

    private static long orZero(LongSupplier read) {
        try {
            return read.getAsLong();
        } catch (MemoryFaultException _) {
            return 0;
        }
    }

    private static long align(long value, int alignment) {
        return value + alignment - 1 & -alignment;
    }
}
