// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.query;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Consumer;

/**
 * Writes rows to a stream, in large pieces, in one of the {@link OutputFormat}s. For one thread.
 *
 * @param <R> what a row is
 */
public abstract sealed class RowWriter<R> implements Consumer<R> permits TableWriter, JsonWriter, CsvWriter {

    /** Bytes that are gathered before they go out. */
    private static final int PIECE = 1 << 16;

    private final OutputStream out;
    private final ByteSink gathered = new ByteSink(PIECE + (PIECE >> 2));
    private long rows;

    RowWriter(OutputStream out) {
        this.out = out;
    }

    /**
     * Writes one row.
     *
     * @throws UncheckedIOException when the stream takes no more
     */
    @Override
    public final void accept(R row) {
        rows++;
        write(gathered, row);
        if (gathered.size() >= PIECE) {
            flush();
        }
    }

    /** Writes what is still held back, the header included where there were no rows. Call once, after the last row. */
    public final void finish() {
        end(gathered);
        flush();
    }

    /** Rows written so far. */
    public final long rows() {
        return rows;
    }

    abstract void write(ByteSink sink, R row);

    abstract void end(ByteSink sink);

    private void flush() {
        try {
            gathered.writeTo(out);
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @SuppressWarnings("unchecked") // arrays have no type arguments
    static <R> Column<R>[] array(List<Column<R>> columns) {
        return columns.toArray(new Column[0]);
    }
}
