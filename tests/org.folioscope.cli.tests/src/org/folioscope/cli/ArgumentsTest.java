// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class ArgumentsTest {

    @Test
    void operandsAndOptionsComeInAnyOrder() throws UsageException {
        Arguments arguments = Arguments.parse("--format", "json", "inodes", "--limit=3", "image", "-o", "out");
        assertEquals(List.of("inodes", "image"), arguments.operands());
        assertEquals("json", arguments.value(Option.FORMAT));
        assertEquals("3", arguments.value(Option.LIMIT));
        assertEquals("out", arguments.value(Option.OUTPUT));
        assertNull(arguments.value(Option.FILTER));
    }

    @Test
    void aValueMayBeginWithAMinusSign() throws UsageException {
        assertEquals("-size", Arguments.parse("--sort", "-size").value(Option.SORT));
    }

    @Test
    void aValueMayHoldAnEqualsSign() throws UsageException {
        assertEquals("a=b", Arguments.parse("--filter=a=b").value(Option.FILTER));
    }

    @Test
    void afterTwoMinusSignsEverythingIsAnOperand() throws UsageException {
        assertEquals(
                List.of("cat", "--format"),
                Arguments.parse("cat", "--", "--format").operands());
        assertEquals(List.of("-"), Arguments.parse("-").operands());
    }

    @Test
    void someOptionsMayBeGivenSeveralTimes() throws UsageException {
        Arguments arguments = Arguments.parse("run", "--set", "a=1", "x", "--set=b=2");
        assertEquals(List.of("a=1", "b=2"), arguments.values(Option.SET));
        assertEquals(List.of(), Arguments.parse("run").values(Option.SET));
    }

    @Test
    void mistakesAreToldByName() {
        assertTold("--frobnicate", "--frobnicate");
        assertTold("--format FORMAT", "--format");
        assertTold("takes no value", "--physical=yes");
        assertTold("twice", "--limit=1", "--limit=2");
        assertTold("-x", "-x");
    }

    private static void assertTold(String part, String... words) {
        String message =
                assertThrows(UsageException.class, () -> Arguments.parse(words)).getMessage();
        assertTrue(message.contains(part), message);
    }
}
