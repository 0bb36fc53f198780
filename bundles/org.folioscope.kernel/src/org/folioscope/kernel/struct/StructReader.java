// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.kernel.struct;

import java.util.ArrayList;
import java.util.List;
import org.folioscope.base.Numbers;
import org.folioscope.kernel.StructView;
import org.folioscope.kernel.layout.KernelNames;
import org.folioscope.memory.MemoryFaultException;
import org.folioscope.memory.MemoryReader;
import org.folioscope.symbols.Field;
import org.folioscope.symbols.KernelMap;
import org.folioscope.symbols.StructType;
import org.folioscope.symbols.Types;

/** Lays a struct over memory and words each member for people. One thread. */
public final class StructReader {

    /** Nested structs deeper than this appear as one member. */
    private static final int DEPTH_LIMIT = 4;

    /** Members in all; the largest kernel structs have fewer. */
    private static final int MEMBER_LIMIT = 4096;

    /** Elements of an array that are written out. */
    private static final int ELEMENT_LIMIT = 8;

    private final KernelMap map;
    private final MemoryReader reader;
    private final List<StructView.Value> values = new ArrayList<>();

    public StructReader(KernelMap map) {
        this.map = map;
        this.reader = map.virtualReader();
    }

    /**
     * The struct or union {@code name} at {@code address}.
     *
     * @throws org.folioscope.symbols.MissingMemberException when this kernel has no such type
     */
    public StructView read(String name, long address) {
        String plain =
                name.startsWith("struct ") ? name.substring(7) : name.startsWith("union ") ? name.substring(6) : name;
        StructType type = map.types().struct(plain);
        append("", type, address, 0, 0);
        return new StructView(type.kind() + " " + type.name(), address, type.size(), List.copyOf(values));
    }

    private void append(String prefix, StructType type, long address, int base, int depth) {
        for (StructType.Member member : type.members()) {
            if (values.size() >= MEMBER_LIMIT) {
                return;
            }
            String name = prefix + member.name();
            int offset = base + member.field().offset();
            StructType nested =
                    member.pointer() || member.count() != 1 || member.struct().isEmpty()
                            ? null
                            : map.types().findStruct(member.struct()).orElse(null);
            if (nested != null
                    && depth < DEPTH_LIMIT
                    && nested.size() <= member.field().size()) {
                append(name + ".", nested, address, offset, depth + 1);
            } else {
                values.add(value(name, member, address, offset));
            }
        }
    }

    private StructView.Value value(String name, StructType.Member member, long address, int offset) {
        Field field = member.field();
        String text;
        long target = 0;
        try {
            if (member.count() != 1) {
                text = array(member, address + offset);
            } else if (member.pointer()) {
                target = reader.u64(address + offset);
                text = pointer(target, member.struct());
            } else {
                text = number(member, address + offset);
            }
        } catch (MemoryFaultException e) {
            text = "(" + e.getMessage() + ")";
        }
        return new StructView.Value(
                name, member.type(), offset, field.size(), text, target, member.pointer() ? member.struct() : "");
    }

    private String pointer(long target, String struct) {
        if (target == 0) {
            return "NULL";
        }
        if (struct.isEmpty()
                || map.symbols().nearest(target).filter(l -> l.offset() == 0).isPresent()) {
            String symbol = map.symbols().describe(target);
            return symbol.startsWith("0x") ? symbol : Numbers.hex(target) + " " + symbol;
        }
        return Numbers.hex(target);
    }

    private String number(StructType.Member member, long at) {
        Field field = member.field();
        int size = field.size();
        if (size != 1 && size != 2 && size != 4 && size != 8) {
            return size == 0 ? "" : bytes(at, size);
        }
        // the field's offset counts from the member's own struct; here the place is known already
        long value = new Field(0, size, field.signed(), field.bitOffset(), field.bitSize()).get(reader, at);
        if (member.type().startsWith("enum ")) {
            for (Types.Enumerator each : map.types().enumeration(member.type().substring(5))) {
                if (each.value() == value) {
                    return each.name() + " (" + value + ")";
                }
            }
        }
        if (member.type().equals("_Bool") || member.type().equals("bool")) {
            return value == 0 ? "false" : "true";
        }
        if (value >= 0 && value < 10) {
            return Long.toString(value);
        }
        String decimal = field.signed() ? Long.toString(value) : Long.toUnsignedString(value);
        long masked = size == 8 ? value : value & (1L << 8 * size) - 1;
        return Numbers.hex(masked) + " (" + decimal + ")";
    }

    private String array(StructType.Member member, long at) {
        int count = member.count();
        int size = member.field().size();
        if (count <= 0 || size <= 0 || size % count != 0) {
            return "[" + Math.max(count, 0) + "]";
        }
        int element = size / count;
        if (element == 1 && member.type().contains("char")) {
            return '"' + KernelNames.readCString(reader, at, size) + '"';
        }
        if (!member.struct().isEmpty() && !member.pointer()
                || element != 1 && element != 2 && element != 4 && element != 8) {
            return "[" + count + " × " + element + " bytes]";
        }
        StringBuilder text = new StringBuilder("{");
        for (int i = 0; i < Math.min(count, ELEMENT_LIMIT); i++) {
            text.append(i == 0 ? "" : ", ").append(Numbers.hex(reader.unsigned(at + (long) i * element, element)));
        }
        return text.append(count > ELEMENT_LIMIT ? ", … " + count + " in all}" : "}")
                .toString();
    }

    private String bytes(long at, int size) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < Math.min(size, 2 * ELEMENT_LIMIT); i++) {
            int value = reader.u8(at + i);
            text.append(i == 0 ? "" : " ")
                    .append(Character.forDigit(value >> 4, 16))
                    .append(Character.forDigit(value & 15, 16));
        }
        return text.append(size > 2 * ELEMENT_LIMIT ? " …" : "").toString();
    }
}
