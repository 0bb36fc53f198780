// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0
package org.folioscope.base;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {

    @ParameterizedTest
    @CsvSource({
        "0,0 B",
        "1023,1023 B",
        "1024,1 KiB",
        "4608,4.5 KiB",
        "8388608,8 MiB",
        "536870912,512 MiB",
        "9223372036854775807,8 EiB",
        "-1,16 EiB"
    })
    void writesSizesInTheLargestUnit(long bytes, String expected) {
        assertEquals(expected, Numbers.size(bytes));
    }

    @ParameterizedTest
    @CsvSource({"0xffff888000000000,-131391639519232", "ffff8880,4294936704", "4096,4096", "0xdead_beef,3735928559"})
    void readsAddressesAsPeopleTypeThem(String text, long expected) {
        assertEquals(expected, Numbers.parse(text));
    }

    @Test
    void saysWhatAnAddressLooksLikeWhenItIsNone() {
        var problem = assertThrows(NumberFormatException.class, () -> Numbers.parse("0xffff88800000000001"));
        assertEquals(
                "expected an address such as 0xffff888000000000 or a decimal number of at most 64 bits,"
                        + " found \"0xffff88800000000001\"",
                problem.getMessage());
    }
}
