// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.symbols.btf;

/** Writes types as C does. */
final class BtfNames {

    private static final int DEEPEST = 16;
    private static final int MOST_PARAMETERS = 32;

    private BtfNames() {}

    static String of(Btf btf, int id) {
        return of(btf, id, DEEPEST);
    }

    private static String of(Btf btf, int id, int depth) {
        if (depth == 0) {
            return "…";
        }
        int target = btf.sizeOrType(id);
        return switch (btf.kind(id)) {
            case BtfKind.INT, BtfKind.FLOAT, BtfKind.TYPEDEF, BtfKind.FUNC, BtfKind.VAR -> btf.name(id);
            case BtfKind.STRUCT -> tagged("struct", btf.name(id));
            case BtfKind.UNION -> tagged("union", btf.name(id));
            case BtfKind.ENUM, BtfKind.ENUM64 -> tagged("enum", btf.name(id));
            case BtfKind.FWD -> tagged(btf.flag(id) ? "union" : "struct", btf.name(id));
            case BtfKind.PTR -> pointer(btf, target, depth);
            case BtfKind.ARRAY -> array(btf, id, depth);
            case BtfKind.CONST -> qualified("const", btf, target, depth);
            case BtfKind.VOLATILE -> qualified("volatile", btf, target, depth);
            case BtfKind.RESTRICT -> qualified("restrict", btf, target, depth);
            case BtfKind.TYPE_TAG -> of(btf, target, depth - 1);
            case BtfKind.FUNC_PROTO -> prototype(btf, id, "", depth);
            default -> "void";
        };
    }

    private static String tagged(String tag, String name) {
        return tag + " " + (name.isEmpty() ? "{…}" : name);
    }

    private static String pointer(Btf btf, int target, int depth) {
        if (btf.kind(target) == BtfKind.FUNC_PROTO) {
            return prototype(btf, target, "(*)", depth);
        }
        String text = of(btf, target, depth - 1);
        return text + (text.endsWith("*") ? "*" : " *");
    }

    private static String qualified(String word, Btf btf, int target, int depth) {
        String text = of(btf, target, depth - 1);
        return text.endsWith("*") ? text + word : word + " " + text;
    }

    private static String array(Btf btf, int id, int depth) {
        StringBuilder dimensions = new StringBuilder();
        int type = id;
        for (int i = 0; i < DEEPEST && btf.kind(type) == BtfKind.ARRAY; i++) {
            dimensions.append('[').append(btf.word(type, 5) & 0xffff_ffffL).append(']');
            type = btf.word(type, 3);
        }
        return of(btf, type, depth - 1) + dimensions;
    }

    private static String prototype(Btf btf, int id, String name, int depth) {
        StringBuilder text = new StringBuilder(of(btf, btf.sizeOrType(id), depth - 1));
        text.append(' ').append(name).append('(');
        int parameters = btf.length(id);
        if (parameters == 0) {
            text.append("void");
        }
        for (int i = 0; i < Math.min(parameters, MOST_PARAMETERS); i++) {
            int type = btf.word(id, 3 + 2 * i + 1);
            text.append(i == 0 ? "" : ", ").append(type == 0 ? "..." : of(btf, type, depth - 4 > 0 ? depth - 4 : 0));
        }
        return text.append(parameters > MOST_PARAMETERS ? ", …)" : ")").toString();
    }
}
