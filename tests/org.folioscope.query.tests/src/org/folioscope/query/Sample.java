// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.query;

import java.time.Instant;
import java.util.List;
import org.folioscope.query.Column.Kind;

/** A row with a value of every kind. */
record Sample(String name, Long address, Long count, Long bytes, Long mode, Instant time) {

    static final List<Column<Sample>> COLUMNS = List.of(
            new Column<>("name", "Name", "", Kind.TEXT, Sample::name),
            new Column<>("address", "Address", "", Kind.ADDRESS, Sample::address),
            new Column<>("count", "Count", "", Kind.COUNT, Sample::count),
            new Column<>("size", "Size", "", Kind.BYTES, Sample::bytes),
            new Column<>("mode", "Mode", "", Kind.OCTAL, Sample::mode),
            new Column<>("mtime", "Modified", "", Kind.TIME, Sample::time));

    static final Sample FILE = new Sample(
            "/known/Big file", 0xffff888000001000L, 7L, 1536L << 10, 0100644L, Instant.parse("2026-11-21T02:49:52.5Z"));

    static final Sample EMPTY = new Sample(null, null, null, null, null, null);

    static Sample named(String name) {
        return new Sample(name, 0L, 0L, 0L, 0L, Instant.EPOCH);
    }
}
