// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.symbols.kallsyms;

import java.nio.charset.StandardCharsets;
import java.util.OptionalLong;
import org.folioscope.memory.MemoryFaultException;
import org.folioscope.memory.MemoryReader;

/**
 * The kernel's own symbol table, read where it lies. A look-up decodes only the blocks of 256 names that the search
 * touches. Formats: kernel/kallsyms.c and scripts/kallsyms.c, 5.x to 7.2. Safe for use by several threads.
 */
public final class Kallsyms {

    /** KSYM_NAME_LEN is 512 since 6.1; a name with its type letter that is longer is damaged. */
    private static final int LONGEST_NAME = 1024;

    /** Tokens of a real kernel take about 1 KiB together. */
    private static final int LONGEST_TOKENS = 64 << 10;

    private static final int LONGEST_NAMES = 64 << 20;

    private final KallsymsTables tables;
    private final MemoryReader reader;
    private final byte[] tokens;
    private final int[] tokenStart = new int[KallsymsTables.BLOCK + 1];
    private final LazyBytes names;
    private final LazyBytes seqs;
    private final int[] markers;
    private final byte[] name = new byte[LONGEST_NAME];
    private NameHash hash;

    /**
     * @param reader at the addresses of {@code tables}; it belongs to this object from now on
     * @param namesEnd the first address after the names (padding may be included)
     * @throws KallsymsException when the tables contradict one another
     */
    public Kallsyms(KallsymsTables tables, MemoryReader reader, long namesEnd) throws KallsymsException {
        this.tables = tables;
        this.reader = reader;
        long length = namesEnd - tables.names();
        if (tables.count() <= 0 || tables.count() > KallsymsTables.MOST_SYMBOLS) {
            throw new KallsymsException("kallsyms_num_syms is " + Integer.toUnsignedString(tables.count()));
        }
        if (length < 2L * tables.count() || length > LONGEST_NAMES) {
            throw new KallsymsException("kallsyms_names would be " + length + " bytes long");
        }
        try {
            this.tokens = readTokens();
            reader.u8(namesEnd - 1);
            this.names = new LazyBytes(reader, tables.names(), (int) length);
            this.markers = readMarkers();
            this.seqs =
                    tables.seqsOfNames() != 0 ? new LazyBytes(reader, tables.seqsOfNames(), 3 * tables.count()) : null;
        } catch (MemoryFaultException fault) {
            throw new KallsymsException("a table of kallsyms can't be read: " + fault.getMessage());
        }
    }

    public KallsymsTables tables() {
        return tables;
    }

    /** Number of symbols. */
    public int size() {
        return tables.count();
    }

    /** The address of the first symbol called {@code wanted}, virtual. */
    public synchronized OptionalLong find(String wanted) {
        int index;
        try {
            index = seqs != null ? search(wanted) : hash().find(wanted);
            return index < 0 ? OptionalLong.empty() : OptionalLong.of(address(index));
        } catch (MemoryFaultException _) {
            return OptionalLong.empty();
        }
    }

    /** The virtual address of the symbol with this number, in address order. */
    public synchronized long address(int index) {
        return tables.form().address(reader, tables, index);
    }

    /** The name of the symbol with this number, in address order; empty when it can't be decoded. */
    public synchronized String name(int index) {
        int length = decode(index);
        return length < 1 ? "" : latin(1, length);
    }

    /** The type letter of the symbol as in /proc/kallsyms; '?' when it can't be decoded. */
    public synchronized char type(int index) {
        return decode(index) < 1 ? '?' : (char) (name[0] & 0xff);
    }

    /**
     * The number of the symbol at or before {@code address}, the first where several have the same address; -1 when
     * there is none. Symbols are in ascending order of unsigned addresses.
     */
    public synchronized int at(long address) {
        int low = 0;
        int high = tables.count();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (Long.compareUnsigned(address(middle), address) <= 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        int index = low - 1;
        while (index > 0 && address(index - 1) == address(index)) {
            index--;
        }
        return index;
    }

    /** Whether the order by name holds at a few places; false when there is none. */
    boolean isSorted() {
        if (seqs == null) {
            return false;
        }
        String last = "";
        for (int i = 0; i < 8; i++) {
            int index = seq((int) ((long) (tables.count() - 1) * i / 7));
            if (index >= tables.count()) {
                return false;
            }
            String text = name(index);
            if (text.isEmpty() || last.compareTo(text) > 0) {
                return false;
            }
            last = text;
        }
        return true;
    }

    private int search(String wanted) {
        int low = 0;
        int high = tables.count() - 1;
        int found = -1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int index = seq(middle);
            if (index >= tables.count()) {
                return -1;
            }
            int order = compare(decode(index), wanted);
            if (order < 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
                found = order == 0 ? index : found;
            }
        }
        return found;
    }

    private int seq(int position) {
        byte[] bytes = seqs.load(3 * position, 3 * position + 3);
        int at = 3 * position;
        return (bytes[at] & 0xff) << 16 | (bytes[at + 1] & 0xff) << 8 | bytes[at + 2] & 0xff;
    }

