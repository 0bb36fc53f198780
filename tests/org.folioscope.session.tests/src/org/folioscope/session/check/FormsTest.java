// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.session.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.folioscope.base.CancelledException;
import org.folioscope.base.Progress;
import org.folioscope.session.HexBytes;
import org.folioscope.session.SessionException;
import org.folioscope.session.StepLimits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The small languages in a session's texts. */
class FormsTest {

    @ParameterizedTest
    @CsvSource({
        "3,3,3",
        ">=2,2,9223372036854775807",
        "<10,0,9",
        "<=10,0,10",
        ">4,5,9223372036854775807",
        "2..5,2,5",
        "= 7,7,7"
    })
    void counts(String text, long least, long most) throws Exception {
        assertEquals(new CountRange(least, most), CountRange.parse(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "5..2", "<0", "-1", "1..", "99999999999999999999"})
    void noCounts(String text) {
        assertThrows(SessionException.class, () -> CountRange.parse(text));
    }

    @ParameterizedTest
    @CsvSource({"5,5", "0x10*4096+0x18,65560", "2*3*4,24", "10-3-2,5", "1 + 2 * 3,7", "0xffffffffffffffff+1,0"})
    void sums(String text, long value) throws Exception {
        assertEquals(value, Sum.of(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "+", "1+", "2**3", "(1)", "x", "1/2"})
    void noSums(String text) {
        assertThrows(SessionException.class, () -> Sum.of(text));
    }

    @Test
    void words() throws Exception {
        assertEquals(List.of("a", "b c", "d\"e", "", "f=g h"), Words.split("  a \"b c\" \"d\\\"e\" \"\" f=\"g h\" "));
        assertEquals(List.of(), Words.split(" \n"));
        assertThrows(SessionException.class, () -> Words.split("a \"b"));
    }

    @ParameterizedTest
    @CsvSource({"500 ms,500", "30 s,30000", "5min,300000", "1 h,3600000", "24 h,86400000"})
    void limits(String text, long milliseconds) throws Exception {
        assertEquals(Duration.ofMillis(milliseconds), StepLimits.parse(text));
        assertEquals(StepLimits.parse(text), StepLimits.parse(StepLimits.text(StepLimits.parse(text))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "5", "0 s", "25 h", "-1 s", "1 d", "1 s 2 s"})
    void noLimits(String text) {
        assertThrows(SessionException.class, () -> StepLimits.parse(text));
    }

    @Test
    void bytes() throws Exception {
        assertEquals("00ffa5", HexBytes.text(HexBytes.parse("00 FF\n a5")));
        assertEquals("12", HexBytes.text(HexBytes.parse("0x12")));
        assertThrows(SessionException.class, () -> HexBytes.parse("1"));
        assertThrows(SessionException.class, () -> HexBytes.parse("xy"));
    }

    @Test
    void expressionsFindLines() throws Exception {
        assertTrue(TextCheck.found("^b$", "a\nb\nc", Progress.NONE));
        assertEquals("42", TextCheck.find("pid=(\\d+)", "x pid=42 pid=43", Progress.NONE));
        assertEquals("pid=42", TextCheck.find("pid=\\d+", "x pid=42", Progress.NONE));
        assertNull(TextCheck.find("y", "x", Progress.NONE));
        assertThrows(SessionException.class, () -> TextCheck.compile("("));
    }

    @Test
    void anExpressionThatTakesForEverCanBeStopped() {
        Progress cancelled = new Progress() {
            @Override
            public void begin(String what, long total) {}

            @Override
            public void advance(long units) {}

            @Override
            public boolean isCancelled() {
                return true;
            }
        };
        String hostile = "a".repeat(2000);
        assertThrows(CancelledException.class, () -> TextCheck.found("(a*)(a*)(a*)(a*)(a*)x", hostile, cancelled));
    }
}
