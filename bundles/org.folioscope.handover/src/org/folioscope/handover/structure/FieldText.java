// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.handover.structure;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import org.folioscope.base.Numbers;
import org.folioscope.handover.HandoverSource;
import org.folioscope.memory.MemoryFaultException;
import org.folioscope.memory.MemoryReader;
import org.folioscope.model.FieldValue;
import org.folioscope.model.impl.FieldValueImpl;

/** Values of fields as text, and back: what is shown can be typed. */
final class FieldText {

    /** Bytes of a long field that are written out. */
    private static final int SHOWN = 32;

    private static final long NANOS = 1_000_000_000;

    private FieldText() {}

    /** The value of {@code field} in the structure at the physical address {@code base}. */
    static FieldValue read(RawField field, MemoryReader reader, long base, HandoverSource source) {
        FieldValue value = new FieldValueImpl();
        value.setName(field.name());
        value.setOffset(field.offset());
        value.setSize(field.size());
        value.setBitOffset(field.bitOffset());
        value.setBitSize(field.bitSize());
        value.setKind(field.kind());
        value.setHelp(field.help());
        value.setMeaning("");
        try {
            if (field.isNumber()) {
                long number = field.get(reader, base);
                value.setValue(number);
                value.setText(text(field, number));
                value.setLink(link(field, number, source));
            } else {
                byte[] bytes = new byte[field.size()];
                reader.read(field.at(base), bytes, 0, bytes.length);
                value.setText(text(field, bytes));
            }
            value.setEditable(!field.isFixed());
        } catch (MemoryFaultException e) {
            value.setText("(" + e.getMessage() + ")");
        }
        return value;
    }

    private static long link(RawField field, long number, HandoverSource source) {
        if (number == 0) {
            return -1;
        }
        return switch (field.kind()) {
            case ADDRESS -> source.holds(number) ? number : -1;
            case PFN -> number >>> 52 == 0 && source.holds(number << 12) ? number << 12 : -1;
            case VIRTUAL -> source.physical(number).orElse(-1);
            default -> -1;
        };
    }

    static String text(RawField field, long number) {
        return switch (field.kind()) {
            case SIGNED -> Long.toString(number);
            case HEX, ADDRESS, PFN, VIRTUAL -> Numbers.hex(number);
            case FLAGS -> flags(field, number);
            case CHOICE -> field.choices().getOrDefault(number, Long.toUnsignedString(number));
            case TIME ->
                Instant.ofEpochSecond(Math.floorDiv(number, NANOS), Math.floorMod(number, NANOS))
                        .toString();
            default -> Long.toUnsignedString(number);
        };
    }

    private static String flags(RawField field, long number) {
        StringBuilder text = new StringBuilder();
        long rest = number;
        for (int bit = 0; bit < Long.SIZE; bit++) {
            if ((number >>> bit & 1) != 0 && field.flag(bit) != null) {
                text.append(text.isEmpty() ? "" : " | ").append(field.flag(bit));
                rest &= ~(1L << bit);
            }
        }
        if (rest != 0 || text.isEmpty()) {
            text.append(text.isEmpty() ? "" : " | ").append(rest == 0 ? "0" : Numbers.hex(rest));
        }
        return text.toString();
    }

    private static String text(RawField field, byte[] bytes) {
        if (field.kind() == org.folioscope.model.FieldKind.TEXT) {
            int length = 0;
            while (length < bytes.length && bytes[length] != 0) {
                length++;
            }
            return escape(bytes, length);
        }
        int shown = Math.min(bytes.length, SHOWN);
        return HexFormat.ofDelimiter(" ").formatHex(bytes, 0, shown) + (shown < bytes.length ? " …" : "");
    }

    /** UTF-8 that is clean stays as it is; anything else has \xNN for each byte that is not printable ASCII. */
    private static String escape(byte[] bytes, int length) {
        String text = new String(bytes, 0, length, StandardCharsets.UTF_8);
        boolean clean = text.indexOf('\\') < 0
                && text.codePoints()
                        .noneMatch(c -> Character.isISOControl(c) || c == 0xfffd || !Character.isDefined(c));
        if (clean) {
            return text;
        }
        StringBuilder escaped = new StringBuilder();
        for (int i = 0; i < length; i++) {
            int b = bytes[i] & 0xff;
            if (b >= 0x20 && b < 0x7f && b != '\\') {
                escaped.append((char) b);
            } else {
                escaped.append("\\x").append(Character.forDigit(b >> 4, 16)).append(Character.forDigit(b & 15, 16));
            }
        }
        return escaped.toString();
    }

    /** What the field's bytes become. */
    static byte[] encode(RawField field, String text, byte[] before) throws FieldTextException {
        return switch (field.kind()) {
            case TEXT -> characters(field, text);
            case BYTES -> bytes(field, text);
            default -> number(field, number(field, text.strip()), before);
        };
    }

