// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.handover.khotmpfs;

import org.folioscope.base.Numbers;
import org.folioscope.base.Progress;
import org.folioscope.kernel.walk.LongHashSet;
import org.folioscope.memory.MemoryFaultException;
import org.folioscope.memory.MemoryReader;

/**
 * The block list of a file: page index in the file → page frame. It is a tree of tables; the word in the file's record
 * has the top table and the number of levels. The entries stay in the image; a visit reads them anew.
 *
 * @param word as the record has it; 0 for an empty list
 */
public record BlockList(long word) {

    /** Takes what a walk meets, entries by ascending index. */
    public interface Visitor {

        /**
         * @param address of the table, physical, bytes
         * @param level 1 for a table whose entries are pages
         * @param firstIndex of the pages that it stands for
         */
        default void table(long address, int level, long firstIndex) {}

        /**
         * @param index of the page in the file
         * @param entry the raw word, never 0
         * @param at physical address of the word, bytes
         */
        void block(long index, long entry, long at);

        /**
         * A table that can't be followed; the walk goes on behind it.
         *
         * @param message one sentence
         * @param at physical address of the word that leads to it, bytes
         */
        default void damaged(String message, long at) {}
    }

    /** Bits of an index that one level takes. */
    private static final int BITS = 9;

    public int levels() {
        return (int) (word & ~KhoTmpfsFormat.PAGE & 0xfff);
    }

    /** Physical address of the top table, bytes. */
    public long top() {
        return word & KhoTmpfsFormat.PAGE;
    }

    public boolean isEmpty() {
        return word == 0;
    }

    /** Frame of the page of an entry. */
    public static long pfn(long entry) {
        return (entry & KhoTmpfsFormat.PAGE) >>> 12;
    }

    /** Whether the kernel that wrote the entry holds its page. */
    public static boolean isTaken(long entry) {
        return (entry & KhoTmpfsFormat.TAKEN) != 0;
    }

    /**
     * Walks the tree.
     *
     * @param from physical address of the word in the record, for messages
     * @param tables those that were walked before; one that is met again is damage, which bounds the walk
     */
    public void walk(MemoryReader reader, long from, LongHashSet tables, Progress progress, Visitor each) {
        if (word == 0) {
            return;
        }
        if (levels() < 1 || levels() > KhoTmpfsFormat.MOST_LEVELS || word >>> 52 != 0) {
            each.damaged(
                    "blocks is " + Numbers.hex(word) + ", expected 1 to " + KhoTmpfsFormat.MOST_LEVELS
                            + " levels in bits 11:0 and a table in 51:12",
                    from);
            return;
        }
        new Walk(reader, tables, progress, each).table(top(), levels(), 0, from);
    }

    /** One walk. */
    private record Walk(MemoryReader reader, LongHashSet tables, Progress progress, Visitor each) {

        void table(long table, int level, long first, long from) {
            progress.check();
            if (!tables.add(table)) {
                each.damaged("the table at physical " + Numbers.hex(table) + " is used twice", from);
                return;
            }
            try {
                reader.u8(table);
                each.table(table, level, first);
                for (int i = 0; i < KhoTmpfsFormat.TABLE_ENTRIES; i++) {
                    entry(table + 8L * i, level, first + ((long) i << BITS * (level - 1)));
                }
            } catch (MemoryFaultException e) {
                each.damaged("the table can't be read: " + e.getMessage(), from);
            }
        }

        private void entry(long at, int level, long index) {
            long entry = reader.u64(at);
            if (entry == 0) {
                return;
            }
            if (level == 1) {
                each.block(index, entry, at);
            } else if ((entry & ~KhoTmpfsFormat.PAGE) != 0) {
                each.damaged(
                        "the entry is " + Numbers.hex(entry) + ", expected the address of a table in bits 51:12", at);
            } else {
                table(entry, level - 1, index, at);
            }
        }
    }
}
