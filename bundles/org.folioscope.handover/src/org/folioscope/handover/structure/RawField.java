// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.handover.structure;

import java.util.Map;
import org.folioscope.memory.MemoryReader;
import org.folioscope.model.FieldKind;

/**
 * Where a member lies in a structure of a handover, how it is read, and what it is for. Immutable: each method that
 * changes something makes another field. Fields are little-endian unless said otherwise.
 *
 * <p>A decoder keeps its fields as constants and reads by them: {@code FLAGS.get(reader, inode)}. Numbers of up to 8
 * bytes come as a long, zero-extended, or sign-extended where the field is signed.
 */
public final class RawField {

    private final String name;
    private final long offset;
    private final int size;
    private final FieldKind kind;
    private final String help;
    private final boolean bigEndian;
    private final int bitOffset;
    private final int bitSize;
    private final int count;
    private final boolean fixed;
    private final String[] flags;
    private final Map<Long, String> choices;

    private RawField(Draft draft) {
        name = draft.name;
        offset = draft.offset;
        size = draft.size;
        kind = draft.kind;
        help = draft.help;
        bigEndian = draft.bigEndian;
        bitOffset = draft.bitOffset;
        bitSize = draft.bitSize;
        count = draft.count;
        fixed = draft.fixed;
        flags = draft.flags;
        choices = draft.choices;
    }

    private static RawField of(String name, long offset, int size, FieldKind kind, String help) {
        Draft draft = new Draft();
        draft.name = name;
        draft.offset = offset;
        draft.size = size;
        draft.kind = kind;
        draft.help = help;
        return new RawField(draft);
    }

    /** @param offset from the structure's start, bytes
     *  @param help what it is for, with its unit */
    public static RawField u8(String name, long offset, String help) {
        return of(name, offset, 1, FieldKind.UNSIGNED, help);
    }

    /** @see #u8 */
    public static RawField u16(String name, long offset, String help) {
        return of(name, offset, 2, FieldKind.UNSIGNED, help);
    }

    /** @see #u8 */
    public static RawField u32(String name, long offset, String help) {
        return of(name, offset, 4, FieldKind.UNSIGNED, help);
    }

    /** @see #u8 */
    public static RawField u64(String name, long offset, String help) {
        return of(name, offset, 8, FieldKind.UNSIGNED, help);
    }

    /** @see #u8 */
    public static RawField s32(String name, long offset, String help) {
        return of(name, offset, 4, FieldKind.SIGNED, help);
    }

    /** @see #u8 */
    public static RawField s64(String name, long offset, String help) {
        return of(name, offset, 8, FieldKind.SIGNED, help);
    }

    /** Characters up to a NUL, {@code size} bytes at most. */
    public static RawField text(String name, long offset, int size, String help) {
        return of(name, offset, size, FieldKind.TEXT, help);
    }

    /** Bytes that are no number. */
    public static RawField bytes(String name, long offset, int size, String help) {
        return of(name, offset, size, FieldKind.BYTES, help);
    }

    private Draft draft() {
        Draft draft = new Draft();
        draft.name = name;
        draft.offset = offset;
        draft.size = size;
        draft.kind = kind;
        draft.help = help;
        draft.bigEndian = bigEndian;
        draft.bitOffset = bitOffset;
        draft.bitSize = bitSize;
        draft.count = count;
        draft.fixed = fixed;
        draft.flags = flags;
        draft.choices = choices;
        return draft;
    }

    private RawField with(FieldKind other) {
        Draft draft = draft();
        draft.kind = other;
        return new RawField(draft);
    }

    /** Written in hex: a magic number, a mask. */
    public RawField hex() {
        return with(FieldKind.HEX);
    }

    /** A physical address, bytes: a link. */
    public RawField address() {
        return with(FieldKind.ADDRESS);
    }

    /** A page frame number: a link to its page. */
    public RawField pfn() {
        return with(FieldKind.PFN);
    }

    /** A kernel virtual address: a link where the image's kernel maps it. */
    public RawField virtual() {
        return with(FieldKind.VIRTUAL);
    }

    /** Nanoseconds since 1970. */
    public RawField time() {
        return with(FieldKind.TIME);
    }

    /** @param names of the bits from the lowest on; null for a bit without one */
    public RawField flags(String... names) {
        Draft draft = draft();
        draft.kind = FieldKind.FLAGS;
        draft.flags = names.clone();
        return new RawField(draft);
    }

