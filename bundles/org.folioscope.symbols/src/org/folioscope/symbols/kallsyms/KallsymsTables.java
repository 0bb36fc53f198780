// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.symbols.kallsyms;

import java.util.function.Supplier;
import org.folioscope.memory.MemoryReader;

/**
 * Where the tables of kallsyms lie, as addresses of the space that they are read in (kernel virtual, or physical where
 * no page tables are known yet).
 *
 * @param count number of symbols (kallsyms_num_syms)
 * @param names compressed names: kallsyms_names
 * @param markers offset of every 256th name: kallsyms_markers
 * @param tokenTable 256 strings: kallsyms_token_table
 * @param tokenIndex 256 offsets of 16 bits: kallsyms_token_index
 * @param offsets kallsyms_offsets or kallsyms_addresses
 * @param relativeBase the value of kallsyms_relative_base; 0 where the form has none
 * @param seqsOfNames order by name, 3 bytes each (6.2 and later, backported to 6.1); 0 where there is none
 * @param form how addresses are kept
 * @param shift to add to an address of the reading space to get the kernel virtual address; 0 when that is the same
 */
public record KallsymsTables(
        int count,
        long names,
        long markers,
        long tokenTable,
        long tokenIndex,
        long offsets,
        long relativeBase,
        long seqsOfNames,
        AddressForm form,
        long shift) {

    /** A kernel with everything has 250,000 symbols; more than this is no kernel. */
    static final int MOST_SYMBOLS = 4 << 20;

    /** One marker stands for this many names. */
    static final int BLOCK = 256;

    /** Number of markers. */
    int blocks() {
        return (count + BLOCK - 1) / BLOCK;
    }

    /**
     * The same tables, read in another address space.
     *
     * @param move what to add to the addresses of this one; the new ones are kernel virtual
     * @throws KallsymsException when they can't be read there
     */
    public Kallsyms open(Supplier<MemoryReader> readers, long move) throws KallsymsException {
        long markersMoved = markers + move;
        KallsymsTables moved = new KallsymsTables(
                count,
                names + move,
                markersMoved,
                tokenTable + move,
                tokenIndex + move,
                offsets + move,
                relativeBase,
                seqsOfNames == 0 ? 0 : seqsOfNames + move,
                form,
                0);
        return new Kallsyms(moved, readers.get(), markersMoved);
    }

    KallsymsTables withoutSeqs() {
        return new KallsymsTables(count, names, markers, tokenTable, tokenIndex, offsets, relativeBase, 0, form, shift);
    }
}
