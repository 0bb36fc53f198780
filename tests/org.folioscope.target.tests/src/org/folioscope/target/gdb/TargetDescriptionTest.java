// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.target.gdb;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TargetDescriptionTest {

    @TempDir
    Path directory;

    private static TargetDescription read(String target, String... others) throws GdbException {
        return TargetDescription.read(name -> {
            if (name.equals("target.xml")) {
                return target;
            }
            return others[Integer.parseInt(name)];
        });
    }

    @Test
    void numbersGoOnThroughIncludesUnlessTheyAreGiven() throws Exception {
        TargetDescription description = read(
                "<target><xi:include href=\"0\"/><reg name=\"last\" bitsize=\"8\"/>"
                        + "<reg name=\"first\" bitsize=\"16\" regnum=\"0\"/></target>",
                "<feature><reg name=\"second\" bitsize=\"32\" regnum=\"5\"/></feature>");
        assertEquals(
                Map.of("first", 0x0201L, "second", 0x06050403L, "last", 0x07L), description.values("01020304050607"));
    }

    @Test
    void whatIsWideNotAvailableOrNotGivenIsLeftOut() throws Exception {
        TargetDescription description = read(
                "<target><reg name=\"a\" bitsize=\"8\"/><reg name=\"wide\" bitsize=\"72\"/><reg name=\"b\" bitsize=\"8\"/>"
                        + "<reg name=\"c\" bitsize=\"64\"/><reg name=\"d\" bitsize=\"8\"/></target>");
        assertEquals(
                Map.of("b", 0x0aL, "c", 0xfedcba9876543210L),
                description.values("xx" + "ff".repeat(9) + "0A" + "1032547698badcfe"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<target>",
                "no XML",
                "<target><reg name=\"a\"/></target>",
                "<target><reg bitsize=\"8\"/></target>",
                "<target><reg name=\"a\" bitsize=\"7\"/></target>",
                "<target><reg name=\"a\" bitsize=\"99999999\"/></target>",
                "<target><reg name=\"a\" bitsize=\"8\" regnum=\"999999\"/></target>",
                "<target><reg name=\"a\" bitsize=\"8\" regnum=\"-1\"/></target>",
                "<target><xi:include/></target>",
                "<target><xi:include href=\"target.xml\"/></target>",
                "<!DOCTYPE t [<!ENTITY a \"aa\"><!ENTITY b \"&a;&a;\">]><target><reg name=\"&b;\" bitsize=\"8\"/></target>"
            })
    void refusesWhatIsNoDescription(String text) {
        assertThrows(GdbException.Malformed.class, () -> read(text));
    }

    @Test
    void refusesIncludesWithoutEnd() {
        assertThrows(
                GdbException.Malformed.class,
                () -> TargetDescription.read(name -> "<target><xi:include href=\"x" + name + "\"/></target>"));
    }

    @Test
    void opensNoFile() throws Exception {
        Path secret = Files.writeString(directory.resolve("secret"), "<reg name=\"secret\" bitsize=\"8\"/>");
        String text = "<!DOCTYPE t SYSTEM \"file:" + secret + "\" [<!ENTITY a SYSTEM \"file:" + secret
                + "\">]><target>&a;<reg name=\"a\" bitsize=\"8\"/></target>";
        Map<String, Long> values;
        try {
            values = read(text).values("0102");
        } catch (GdbException.Malformed _) {
            return; // as good
        }
        assertEquals(Map.of("a", 1L), values);
    }
}
