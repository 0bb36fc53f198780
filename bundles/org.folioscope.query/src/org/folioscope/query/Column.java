// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.query;

import java.util.Objects;
import java.util.function.Function;

/**
 * One column of a {@link TableQuery}: what the command line prints and the window shows under the same key.
 *
 * @param <R> what a row is
 * @param key the stable name in JSON, CSV and filters: lower case, part of the contract
 * @param title the heading for people
 * @param help one sentence that explains it
 * @param kind how its values are written and compared
 * @param value the value of a row: a {@link Long} for numbers, a {@link String}, a {@link java.time.Instant}; null when
 *     this kernel does not have it
 */
public record Column<R>(String key, String title, String help, Kind kind, Function<R, Object> value) {

    /** How values are written and compared. */
    public enum Kind {
        /** Text as it is. */
        TEXT,
        /** A {@link Long}, written as 0x-hex; a string in JSON; compared unsigned. */
        ADDRESS,
        /** A {@link Long}, a number in JSON; compared unsigned. */
        COUNT,
        /** A {@link Long} in bytes, a number in JSON; the window adds the size in units. */
        BYTES,
        /** A {@link Long}, written in octal with a leading 0; a string in JSON. */
        OCTAL,
        /** An {@link java.time.Instant}, written as ISO 8601 in UTC. */
        TIME
    }

    public Column {
        Objects.requireNonNull(key);
        Objects.requireNonNull(kind);
        Objects.requireNonNull(value);
    }
}
