// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.query;

import java.io.OutputStream;
import java.util.List;

/** In which form rows are written: by the command line, and by the window for the clipboard and for export. */
public enum OutputFormat {
    /** Aligned columns under a header, for people; "n/a" where there is no value. */
    TABLE,
    /** One JSON object per line (RFC 8259, UTF-8); null where there is no value. */
    JSON,
    /** Comma-separated values with a header (RFC 4180, UTF-8); nothing where there is no value. */
    CSV;

    /** The name for options and menus: "table", "json", "csv". */
    public String id() {
        return switch (this) {
            case TABLE -> "table";
            case JSON -> "json";
            case CSV -> "csv";
        };
    }

    /**
     * A writer of rows in this form.
     *
     * @param out gets large pieces; needs no buffer of its own; is not closed
     */
    public <R> RowWriter<R> writer(OutputStream out, List<Column<R>> columns) {
        return switch (this) {
            case TABLE -> new TableWriter<>(out, columns);
            case JSON -> new JsonWriter<>(out, columns);
            case CSV -> new CsvWriter<>(out, columns);
        };
    }
}
