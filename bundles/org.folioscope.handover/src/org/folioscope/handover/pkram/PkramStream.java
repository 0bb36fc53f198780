// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.handover.pkram;

import org.folioscope.base.Progress;
import org.folioscope.memory.MemoryFaultException;
import org.folioscope.memory.MemoryReader;

/**
 * One of the two streams of an object: a chain of link pages (struct pkram_link) of 510 entries each. The entries stay
 * in the image; a visit reads them anew. Later patches of v2 save with several threads, so the links of a stream may
 * come in any order: {@link #entries} visits them by their index in the file. Immutable.
 */
public final class PkramStream {

    /** What a stream holds; the names of enum pkram_data. */
    public enum Kind {
        PAGES,
        BYTES
    }

    /** Entries of a link page. */
    public static final int SLOTS = 510;

    /** Takes the entries of a stream. */
    @FunctionalInterface
    public interface EntryVisitor {

        /**
         * @param link physical address of the link page, bytes
         * @param slot 0 to 509
         * @param entry the raw word, never 0
         * @param index of its first page in the file, in pages; for bytes its place in the stream
         */
        void entry(long link, int slot, long entry, long index);
    }

    private final Kind kind;
    private final long headPfn;
    private final long tailPfn;
    private final long[] links;
    private final long[] indices;
    private final int[] order;
    private final PkramChain end;

    PkramStream(Kind kind, long headPfn, long tailPfn, long[] links, long[] indices, PkramChain end) {
        this.kind = kind;
        this.headPfn = headPfn;
        this.tailPfn = tailPfn;
        this.links = links;
        this.indices = indices;
        this.end = end;
        this.order = kind == Kind.PAGES ? LinkOrder.byIndex(indices) : null;
    }

    public Kind kind() {
        return kind;
    }

    /** Frame of the first link page as the object says, 0 for none. */
    public long headPfn() {
        return headPfn;
    }

    /** Frame of the last link page as the object says, 0 for none. */
    public long tailPfn() {
        return tailPfn;
    }

    /** How many link pages were reached from the head. */
    public int linkCount() {
        return links.length;
    }

    /** Physical address of the link page {@code i} in the order of the chain, bytes. */
    public long link(int i) {
        return links[i];
    }

    /** File page index of that link's first entry; without meaning for bytes. */
    public long index(int i) {
        return indices[i];
    }

    /** How its chain ended. */
    public PkramChain end() {
        return end;
    }

    /**
     * Hands every entry that is not empty to {@code each}: pages by their index in the file, bytes in the order of the
     * chain. Empty entries before the first one count as one page each, for a loader empties entries as it takes them;
     * those after it count as none. A link page that can't be read is left out; reading the chain has told of it.
     */
    public void entries(MemoryReader reader, Progress progress, EntryVisitor each) {
        long place = 0;
        for (int i = 0; i < links.length; i++) {
            progress.check();
            int which = order == null ? i : order[i];
            long index = kind == Kind.PAGES ? indices[which] : place;
            try {
                place = link(reader, links[which], index, each);
            } catch (MemoryFaultException _) {
                place = index + SLOTS;
            }
        }
    }

    private static long link(MemoryReader reader, long address, long first, EntryVisitor each) {
        long index = first;
        boolean leading = true;
        for (int slot = 0; slot < SLOTS; slot++) {
            long entry = PkramFormat.LINK_ENTRY.get(reader, address, slot);
            if (entry != 0) {
                leading = false;
                each.entry(address, slot, entry, index);
                index += PkramEntry.pages(entry);
            } else if (leading) {
                index++;
            }
        }
        return index;
    }
}
