// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.compare.baseline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.folioscope.compare.Fate;
import org.folioscope.compare.Subject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BaselineTest {

    private static Baseline parse(String... lines) throws BaselineException {
        return Baseline.parse(Baseline.HEADER + "\n" + String.join("\n", lines), "test");
    }

    @Test
    void onlyWhatALineNamesIsAllowed() throws BaselineException {
        Baseline baseline = parse("# the log grows", "", "allow changed,moved file /var/log/*");
        assertTrue(baseline.allows(Fate.CHANGED, Subject.FILE, "/var/log/syslog"));
        assertTrue(baseline.allows(Fate.MOVED, Subject.FILE, "/var/log/"));
        assertFalse(baseline.allows(Fate.LOST, Subject.FILE, "/var/log/syslog"));
        assertFalse(baseline.allows(Fate.CHANGED, Subject.STRUCTURE, "/var/log/syslog"));
        assertFalse(baseline.allows(Fate.CHANGED, Subject.FILE, "/var/lib"));
        assertFalse(Baseline.EMPTY.allows(Fate.CHANGED, Subject.FILE, "/var/log/syslog"));
    }

    @ParameterizedTest
    @CsvSource({
        "*, '', true",
        "*, anything, true",
        "a*c, abc, true",
        "a*c, ac, true",
        "a*c, acb, false",
        "a*b*c, axbxbxc, true",
        "*a*a*a*, aa, false",
        "a, a, true",
        "a, ab, false",
        "'', a, false",
        "**x, abx, true"
    })
    void aStarStandsForAnything(String pattern, String name, boolean fits) {
        Baseline baseline =
                Baseline.of(java.util.List.of(new Baseline.Rule(java.util.Set.of(Fate.LOST), null, pattern)));
        assertEquals(fits, baseline.allows(Fate.LOST, Subject.FILE, name));
    }

    @Test
    void itsTextSaysTheSame() throws BaselineException {
        Baseline baseline =
                parse("allow any pages *", "allow gained,lost any a name with  spaces", "allow kept file /x y");
        Baseline again = Baseline.parse(baseline.text(), "again");
        assertEquals(baseline.text(), again.text());
        assertEquals(baseline.rules(), again.rules());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "allow changed file",
                "deny changed file x",
                "allow eaten file x",
                "allow changed boat x",
                "allow"
            })
    void aLineThatIsNoneIsToldWithItsNumber(String line) {
        BaselineException e = assertThrows(BaselineException.class, () -> parse("# fine", line));
        assertTrue(e.getMessage().startsWith("test, line 3: "), e.getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "folioscope baseline 2\n", "allow any any *"})
    void anotherFileIsNoBaseline(String text) {
        assertThrows(BaselineException.class, () -> Baseline.parse(text, "test"));
    }
}
