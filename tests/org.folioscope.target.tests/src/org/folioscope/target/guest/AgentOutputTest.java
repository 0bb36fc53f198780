// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.target.guest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.folioscope.target.TargetException;
import org.junit.jupiter.api.Test;

class AgentOutputTest {

    @Test
    void aGuestThatWritesWithoutEndIsStoppedAtTheLimit() throws Exception {
        byte[] chunk = new byte[1 << 20];
        try (AgentOutput output = new AgentOutput()) {
            for (int i = 0; i < AgentOutput.LIMIT / chunk.length; i++) {
                output.write(chunk);
            }
            TargetException problem = assertThrows(TargetException.class, () -> output.write('x'));
            assertTrue(problem.getMessage().contains("more than 256 MiB"), problem.getMessage());
            assertEquals(AgentOutput.LIMIT, output.bytes().length);
        }
    }
}
