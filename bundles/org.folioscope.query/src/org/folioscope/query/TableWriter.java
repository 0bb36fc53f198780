// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.query;

import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;

/**
 * Aligned columns under a header. The widths follow from the first rows, which are held back until there are enough;
 * the rest streams, and a longer value pushes its row's remainder to the right.
 */
final class TableWriter<R> extends RowWriter<R> {

    /** Rows that decide about widths. */
    private static final int SAMPLE = 500;

    /** The widest that a column gets: a single long value should not push everybody's columns off the screen. */
    private static final int WIDEST = 60;

    private final Column<R>[] columns;
    private final int[] widths;
    /** Cells of the rows held back, one after the other. */
    private final ByteSink cells = new ByteSink(1 << 12);

    private int[] ends = new int[256];
    private int[] lengths = new int[256];
    private int count;
    private boolean streaming;

    TableWriter(OutputStream out, List<Column<R>> columns) {
        super(out);
        this.columns = array(columns);
        this.widths = new int[this.columns.length];
        for (Column<R> column : this.columns) {
            add(column.key());
        }
    }

    @Override
    void write(ByteSink sink, R row) {
        for (Column<R> column : columns) {
            Object value = column.value().apply(row);
            if (value == null) {
                add(ValueText.MISSING);
            } else if (column.kind() == Column.Kind.TEXT) {
                add(value.toString());
            } else {
                int start = cells.size();
                ValueText.write(cells, column.kind(), value);
                close(cells.size() - start);
            }
        }
        if (streaming) {
            pour(sink);
        } else if (count >= (SAMPLE + 1) * columns.length) {
            measure();
            pour(sink);
        }
    }

    @Override
    void end(ByteSink sink) {
        if (!streaming) {
            measure();
            pour(sink);
        }
    }

    /** A cell of text; control characters are written as the kernel does in /proc, by their octal number. */
    private void add(String text) {
        int length = 0;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (c < 0x20 || c >= 0x7f && c < 0xa0) {
                cells.put('\\');
                cells.put('0' + (c >> 6));
                cells.put('0' + (c >> 3 & 7));
                cells.put('0' + (c & 7));
                length += 4;
            } else {
                cells.codePoint(c);
                length++;
            }
        }
        close(length);
    }

    private void close(int length) {
        if (count == ends.length) {
            ends = Arrays.copyOf(ends, 2 * count);
            lengths = Arrays.copyOf(lengths, 2 * count);
        }
        ends[count] = cells.size();
        lengths[count++] = length;
    }

    private void measure() {
        for (int i = 0; i < count; i++) {
            int column = i % columns.length;
            widths[column] = Math.min(WIDEST, Math.max(widths[column], lengths[i]));
        }
        streaming = true;
    }

    private void pour(ByteSink sink) {
        int start = 0;
        for (int i = 0; i < count; i++) {
            int column = i % columns.length;
            int padding = widths[column] - lengths[i];
            boolean last = column == columns.length - 1;
            boolean right = columns[column].kind() != Column.Kind.TEXT && columns[column].kind() != Column.Kind.TIME;
            sink.fill(' ', right ? padding : 0);
            sink.bytes(cells.bytes(), start, ends[i] - start);
            sink.fill(' ', right || last ? 0 : padding);
            sink.put(last ? '\n' : ' ');
            if (!last) {
                sink.put(' ');
            }
            start = ends[i];
        }
        cells.clear();
        count = 0;
    }
}
