// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.symbols.btf;

import java.util.ArrayList;
import java.util.List;
import org.folioscope.symbols.Field;
import org.folioscope.symbols.StructType;

/** A struct or union of BTF. Fields are looked up in the BTF each time; members are made when first asked for. */
final class BtfStruct implements StructType {

    /** Anonymous structs nest two or three deep in real kernels. */
    private static final int DEEPEST = 16;

    /** Members that are looked at per call, so that hostile nesting ends. */
    private static final int MOST_MEMBERS = 1 << 17;

    private final Btf btf;
    private final int id;
    private volatile List<Member> members;

    BtfStruct(Btf btf, int id) {
        this.btf = btf;
        this.id = id;
    }

    @Override
    public String name() {
        return btf.name(id);
    }

    @Override
    public String kind() {
        return btf.kind(id) == BtfKind.UNION ? "union" : "struct";
    }

    @Override
    public int size() {
        return btf.sizeOrType(id) & Integer.MAX_VALUE;
    }

    @Override
    public List<Member> members() {
        List<Member> known = members;
        if (known == null) {
            List<Member> made = new ArrayList<>();
            flatten(id, 0, DEEPEST, false, made, new int[] {MOST_MEMBERS});
            known = List.copyOf(made);
            members = known;
        }
        return known;
    }

    @Override
    public Field field(String... paths) {
        for (String path : paths) {
            Field field = resolve(path);
            if (field.present()) {
                return field;
            }
        }
        return Field.ABSENT;
    }

    private Field resolve(String path) {
        Search search = new Search();
        int type = id;
        long bits = 0;
        int from = 0;
        while (true) {
            int dot = path.indexOf('.', from);
            String name = dot < 0 ? path.substring(from) : path.substring(from, dot);
            if (!BtfKind.isStruct(btf.kind(type)) || !search.find(type, name, bits, DEEPEST)) {
                return Field.ABSENT;
            }
            if (dot < 0) {
                return field(search.owner, search.member, search.bits);
            }
            bits = search.bits;
            type = BtfSizes.element(btf, btf.word(search.owner, 3 + 3 * search.member + 1));
            from = dot + 1;
        }
    }

    /** Offset of a member within its struct, in bits. */
    private long memberBits(int owner, int member) {
        int word = btf.word(owner, 3 + 3 * member + 2);
        return btf.flag(owner) ? word & 0xff_ffff : word & 0xffff_ffffL;
    }

    /** @param start of {@code owner}'s member in the outermost struct, bits */
    private Field field(int owner, int member, long start) {
        int type = btf.word(owner, 3 + 3 * member + 1);
        int size = BtfSizes.of(btf, type);
        int width = btf.flag(owner) ? btf.word(owner, 3 + 3 * member + 2) >>> 24 : 0;
        long bits = start;
        int stripped = btf.strip(type);
        if (width == 0 && btf.kind(stripped) == BtfKind.INT) {
            int encoding = btf.word(stripped, 3);
            int own = encoding & 0xff;
            if (own != 0 && own < 8 * size) {
                width = own; // before kind_flag, an int of odd width made the bit-field
                bits += encoding >>> 16 & 0xff;
            }
        }
        boolean signed = BtfSizes.signed(btf, type);
        if (width == 0) {
            return new Field((int) (bits >>> 3), size, signed, 0, 0);
        }
        long unit = size == 1 || size == 2 || size == 4 || size == 8 ? 8L * size : 8;
        long offset = bits / unit * unit;
        if (bits + width > offset + unit) {
            unit = 64; // a packed bit-field across two units
            offset = bits & -8;
        }
        int inside = (int) (bits - offset);
        return new Field((int) (offset >>> 3), (int) (unit >>> 3), signed, inside, Math.min(width, 64 - inside));
    }

    private void flatten(int owner, long start, int depth, boolean inUnion, List<Member> into, int[] budget) {
        boolean shared = inUnion || btf.kind(owner) == BtfKind.UNION;
        int count = btf.length(owner);
        for (int i = 0; i < count && budget[0]-- > 0; i++) {
            long bits = start + memberBits(owner, i);
            int nameOffset = btf.word(owner, 3 + 3 * i);
            int type = btf.word(owner, 3 + 3 * i + 1);
            if (nameOffset == 0) {
                int inner = btf.strip(type);
                if (depth > 0 && BtfKind.isStruct(btf.kind(inner))) {
                    flatten(inner, bits, depth - 1, shared, into, budget);
                }
                continue;
            }
            into.add(member(btf.string(nameOffset), type, field(owner, i, bits), shared));
        }
    }

    private Member member(String name, int type, Field field, boolean shared) {
        int element = BtfSizes.element(btf, type);
        boolean pointer = btf.kind(element) == BtfKind.PTR;
        int target = pointer ? btf.strip(btf.sizeOrType(element)) : element;
        int kind = btf.kind(target);
        String struct = BtfKind.isStruct(kind) || kind == BtfKind.FWD ? btf.name(target) : "";
        int stripped = btf.strip(type);
        int count = 1;
        if (btf.kind(stripped) == BtfKind.ARRAY) {
            int size = BtfSizes.of(btf, element);
            count = size == 0 ? 0 : field.size() / size;
        }
        return new Member(name, BtfNames.of(btf, type), field, struct, pointer, count, shared);
    }

    /** Where a member was found. */
    private final class Search {
        private int owner;
        private int member;
        private long bits;
        private int budget = MOST_MEMBERS;

        boolean find(int type, String name, long start, int depth) {
            int count = btf.length(type);
            for (int i = 0; i < count && budget-- > 0; i++) {
                int nameOffset = btf.word(type, 3 + 3 * i);
                if (nameOffset != 0) {
                    if (btf.is(nameOffset, name)) {
                        owner = type;
                        member = i;
                        bits = start + memberBits(type, i);
                        return true;
                    }
                } else if (depth > 0) {
                    int inner = btf.strip(btf.word(type, 3 + 3 * i + 1));
                    if (BtfKind.isStruct(btf.kind(inner))
                            && find(inner, name, start + memberBits(type, i), depth - 1)) {
                        return true;
                    }
                }
            }
            return false;
        }
    }
}
