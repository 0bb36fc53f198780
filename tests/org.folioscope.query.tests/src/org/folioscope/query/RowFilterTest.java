// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RowFilterTest {

    private static boolean passes(String filter, Sample row) throws QueryException {
        return RowFilter.parse(filter, Sample.COLUMNS, Sample.COLUMNS).test(row);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "  ",
                "big",
                "BIG FILE",
                "\"big file\"",
                "name:BIG",
                "name:\"big file\"",
                "name=\"/known/Big file\"",
                "name=/known/*",
                "name=*?file",
                "name!=*.txt",
                "name>/a",
                "count=7",
                "count=0x7",
                "count!=8",
                "count>6 count<8",
                "count>=7 count<=7",
                "size=1.5MiB",
                "size=1536K",
                "size>1m",
                "size<2MiB",
                "address=0xffff888000001000",
                "address=ffff888000001000",
                "address=0xffff8880*",
                "address>0x7fffffffffffffff",
                "address:8880",
                "mode=0100644",
                "mode=100644",
                "mtime>2026-11-20",
                "mtime<2026-11-21T03:00:00Z",
                "mtime=2026-11-21*",
                "mtime=2026-11-21T02:49:52.5Z",
                "-missing",
                "-name:small",
                "-count>7",
                "count!=n/a",
            })
    void passesTheFile(String filter) throws QueryException {
        assertTrue(passes(filter, Sample.FILE), filter);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "missing",
                "big missing",
                "name=/known/big*",
                "name=\"big file\"",
                "count>7",
                "count=n/a",
                "size<1MiB",
                "address<0x7fffffffffffffff",
                "mode=0644",
                "mtime<2026-11-21",
                "-big",
                "-count=7",
                "name!=/known/*",
            })
    void keepsTheFileBack(String filter) throws QueryException {
        assertFalse(passes(filter, Sample.FILE), filter);
    }

    @Test
    void aMissingValueIsNeitherLessNorEqualNorContained() throws QueryException {
        assertFalse(passes("count<9", Sample.EMPTY));
        assertFalse(passes("count=0", Sample.EMPTY));
        assertFalse(passes("name:a", Sample.EMPTY));
        assertFalse(passes("name=*", Sample.EMPTY));
        assertTrue(passes("count!=0", Sample.EMPTY));
        assertTrue(passes("count=n/a", Sample.EMPTY));
    }

    @Test
    void aBareWordIsLookedForInVisibleColumnsAlone() throws QueryException {
        RowFilter<Sample> filter = RowFilter.parse("8880", Sample.COLUMNS, Sample.COLUMNS.subList(0, 1));
        assertFalse(filter.test(Sample.FILE));
        assertTrue(filter.test(Sample.named("x8880")));
    }

    @Test
    void aColumnThatIsNotVisibleCanBeNamed() throws QueryException {
        assertTrue(RowFilter.parse("count=7", Sample.COLUMNS, Sample.COLUMNS.subList(0, 1))
                .test(Sample.FILE));
    }

    @Test
    void aPathOrDeviceIsABareWord() throws QueryException {
        assertTrue(passes("/known", Sample.FILE));
        assertTrue(passes("0:24", Sample.named("device 0:24")));
        assertTrue(passes("/a=b", Sample.named("/a=b")));
    }

    @Test
    void quotesAndBackslashesKeepWhatTheyHold() throws QueryException {
        assertTrue(passes("name:\"say \\\"hi\\\"\"", Sample.named("I say \"hi\" now")));
        assertTrue(passes("name=a\" \"b", Sample.named("a b")));
        assertTrue(passes("\"name=x\"", Sample.named("the name=x term")));
    }

    @Test
    void aMinusSignAloneIsAWord() throws QueryException {
        assertTrue(passes("- b", new Sample("a - b", null, null, null, null, null)));
        assertFalse(passes("-", new Sample("ab", null, null, null, null, null)));
    }

    @Test
    void anUnknownColumnIsToldWithThoseThatExist() {
        QueryException failure = assertThrows(QueryException.class, () -> passes("colour=red", Sample.FILE));
        assertEquals(
                "there is no column \"colour\"; there are name, address, count, size, mode, mtime",
                failure.getMessage());
    }

    @Test
    void aValueThatFitsNotItsColumnIsTold() {
        assertEquals(
                "column count holds numbers such as 12, 0x1f, 4K or 1.5MiB; \"many\" is none",
                assertThrows(QueryException.class, () -> passes("count>many", Sample.FILE))
                        .getMessage());
        assertThrows(QueryException.class, () -> passes("size=1.0001K", Sample.FILE));
        assertThrows(QueryException.class, () -> passes("size>16E", Sample.FILE));
        assertThrows(QueryException.class, () -> passes("mode=0899", Sample.FILE));
        assertThrows(QueryException.class, () -> passes("mtime>yesterday", Sample.FILE));
        assertThrows(QueryException.class, () -> passes("count=", Sample.FILE));
    }

    @Test
    void anOpenQuoteIsTold() {
        assertTrue(assertThrows(QueryException.class, () -> passes("name:\"a", Sample.FILE))
                .getMessage()
                .startsWith("the quote at character 6 "));
    }

    @Test
    void globsOfManyStarsEndSoon() throws QueryException {
        assertFalse(passes("name=" + "*a".repeat(200) + "b", Sample.named("a".repeat(4000))));
    }
}
