// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RowOrderTest {

    private static final Sample LOW = new Sample("b", 1L, 1L, 1L, 1L, null);
    private static final Sample HIGH = new Sample("a", -1L, 1L, 2L, 1L, null);

    private static List<Sample> sorted(String order, Sample... rows) throws QueryException {
        return Stream.of(rows).sorted(RowOrder.parse(order, Sample.COLUMNS)).toList();
    }

    @Test
    void addressesAreComparedUnsigned() throws QueryException {
        assertEquals(List.of(LOW, HIGH), sorted("address", HIGH, LOW));
    }

    @Test
    void aMinusSignTurnsTheOrderAround() throws QueryException {
        assertEquals(List.of(HIGH, LOW), sorted("-size", LOW, HIGH));
    }

    @Test
    void theSecondColumnDecidesWhereTheFirstIsEqual() throws QueryException {
        assertEquals(List.of(HIGH, LOW), sorted("count,name", LOW, HIGH));
        assertEquals(List.of(LOW, HIGH), sorted("count,-name", HIGH, LOW));
    }

    @Test
    void missingValuesComeLastInBothDirections() throws QueryException {
        assertEquals(List.of(LOW, Sample.EMPTY), sorted("size", Sample.EMPTY, LOW));
        assertEquals(List.of(LOW, Sample.EMPTY), sorted("-size", Sample.EMPTY, LOW));
    }

    @Test
    void anUnknownColumnIsRefused() {
        assertThrows(QueryException.class, () -> sorted("colour", LOW));
    }
}
