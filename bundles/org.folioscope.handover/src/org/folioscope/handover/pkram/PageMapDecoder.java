// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.handover.pkram;

import java.util.ArrayList;
import java.util.List;
import org.folioscope.base.Numbers;
import org.folioscope.base.Progress;
import org.folioscope.handover.pages.PageSet;
import org.folioscope.kernel.walk.LongHashSet;
import org.folioscope.memory.MemoryFaultException;
import org.folioscope.memory.MemoryReader;

/**
 * Reads the preserved-page map. Source: mm/pkram_pagetable.c of the author's tree. Tables have 512 entries; one above
 * the lowest level is the bare physical address of the next table, without a present bit. One of the lowest level stands
 * for 2 MiB: bit 7 says that all of it is preserved, else it leads to a bitmap of 64 bytes: its page in bits 63:12, its
 * place in that page in bits 5:0.
 */
public final class PageMapDecoder {

    private static final int ENTRIES = 512;
    private static final long ADDRESS = -1L << 12;
    private static final int WHOLE = 0x80;
    private static final int PLACE = 0x3f;
    private static final int BITMAP = 64;
    private static final int LOWEST_SHIFT = 21;
    private static final int LEVEL_BITS = 9;
    private static final int PAGES = 512;
    private static final int DAMAGE_LIMIT = 100;

    private final MemoryReader reader;
    private final Progress progress;
    private final LongHashSet tables = new LongHashSet();
    private final PageSet pages = new PageSet();
    private final List<PkramPageMap.Damage> damage = new ArrayList<>();
    private long huge;
    private long bitmaps;

    private PageMapDecoder(MemoryReader reader, Progress progress) {
        this.reader = reader;
        this.progress = progress;
    }

    /**
     * @param reader at physical addresses
     * @param root physical address of the top table, bytes
     * @param levels of the kernel's page tables: 4 or 5
     */
    public static PkramPageMap decode(MemoryReader reader, long root, int levels, Progress progress) {
        PageMapDecoder decoder = new PageMapDecoder(reader, progress);
        decoder.table(root, root, LOWEST_SHIFT + LEVEL_BITS * (levels - 2), 0);
        if (decoder.pages.overflowed()) {
            decoder.tell("the map names more memory than is kept, the rest was left out", root);
        }
        return new PkramPageMap(
                root, levels, decoder.pages, decoder.huge, decoder.bitmaps, List.copyOf(decoder.damage));
    }

    /** @param from physical address of the entry that led here */
    private void table(long table, long from, int shift, long base) {
        if (!tables.add(table)) {
            tell("the table at physical " + Numbers.hex(table) + " is used twice", from);
            return;
        }
        for (int i = 0; i < ENTRIES; i++) {
            progress.check();
            long at = table + 8L * i;
            long first = base + ((long) i << shift);
            try {
                long entry = reader.u64(at);
                if (entry == 0) {
                    continue;
                }
                if (shift == LOWEST_SHIFT) {
                    piece(entry, at, first >>> 12);
                } else if ((entry & ~ADDRESS) != 0) {
                    tell("the entry is " + Numbers.hex(entry) + ", expected the address of a page", at);
                } else {
                    table(entry, at, shift - LEVEL_BITS, first);
                }
            } catch (MemoryFaultException e) {
                tell("the table can't be read: " + e.getMessage(), from);
                return;
            }
        }
    }

    private void piece(long entry, long at, long pfn) {
        if ((entry & WHOLE) != 0) {
            huge++;
            pages.add(pfn, PAGES);
            return;
        }
        bitmaps++;
        long bitmap = (entry & ADDRESS) + (entry & PLACE) * BITMAP;
        try {
            for (int word = 0; word < PAGES / Long.SIZE; word++) {
                for (long bits = reader.u64(bitmap + 8L * word); bits != 0; bits &= bits - 1) {
                    pages.add(pfn + word * Long.SIZE + Long.numberOfTrailingZeros(bits), 1);
                }
            }
        } catch (MemoryFaultException e) {
            tell("the bitmap can't be read: " + e.getMessage(), at);
        }
    }

    private void tell(String message, long address) {
        if (damage.size() < DAMAGE_LIMIT) {
            damage.add(new PkramPageMap.Damage(message, address));
        }
    }
}
