// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.query;

import java.io.OutputStream;
import java.util.List;

/** One JSON object per line. */
final class JsonWriter<R> extends RowWriter<R> {

    private final Column<R>[] columns;
    /** What stands before each value: {@code {"key":} or {@code ,"key":}. */
    private final byte[][] leads;

    JsonWriter(OutputStream out, List<Column<R>> columns) {
        super(out);
        this.columns = array(columns);
        this.leads = new byte[this.columns.length][];
        for (int i = 0; i < leads.length; i++) {
            ByteSink lead = new ByteSink(16);
            lead.put(i == 0 ? '{' : ',');
            string(lead, this.columns[i].key());
            lead.put(':');
            leads[i] = java.util.Arrays.copyOf(lead.bytes(), lead.size());
        }
    }

    @Override
    void write(ByteSink sink, R row) {
        for (int i = 0; i < columns.length; i++) {
            sink.bytes(leads[i], 0, leads[i].length);
            value(sink, columns[i].kind(), columns[i].value().apply(row));
        }
        sink.put('}');
        sink.put('\n');
    }

    private static void value(ByteSink sink, Column.Kind kind, Object value) {
        if (value == null) {
            sink.ascii("null");
            return;
        }
        switch (kind) {
            case TEXT -> string(sink, value.toString());
            case COUNT, BYTES -> ValueText.write(sink, kind, value);
            case ADDRESS, OCTAL, TIME -> {
                sink.put('"');
                ValueText.write(sink, kind, value);
                sink.put('"');
            }
        }
    }

    private static void string(ByteSink sink, String text) {
        sink.put('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                sink.put('\\');
                sink.put(c);
            } else if (c >= 0x20 && c < 0x7f) {
                sink.put(c);
            } else if (c < 0x20 || c == 0x7f) {
                sink.ascii("\\u00");
                sink.hexByte(c);
            } else {
                int point = text.codePointAt(i);
                sink.codePoint(point);
                i += Character.charCount(point) - 1;
            }
        }
        sink.put('"');
    }

    @Override
    void end(ByteSink sink) {
        // no object is open between rows
    }
}
