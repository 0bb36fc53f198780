// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.target;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TargetAddressTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "pid:1234",
                "qmp:/run/vm/qmp",
                "qmp:host:4444",
                "gdb:localhost:1234",
                "gdb:[::1]:1234",
                "gdb:/run/a,b",
                "pid:1,qmp:/run/qmp,gdb:/run/gdb",
            })
    void printsWhatItParsed(String text) throws Exception {
        assertTrue(TargetAddress.looksLike(text));
        assertEquals(text, TargetAddress.parse(text).toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "image.elf",
                "pid:",
                "pid:0",
                "pid:-1",
                "pid:99999999999",
                "pid:x",
                "qmp:",
                "qmp:relative",
                "qmp:host",
                "qmp:host:0",
                "qmp:host:65536",
                "qmp:/a,qmp:/b",
                "pid:1,",
                "pid:1,host:2",
                "gdb:\0/x:1:",
            })
    void saysWhatAnAddressLooksLike(String text) {
        var problem = assertThrows(TargetException.class, () -> TargetAddress.parse(text));
        assertTrue(
                problem.getMessage().contains("names no VM: expected pid:PROCESS, qmp:/SOCKET"), problem.getMessage());
    }

    @Test
    void takesNoFileForAnAddress() {
        assertFalse(TargetAddress.looksLike("./pid:1"));
        assertFalse(TargetAddress.looksLike("/tmp/qmp:x"));
    }
}