    /** Compares the decoded name without its type letter, as strcmp does. */
    private int compare(int length, String wanted) {
        int theirs = wanted.length();
        for (int i = 0; i < theirs; i++) {
            int mine = i + 1 < length ? name[i + 1] & 0xff : 0;
            int difference = mine - wanted.charAt(i);
            if (difference != 0) {
                return difference;
            }
        }
        return Math.max(length - 1, 0) - theirs;
    }

    /** Expands the name into {@link #name}; its length with the type letter, 0 when damaged. */
    private int decode(int index) {
        int block = index / KallsymsTables.BLOCK;
        int at = markers[block];
        int end = block + 1 < markers.length ? markers[block + 1] : names.length();
        byte[] bytes = names.load(at, end);
        for (int skip = index % KallsymsTables.BLOCK; skip > 0; skip--) {
            if (at + 2 >= end) {
                return 0;
            }
            at += entryLength(bytes, at);
        }
        return at < end ? expand(bytes, at, name) : 0;
    }

    /** Bytes of the entry at {@code at}, its length prefix included. */
    private static int entryLength(byte[] bytes, int at) {
        int length = bytes[at];
        return length >= 0 ? 1 + length : 2 + ((length & 0x7f) | (bytes[at + 1] & 0xff) << 7);
    }

    private int expand(byte[] bytes, int at, byte[] target) {
        int stop = at < bytes.length - 1 ? at + entryLength(bytes, at) : 0;
        if (stop > bytes.length) {
            return 0;
        }
        int length = 0;
        for (int i = bytes[at] >= 0 ? at + 1 : at + 2; i < stop; i++) {
            int token = bytes[i] & 0xff;
            int from = tokenStart[token];
            int count = tokenStart[token + 1] - 1 - from;
            if (length + count > target.length) {
                return 0;
            }
            for (int j = 0; j < count; j++) {
                target[length++] = tokens[from + j];
            }
        }
        return length;
    }

    private String latin(int from, int to) {
        return new String(name, from, to - from, StandardCharsets.ISO_8859_1);
    }

    private byte[] readTokens() throws KallsymsException {
        for (int i = 0; i < KallsymsTables.BLOCK; i++) {
            tokenStart[i] = reader.u16(tables.tokenIndex() + 2 * i);
            if (i > 0 && tokenStart[i] <= tokenStart[i - 1]) {
                throw new KallsymsException("kallsyms_token_index doesn't ascend at entry " + i);
            }
        }
        int last = tokenStart[KallsymsTables.BLOCK - 1];
        int length =
                last + reader.cString(tables.tokenTable() + last, LONGEST_NAME).length() + 1;
        if (tokenStart[0] != 0 || length > LONGEST_TOKENS) {
            throw new KallsymsException("kallsyms_token_table would be " + length + " bytes long");
        }
        tokenStart[KallsymsTables.BLOCK] = length;
        byte[] bytes = new byte[length];
        reader.read(tables.tokenTable(), bytes, 0, length);
        for (int i = 1; i <= KallsymsTables.BLOCK; i++) {
            if (bytes[tokenStart[i] - 1] != 0) {
                throw new KallsymsException("token " + (i - 1) + " of kallsyms doesn't end where the next begins");
            }
        }
        return bytes;
    }

    private int[] readMarkers() throws KallsymsException {
        int[] found = new int[tables.blocks()];
        for (int i = 0; i < found.length; i++) {
            found[i] = reader.s32(tables.markers() + 4L * i);
            if (i == 0 ? found[0] != 0 : found[i] < found[i - 1] + KallsymsTables.BLOCK || found[i] > names.length()) {
                throw new KallsymsException("kallsyms_markers doesn't ascend at entry " + i);
            }
        }
        return found;
    }

    private NameHash hash() {
        if (hash == null) {
            NameHash made = new NameHash();
            byte[] bytes = names.load(0, names.length());
            int at = 0;
            for (int i = 0; i < tables.count() && at + 2 < bytes.length; i++) {
                made.add(i, expand(bytes, at, name));
                at += entryLength(bytes, at);
            }
            hash = made;
        }
        return hash;
    }

    /** Finds names in kernels that keep no order by name (before 6.2): made once, when first asked. */
    private final class NameHash {

        private final int[] slots = new int[Integer.highestOneBit(tables.count()) << 2];
        private long patience = (1 << 24) + 16L * tables.count();

        void add(int index, int length) {
            int code = 0;
            for (int i = 1; i < length; i++) {
                code = 31 * code + (name[i] & 0xff);
            }
            int slot = spread(code);
            while (patience > 0 && slots[slot] != 0) {
                slot = slot + 1 & slots.length - 1;
                patience--;
            }
            if (slots[slot] == 0) {
                slots[slot] = index + 1; // hostile names that collide without end aren't found
            }
        }

        int find(String wanted) {
            for (int slot = spread(wanted.hashCode()); slots[slot] != 0; slot = slot + 1 & slots.length - 1) {
                if (compare(decode(slots[slot] - 1), wanted) == 0) {
                    return slots[slot] - 1;
                }
            }
            return -1;
        }

        private int spread(int code) {
            return (code ^ code >>> 15) & slots.length - 1;
        }
    }

    @Override
    public String toString() {
        return "kallsyms, " + tables.count() + " symbols, " + tables.form().text()
                + (seqs == null ? ", no order by name" : "");
    }
}
