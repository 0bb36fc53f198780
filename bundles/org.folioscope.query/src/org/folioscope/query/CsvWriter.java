// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.query;

import java.io.OutputStream;
import java.util.List;

/** Comma-separated values as in RFC 4180: a header, CR LF, quotes where they are needed. */
final class CsvWriter<R> extends RowWriter<R> {

    private final Column<R>[] columns;
    private boolean headed;

    CsvWriter(OutputStream out, List<Column<R>> columns) {
        super(out);
        this.columns = array(columns);
    }

    private void header(ByteSink sink) {
        headed = true;
        for (int i = 0; i < columns.length; i++) {
            if (i > 0) {
                sink.put(',');
            }
            text(sink, columns[i].key());
        }
        sink.ascii("\r\n");
    }

    @Override
    void write(ByteSink sink, R row) {
        if (!headed) {
            header(sink);
        }
        for (int i = 0; i < columns.length; i++) {
            if (i > 0) {
                sink.put(',');
            }
            Object value = columns[i].value().apply(row);
            if (value != null && columns[i].kind() == Column.Kind.TEXT) {
                text(sink, value.toString());
            } else if (value != null) {
                ValueText.write(sink, columns[i].kind(), value);
            }
        }
        sink.ascii("\r\n");
    }

    private static void text(ByteSink sink, String text) {
        boolean quoted = false;
        for (int i = 0; i < text.length() && !quoted; i++) {
            char c = text.charAt(i);
            quoted = c == ',' || c == '"' || c == '\n' || c == '\r';
        }
        if (quoted) {
            sink.put('"');
        }
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            if (c == '"') {
                sink.put('"');
            }
            sink.codePoint(c);
            i += Character.charCount(c);
        }
        if (quoted) {
            sink.put('"');
        }
    }

    @Override
    void end(ByteSink sink) {
        if (!headed) {
            header(sink);
        }
    }
}
