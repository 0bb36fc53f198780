// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.symbols.btf;

/** Sizes and signs of BTF types. */
final class BtfSizes {

    private static final int DEEPEST = 32;
    private static final int POINTER = 8;

    private BtfSizes() {}

    /** Size in bytes of a value of type {@code id}; 0 for what has none, at most {@link Integer#MAX_VALUE}. */
    static int of(Btf btf, int id) {
        return (int) Math.min(of(btf, id, DEEPEST), Integer.MAX_VALUE);
    }

    private static long of(Btf btf, int id, int depth) {
        int type = btf.strip(id);
        return switch (btf.kind(type)) {
            case BtfKind.INT, BtfKind.STRUCT, BtfKind.UNION, BtfKind.ENUM, BtfKind.ENUM64, BtfKind.FLOAT ->
                btf.sizeOrType(type) & Integer.MAX_VALUE;
            case BtfKind.PTR -> POINTER;
            case BtfKind.ARRAY ->
                depth == 0
                        ? 0
                        : Math.min(of(btf, btf.word(type, 3), depth - 1), Integer.MAX_VALUE) * elements(btf, type);
            default -> 0;
        };
    }

    /** Number of elements of the array {@code type}, at most {@link Integer#MAX_VALUE}. */
    static long elements(Btf btf, int type) {
        return Math.min(btf.word(type, 5) & 0xffff_ffffL, Integer.MAX_VALUE);
    }

    /** Whether a value of type {@code id} is a signed integer or enum. */
    static boolean signed(Btf btf, int id) {
        int type = btf.strip(id);
        return switch (btf.kind(type)) {
            case BtfKind.INT -> (btf.word(type, 3) & 1 << 24) != 0;
            case BtfKind.ENUM, BtfKind.ENUM64 -> btf.flag(type);
            default -> false;
        };
    }

    /** The type of an array's elements, through all dimensions; {@code id} itself, stripped, when it is no array. */
    static int element(Btf btf, int id) {
        int type = btf.strip(id);
        for (int i = 0; i < DEEPEST && btf.kind(type) == BtfKind.ARRAY; i++) {
            type = btf.strip(btf.word(type, 3));
        }
        return type;
    }
}