    private static byte[] characters(RawField field, String text) throws FieldTextException {
        java.io.ByteArrayOutputStream out = new java.io.ByteArrayOutputStream();
        for (int i = 0; i < text.length(); ) {
            if (text.charAt(i) == '\\') {
                if (!text.startsWith("\\x", i) || i + 4 > text.length()) {
                    throw new FieldTextException("expected \\xNN after a backslash in " + field.name() + ", found \""
                            + text.substring(i) + "\"");
                }
                try {
                    out.write(Integer.parseInt(text, i + 2, i + 4, 16));
                } catch (NumberFormatException _) {
                    throw new FieldTextException(
                            "expected two hex digits after \\x, found \"" + text.substring(i, i + 4) + "\"");
                }
                i += 4;
            } else {
                int point = text.codePointAt(i);
                out.writeBytes(Character.toString(point).getBytes(StandardCharsets.UTF_8));
                i += Character.charCount(point);
            }
        }
        if (out.size() > field.size()) {
            throw new FieldTextException(
                    field.name() + " holds at most " + field.size() + " bytes, found " + out.size());
        }
        return java.util.Arrays.copyOf(out.toByteArray(), field.size());
    }

    private static byte[] bytes(RawField field, String text) throws FieldTextException {
        String digits = text.replaceAll("\\s", "");
        if (digits.length() != 2 * field.size() || !digits.matches("[0-9a-fA-F]*")) {
            throw new FieldTextException("expected " + 2 * field.size() + " hex digits for the " + field.size()
                    + " bytes of " + field.name() + ", found " + digits.length() + " characters");
        }
        return HexFormat.of().parseHex(digits);
    }

    private static long number(RawField field, String text) throws FieldTextException {
        for (Map.Entry<Long, String> choice : field.choices().entrySet()) {
            if (choice.getValue().equalsIgnoreCase(text)) {
                return choice.getKey();
            }
        }
        try {
            return switch (field.kind()) {
                case FLAGS -> flags(field, text);
                case TIME -> time(text);
                case SIGNED -> text.startsWith("0x") ? Numbers.parse(text) : Long.parseLong(text);
                default -> Numbers.parse(text);
            };
        } catch (NumberFormatException _) {
            throw new FieldTextException(
                    "expected " + accepted(field) + " for " + field.name() + ", found \"" + text + "\"");
        }
    }

    private static String accepted(RawField field) {
        return switch (field.kind()) {
            case FLAGS -> "names of flags joined by | or a number";
            case CHOICE -> "one of " + String.join(", ", field.choices().values()) + " or a number";
            case TIME -> "a time such as 2026-01-31T12:00:00Z or nanoseconds since 1970";
            case SIGNED -> "a decimal number or 0x and hex digits";
            default -> "a decimal number, or 0x and hex digits";
        };
    }

    private static long flags(RawField field, String text) {
        long number = 0;
        next:
        for (String part : text.split("[|,+]")) {
            String name = part.strip();
            for (int bit = 0; bit < Long.SIZE; bit++) {
                if (name.equalsIgnoreCase(field.flag(bit))) {
                    number |= 1L << bit;
                    continue next;
                }
            }
            number |= Numbers.parse(name);
        }
        return number;
    }

    private static long time(String text) {
        if (text.matches("-?[0-9]+")) {
            return Long.parseLong(text);
        }
        try {
            Instant time = Instant.parse(text);
            return Math.addExact(Math.multiplyExact(time.getEpochSecond(), NANOS), time.getNano());
        } catch (DateTimeException | ArithmeticException _) {
            throw new NumberFormatException();
        }
    }

    private static byte[] number(RawField field, long number, byte[] before) throws FieldTextException {
        int bits = field.bitSize() == 0 ? 8 * field.size() : field.bitSize();
        boolean signed = field.kind() == org.folioscope.model.FieldKind.SIGNED;
        boolean fits = bits == 64 || number >>> bits == 0 || signed && number << 64 - bits >> 64 - bits == number;
        if (!fits) {
            throw new FieldTextException(
                    field.name() + " has " + bits + " bits, which " + text(field, number) + " doesn't fit into");
        }
        long whole = 0;
        for (int i = 0; i < field.size(); i++) {
            whole |= (before[i] & 0xffL) << 8 * (field.isBigEndian() ? field.size() - 1 - i : i);
        }
        long mask = (-1L >>> 64 - bits) << field.bitOffset();
        whole = whole & ~mask | number << field.bitOffset() & mask;
        byte[] after = new byte[field.size()];
        for (int i = 0; i < after.length; i++) {
            after[i] = (byte) (whole >>> 8 * (field.isBigEndian() ? field.size() - 1 - i : i));
        }
        return after;
    }
}
