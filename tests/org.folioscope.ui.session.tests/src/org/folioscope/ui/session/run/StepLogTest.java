// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.session.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A log stays bounded, whatever a guest prints. */
class StepLogTest {

    @Test
    void keepsTheLastLinesAndCountsAll() {
        StepLog log = new StepLog();
        for (int i = 0; i < StepLog.MOST_LINES + 10; i++) {
            log.add("line " + i);
        }
        assertEquals(StepLog.MOST_LINES + 10, log.count());
        assertEquals(10, log.dropped());
        assertEquals("line 10", log.since(0).getFirst());
        assertEquals(StepLog.MOST_LINES, log.since(0).size());
        assertEquals(List.of("line " + (StepLog.MOST_LINES + 9)), log.since(log.count() - 1));
        assertTrue(log.since(log.count()).isEmpty());
    }

    @Test
    void cutsLongLines() {
        StepLog log = new StepLog();
        log.add("x".repeat(1_000_000));
        assertEquals(StepLog.LONGEST_LINE + 1, log.since(0).getFirst().length());
    }
}
