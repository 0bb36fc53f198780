// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.query;

import java.nio.charset.StandardCharsets;

/** How a column's values are written everywhere: tables, JSON, CSV, the window, the clipboard, and what filters see. */
public final class ValueText {

    /** Stands in tables where a kernel does not have a value. */
    public static final String MISSING = "n/a";

    private ValueText() {}

    /** The text of {@code value}, which must not be null. */
    public static String of(Column.Kind kind, Object value) {
        if (kind == Column.Kind.TEXT) {
            return value.toString();
        }
        ByteSink bytes = new ByteSink(32);
        write(bytes, kind, value);
        return new String(bytes.bytes(), 0, bytes.size(), StandardCharsets.ISO_8859_1);
    }

    /** Writes a value of any kind but TEXT; the characters are all ASCII. */
    static void write(ByteSink out, Column.Kind kind, Object value) {
        switch (kind) {
            case TEXT -> throw new IllegalArgumentException("text is escaped by whoever writes it");
            case ADDRESS -> out.hex(((Number) value).longValue());
            case COUNT, BYTES -> out.unsigned(((Number) value).longValue());
            case OCTAL -> out.octal(((Number) value).longValue());
            case TIME -> IsoTime.write(out, (java.time.Instant) value);
        }
    }
}
