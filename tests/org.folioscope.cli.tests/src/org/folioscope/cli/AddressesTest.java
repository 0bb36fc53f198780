// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

class AddressesTest {

    private static Addresses of(String text) {
        return new Addresses(new ByteArrayInputStream(text.getBytes(StandardCharsets.US_ASCII)));
    }

    @Test
    void eachLineIsAnAddress() {
        Addresses addresses = of("0xffffffff81000000\n\n  4096 \r\nffff888000000000");
        assertEquals(0xffffffff81000000L, addresses.nextLong());
        assertEquals(4096, addresses.nextLong());
        assertEquals(0xffff888000000000L, addresses.nextLong());
        assertFalse(addresses.hasNext());
        assertThrows(NoSuchElementException.class, addresses::nextLong);
    }

    @Test
    void aLineThatIsNoneIsToldWithItsNumber() {
        Addresses addresses = of("1\n0xzz\n");
        addresses.nextLong();
        String message = assertThrows(Addresses.BadLineException.class, addresses::hasNext)
                .getMessage();
        assertEquals("line 2 of the standard input: ", message.substring(0, 30));
    }

    @Test
    void aLineWithoutEndTakesNoMemory() {
        assertThrows(Addresses.BadLineException.class, of("9".repeat(1 << 20))::hasNext);
    }
}
