// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.symbols.testing;

import java.util.LinkedHashMap;
import java.util.Map;

/** Writes BTF from the tables of Documentation/bpf/btf.rst. Type ids count from {@code firstId}. */
public final class BtfWriter {

    private final Bytes types = new Bytes();
    private final Bytes strings = new Bytes();
    private final Map<String, Integer> offsets = new LinkedHashMap<>();
    private final int firstString;
    private int next;

    public BtfWriter() {
        this(1, 0);
        strings.u8(0);
    }

    /** A split BTF that goes on after a base. */
    public BtfWriter(int firstId, int firstString) {
        this.next = firstId;
        this.firstString = firstString;
        if (firstString != 0) {
            strings.u8(0);
        }
    }

    /** The id that the next type gets. */
    public int nextId() {
        return next;
    }

    public int stringLength() {
        return strings.length();
    }

    public int name(String name) {
        if (name.isEmpty()) {
            return 0;
        }
        return offsets.computeIfAbsent(name, n -> {
            int at = firstString + strings.length();
            strings.text(n).u8(0);
            return at;
        });
    }

    private int header(String name, int kind, int length, boolean flag, int sizeOrType) {
        types.u32(name(name)).u32((flag ? 1 << 31 : 0) | kind << 24 | length).u32(sizeOrType);
        return next++;
    }

    /** @param encoding 1 signed, 2 char, 4 bool */
    public int integer(String name, int size, int encoding, int bitOffset, int bits) {
        int id = header(name, 1, 0, false, size);
        types.u32(encoding << 24 | bitOffset << 16 | bits);
        return id;
    }

    public int integer(String name, int size, boolean signed) {
        return integer(name, size, signed ? 1 : 0, 0, 8 * size);
    }

    public int pointer(int target) {
        return header("", 2, 0, false, target);
    }

    public int array(int element, int index, int count) {
        int id = header("", 3, 0, false, 0);
        types.u32(element).u32(index).u32(count);
        return id;
    }

    public int modifier(int kind, String name, int target) {
        return header(name, kind, 0, false, target);
    }

    public int typedef(String name, int target) {
        return modifier(8, name, target);
    }

    public int forward(String name) {
        return header(name, 7, 0, false, 0);
    }

    /** A member; bits is its offset, width 0 where it is no bit-field. */
    public record M(String name, int type, int bits, int width) {
        public M(String name, int type, int bits) {
            this(name, type, bits, 0);
        }
    }

    public int struct(String name, int size, M... members) {
        return record(4, name, size, members);
    }

    public int union(String name, int size, M... members) {
        return record(5, name, size, members);
    }

    private int record(int kind, String name, int size, M... members) {
        boolean flag = false;
        for (M member : members) {
            flag |= member.width() != 0;
        }
        int id = header(name, kind, members.length, flag, size);
        for (M member : members) {
            types.u32(name(member.name()))
                    .u32(member.type())
                    .u32(flag ? member.width() << 24 | member.bits() : member.bits());
        }
        return id;
    }

    public int enumeration(String name, boolean signed, Object... namesAndValues) {
        int id = header(name, 6, namesAndValues.length / 2, signed, 4);
        for (int i = 0; i < namesAndValues.length; i += 2) {
            types.u32(name((String) namesAndValues[i])).u32((Integer) namesAndValues[i + 1]);
        }
        return id;
    }

    public int enumeration64(String name, Object... namesAndValues) {
        int id = header(name, 19, namesAndValues.length / 2, false, 8);
        for (int i = 0; i < namesAndValues.length; i += 2) {
            long value = (Long) namesAndValues[i + 1];
            types.u32(name((String) namesAndValues[i])).u32((int) value).u32((int) (value >>> 32));
        }
        return id;
    }

    public byte[] toArray() {
        Bytes all = new Bytes();
        all.u16(0xeb9f)
                .u8(1)
                .u8(0)
                .u32(24)
                .u32(0)
                .u32(types.length())
                .u32(types.length())
                .u32(strings.length());
        return all.add(types.toArray()).add(strings.toArray()).toArray();
    }
}
