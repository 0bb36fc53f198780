// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.symbols.btf;

/** Kinds of BTF types and the length of what follows their 12-byte header (include/uapi/linux/btf.h). */
final class BtfKind {

    static final int VOID = 0;
    static final int INT = 1;
    static final int PTR = 2;
    static final int ARRAY = 3;
    static final int STRUCT = 4;
    static final int UNION = 5;
    static final int ENUM = 6;
    static final int FWD = 7;
    static final int TYPEDEF = 8;
    static final int VOLATILE = 9;
    static final int CONST = 10;
    static final int RESTRICT = 11;
    static final int FUNC = 12;
    static final int FUNC_PROTO = 13;
    static final int VAR = 14;
    static final int DATASEC = 15;
    static final int FLOAT = 16;
    static final int DECL_TAG = 17;
    static final int TYPE_TAG = 18;
    static final int ENUM64 = 19;

    /** 32-bit words that follow the header, whatever vlen is; -1 for kinds that don't exist. */
    private static final byte[] FIXED = {-1, 1, 0, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 1, 0, 0};

    /** 32-bit words that follow for each of the vlen elements. */
    private static final byte[] EACH = {0, 0, 0, 0, 3, 3, 2, 0, 0, 0, 0, 0, 0, 2, 0, 3, 0, 0, 0, 3};

    private BtfKind() {}

    /** Length of a type in 32-bit words, by the info word of its header; -1 when there is no such kind. */
    static int words(int info) {
        int kind = info >>> 24 & 0x1f;
        if (kind >= FIXED.length || FIXED[kind] < 0) {
            return -1;
        }
        return 3 + FIXED[kind] + EACH[kind] * (info & 0xffff);
    }

    static boolean isStruct(int kind) {
        return kind == STRUCT || kind == UNION;
    }

    static boolean isEnum(int kind) {
        return kind == ENUM || kind == ENUM64;
    }

    /** A kind that only qualifies or names another type. */
    static boolean isModifier(int kind) {
        return kind == TYPEDEF || kind == VOLATILE || kind == CONST || kind == RESTRICT || kind == TYPE_TAG;
    }
}
