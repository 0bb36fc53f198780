// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.symbols.btf;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.folioscope.base.Numbers;
import org.folioscope.memory.MemoryFaultException;
import org.folioscope.memory.MemoryReader;

/**
 * One section of BTF, the kernel's or (split, on top of the kernel's) a module's, copied to the heap once. Format:
 * Documentation/bpf/btf.rst, version 1. Type ids and string offsets of a module continue those of the kernel.
 * Immutable.
 */
public final class Btf {

    static final int MAGIC = 0xeb9f;

    /** The largest BTF of a real kernel is 6 MiB. */
    public static final int LONGEST = 64 << 20;

    private static final int HEADER = 24;

    private final Btf base;
    private final int firstId;
    private final int firstString;
    private final int[] words;
    private final byte[] strings;
    private final int[] starts;
    private final int count;
    private final int[] structIds;
    private final int[] enumIds;

    /**
     * Copies the BTF at {@code address}.
     *
     * @param limit most bytes it may take
     * @param base the kernel's BTF when this is a module's, else null
     * @throws BtfException when it is damaged or not there
     */
    public static Btf read(MemoryReader reader, long address, long limit, Btf base) throws BtfException {
        try {
            int length = length(reader, address, limit);
            byte[] bytes = new byte[length];
            reader.read(address, bytes, 0, length);
            return new Btf(bytes, base);
        } catch (MemoryFaultException fault) {
            throw new BtfException("BTF can't be read: " + fault.getMessage());
        }
    }

    /** Bytes of the BTF whose header lies at {@code address}, at least its header's and at most {@code limit}. */
    static int length(MemoryReader reader, long address, long limit) throws BtfException {
        if (reader.u16(address) != MAGIC || reader.u8(address + 2) != 1) {
            throw new BtfException("expected BTF (magic 0xeb9f, version 1) at " + Numbers.hex(address) + ", found "
                    + Numbers.hex(reader.u32(address)));
        }
        long header = reader.u32(address + 4);
        long types = reader.u32(address + 8) + reader.u32(address + 12);
        long strings = reader.u32(address + 16) + reader.u32(address + 20);
        long length = header + Math.max(types, strings);
        if (header < HEADER || length > Math.min(limit, LONGEST)) {
            throw new BtfException("the header of BTF at " + Numbers.hex(address) + " asks for " + length
                    + " bytes; there are at most " + Math.min(limit, LONGEST));
        }
        reader.u8(address + length - 1);
        return (int) length;
    }

    /** @throws BtfException when the header or the chain of types is damaged */
    Btf(byte[] bytes, Btf base) throws BtfException {
        this.base = base;
        this.firstId = base == null ? 1 : base.firstId + base.count;
        this.firstString = base == null ? 0 : base.firstString + base.strings.length;
        long header = word(bytes, 4) & 0xffff_ffffL;
        long typeStart = header + (word(bytes, 8) & 0xffff_ffffL);
        long typeLength = word(bytes, 12) & 0xffff_ffffL;
        long stringStart = header + (word(bytes, 16) & 0xffff_ffffL);
        long stringLength = word(bytes, 20) & 0xffff_ffffL;
        if (header < HEADER
                || typeStart + typeLength > bytes.length
                || stringStart + stringLength > bytes.length
                || (typeLength & 3) != 0) {
            throw new BtfException("sections of BTF lie outside its " + bytes.length + " bytes");
        }
        this.strings = Arrays.copyOfRange(bytes, (int) stringStart, (int) (stringStart + stringLength));
        this.words = new int[(int) (typeLength >>> 2)];
        ByteBuffer.wrap(bytes, (int) typeStart, (int) typeLength)
                .order(ByteOrder.LITTLE_ENDIAN)
                .asIntBuffer()
                .get(words);
        int[] found = new int[words.length / 5 + 16];
        int[] structIds = new int[1024];
        int[] enumIds = new int[256];
        int types = 0;
        int structs = 0;
        int enums = 0;
        int at = 0;
        while (at < words.length) {
            int length = at + 3 <= words.length ? BtfKind.words(words[at + 1]) : -1;
            if (length < 0 || length > words.length - at) {
                throw new BtfException("type " + (firstId + types) + " of BTF at type offset " + 4L * at
                        + " has an unknown kind or goes beyond the section");
            }
            if (types == found.length) {
                found = Arrays.copyOf(found, types * 2);
            }
            int kind = words[at + 1] >>> 24 & 0x1f;
            if (BtfKind.isStruct(kind) && words[at] != 0) {
                if (structs == structIds.length) {
                    structIds = Arrays.copyOf(structIds, structs * 2);
                }
                structIds[structs++] = firstId + types;
            } else if (BtfKind.isEnum(kind)) {
                if (enums == enumIds.length) {
                    enumIds = Arrays.copyOf(enumIds, enums * 2);
                }
                enumIds[enums++] = firstId + types;
            }
            found[types++] = at;
            at += length;
        }
        this.starts = found;
        this.count = types;
        this.structIds = Arrays.copyOf(structIds, structs);
        this.enumIds = Arrays.copyOf(enumIds, enums);
    }

