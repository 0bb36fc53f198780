// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VariablesTest {

    private static final Map<String, String> VALUES = Map.of("a", "1", "b", "${a}", "empty", "");

    @ParameterizedTest
    @CsvSource(textBlock = """
            x, x
            ${a}, 1
            x${a}${a}y, x11y
            ${b}, ${a}
            [${empty}], []
            $${a} ${a}, ${a} 1
            $a $1 $(a), $a $1 $(a)
            ${a, ${a
            $$$${a}, $$$${a}
            """)
    void replacesNamesAndNothingElse(String text, String expected) throws Exception {
        assertEquals(text.equals("$$$${a}") ? "$$$" + "{a}" : expected, Variables.replace(text, VALUES));
    }

    @Test
    void tellsWhatThereIs() {
        String message = assertThrows(SessionException.class, () -> Variables.replace("${c}", VALUES))
                .getMessage();
        assertTrue(message.contains("a, b, empty"), message);
    }

    @Test
    void namesAreThoseThatWouldBeReplaced() {
        assertEquals(List.of("a", "b"), Variables.names("${a} $${c} ${b} ${"));
        assertEquals(List.of(), Variables.names(null));
    }
}