    /** @param names of the values that have one */
    public RawField choice(Map<Long, String> names) {
        Draft draft = draft();
        draft.kind = FieldKind.CHOICE;
        draft.choices = Map.copyOf(names);
        return new RawField(draft);
    }

    /** Most significant byte first, as a device tree has it. */
    public RawField bigEndian() {
        Draft draft = draft();
        draft.bigEndian = true;
        return new RawField(draft);
    }

    /** Only {@code number} bits of it, from bit {@code lowest} on. */
    public RawField bits(int lowest, int number) {
        Draft draft = draft();
        draft.bitOffset = lowest;
        draft.bitSize = number;
        return new RawField(draft);
    }

    /** An array of {@code elements} such fields, one after the other. */
    public RawField array(int elements) {
        Draft draft = draft();
        draft.count = elements;
        return new RawField(draft);
    }

    /** Not to be changed in a form: padding, or bytes that something else explains. */
    public RawField fixed() {
        Draft draft = draft();
        draft.fixed = true;
        return new RawField(draft);
    }

    /** The element {@code index} of an array: a field called "name[index]". */
    public RawField element(int index) {
        Draft draft = draft();
        draft.name = name + "[" + index + "]";
        draft.offset = offset + (long) index * size;
        draft.count = 1;
        return new RawField(draft);
    }

    /** As the format's source calls it. */
    public String name() {
        return name;
    }

    /** From the structure's start, bytes. */
    public long offset() {
        return offset;
    }

    /** Bytes; of one element where it is an array. */
    public int size() {
        return size;
    }

    public FieldKind kind() {
        return kind;
    }

    public String help() {
        return help;
    }

    public boolean isBigEndian() {
        return bigEndian;
    }

    /** Lowest bit; 0 where it is whole. */
    public int bitOffset() {
        return bitOffset;
    }

    /** How many bits; 0 where it is whole. */
    public int bitSize() {
        return bitSize;
    }

    /** How many elements; 1 where it is no array. */
    public int count() {
        return count;
    }

    public boolean isFixed() {
        return fixed;
    }

    /** The name of a bit, or null. */
    public String flag(int bit) {
        return flags != null && bit < flags.length ? flags[bit] : null;
    }

    /** Names of values; empty unless it is a choice. */
    public Map<Long, String> choices() {
        return choices;
    }

    /** Whether its value is a number of 1, 2, 4 or 8 bytes. */
    public boolean isNumber() {
        return kind != FieldKind.TEXT && kind != FieldKind.BYTES;
    }

    /** Its address in the structure at {@code base}. */
    public long at(long base) {
        return base + offset;
    }

    /**
     * The number in the structure at {@code base}; of an array the first.
     *
     * @throws org.folioscope.memory.MemoryFaultException when there is no memory
     */
    public long get(MemoryReader reader, long base) {
        return number(reader, base + offset);
    }

    /** The number of element {@code index} in the structure at {@code base}. */
    public long get(MemoryReader reader, long base, long index) {
        return number(reader, base + offset + index * size);
    }

    private long number(MemoryReader reader, long at) {
        long value = reader.unsigned(at, size);
        if (bigEndian) {
            value = Long.reverseBytes(value) >>> 64 - 8 * size;
        }
        int bits = 8 * size;
        if (bitSize != 0) {
            value = value >>> bitOffset & -1L >>> 64 - bitSize;
            bits = bitSize;
        }
        return kind == FieldKind.SIGNED || kind == FieldKind.TIME ? value << 64 - bits >> 64 - bits : value;
    }

    /** The characters in the structure at {@code base}, up to a NUL, as ISO 8859-1; escape them before showing them. */
    public String string(MemoryReader reader, long base) {
        return reader.cString(base + offset, size);
    }

    @Override
    public String toString() {
        return name + " at +" + offset + ", " + size + " bytes";
    }

    /** What a field is made from. */
    private static final class Draft {
        private String name;
        private long offset;
        private int size;
        private FieldKind kind;
        private String help;
        private boolean bigEndian;
        private int bitOffset;
        private int bitSize;
        private int count = 1;
        private boolean fixed;
        private String[] flags;
        private Map<Long, String> choices = Map.of();
    }
}