    private static int word(byte[] bytes, int at) throws BtfException {
        if (bytes.length < HEADER) {
            throw new BtfException("BTF of " + bytes.length + " bytes has no room for its header");
        }
        return bytes[at] & 0xff | (bytes[at + 1] & 0xff) << 8 | (bytes[at + 2] & 0xff) << 16 | bytes[at + 3] << 24;
    }

    /** The first type id of this section: 1 for the kernel. */
    int firstId() {
        return firstId;
    }

    /** Number of types in this section. */
    public int count() {
        return count;
    }

    /** The named structs and unions of this section, ascending; not to be changed. */
    int[] structIds() {
        return structIds;
    }

    /** The enums of this section, ascending; not to be changed. */
    int[] enumIds() {
        return enumIds;
    }

    /** Bytes of both sections. */
    public long bytes() {
        return 4L * words.length + strings.length;
    }

    /** The section that holds type {@code id}; null for void and for ids that don't exist. */
    private Btf owner(int id) {
        if (id >= firstId) {
            return id - firstId < count ? this : null;
        }
        return base == null || id <= 0 ? null : base.owner(id);
    }

    /** Kind of type {@code id}; {@link BtfKind#VOID} for 0 and for ids that don't exist. */
    int kind(int id) {
        Btf owner = owner(id);
        return owner == null ? BtfKind.VOID : owner.words[owner.starts[id - owner.firstId] + 1] >>> 24 & 0x1f;
    }

    /** Number of members or values. */
    int length(int id) {
        return info(id) & 0xffff;
    }

    /** The kind_flag bit. */
    boolean flag(int id) {
        return info(id) < 0;
    }

    private int info(int id) {
        return word(id, 1);
    }

    int nameOffset(int id) {
        return word(id, 0);
    }

    /** The third word of the header: a size in bytes or a type id, as the kind has it. */
    int sizeOrType(int id) {
        return word(id, 2);
    }

    /** A word of type {@code id}; 0 where the type doesn't exist. */
    int word(int id, int index) {
        Btf owner = owner(id);
        return owner == null ? 0 : owner.words[owner.starts[id - owner.firstId] + index];
    }

    /** The id below typedefs and qualifiers; 0 when they form a circle. */
    int strip(int id) {
        int current = id;
        for (int step = 0; step < 64; step++) {
            if (!BtfKind.isModifier(kind(current))) {
                return current;
            }
            current = sizeOrType(current);
        }
        return 0;
    }

    String name(int id) {
        return string(nameOffset(id));
    }

    /** The string at this offset; empty when the offset lies outside. */
    String string(int offset) {
        Btf owner = stringOwner(offset);
        if (owner == null) {
            return "";
        }
        int from = offset - owner.firstString;
        int to = from;
        while (to < owner.strings.length && owner.strings[to] != 0) {
            to++;
        }
        return new String(owner.strings, from, to - from, StandardCharsets.ISO_8859_1);
    }

    /** Whether the string at {@code offset} is {@code text}. */
    boolean is(int offset, String text) {
        Btf owner = stringOwner(offset);
        if (owner == null) {
            return text.isEmpty();
        }
        int from = offset - owner.firstString;
        int length = text.length();
        if (length > owner.strings.length - from - 1 || owner.strings[from + length] != 0) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if ((owner.strings[from + i] & 0xff) != text.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** As {@link String#hashCode()} of the string at {@code offset}. */
    int hash(int offset) {
        Btf owner = stringOwner(offset);
        int hash = 0;
        if (owner != null) {
            byte[] bytes = owner.strings;
            for (int i = offset - owner.firstString; i < bytes.length && bytes[i] != 0; i++) {
                hash = 31 * hash + (bytes[i] & 0xff);
            }
        }
        return hash;
    }

    private Btf stringOwner(int offset) {
        if (offset < 0) {
            return null;
        }
        if (offset >= firstString) {
            return offset - firstString < strings.length ? this : null;
        }
        return base == null ? null : base.stringOwner(offset);
    }
}
