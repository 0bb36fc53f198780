// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.Random;
import org.folioscope.query.Column.Kind;
import org.junit.jupiter.api.Test;

class ValueTextTest {

    @Test
    void timesAreWrittenAsTheJdkWritesThem() {
        Random random = new Random(4180);
        long first = Instant.parse("0000-01-01T00:00:00Z").getEpochSecond();
        long last = Instant.parse("9999-12-31T23:59:59Z").getEpochSecond();
        for (int i = 0; i < 20_000; i++) {
            int nanos = random.nextInt(1_000_000_000);
            Instant time = Instant.ofEpochSecond(
                    random.nextLong(first, last + 1),
                    switch (i % 4) {
                        case 0 -> 0;
                        case 1 -> nanos - nanos % 1_000_000;
                        case 2 -> nanos - nanos % 1000;
                        default -> nanos;
                    });
            assertEquals(time.toString(), ValueText.of(Kind.TIME, time));
        }
    }

    @Test
    void timesBeyondFourDigitsOfYearsAreWrittenToo() {
        assertEquals(Instant.MAX.toString(), ValueText.of(Kind.TIME, Instant.MAX));
        assertEquals(Instant.MIN.toString(), ValueText.of(Kind.TIME, Instant.MIN));
    }

    @Test
    void numbersAreWrittenByTheirKind() {
        assertEquals("0x0", ValueText.of(Kind.ADDRESS, 0L));
        assertEquals("0xff", ValueText.of(Kind.ADDRESS, 255L));
        assertEquals("0", ValueText.of(Kind.COUNT, 0L));
        assertEquals("10", ValueText.of(Kind.BYTES, 10L));
        assertEquals("9223372036854775807", ValueText.of(Kind.COUNT, Long.MAX_VALUE));
        assertEquals("0", ValueText.of(Kind.OCTAL, 0L));
        assertEquals("0755", ValueText.of(Kind.OCTAL, 0755L));
    }
}
