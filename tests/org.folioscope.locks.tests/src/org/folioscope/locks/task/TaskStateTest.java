// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.locks.task;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** States as include/linux/sched.h of 7.2 numbers them, and the letters that /proc/PID/stat has for them. */
class TaskStateTest {

    @Test
    void lettersAreThoseOfProc() {
        assertEquals('R', TaskState.letter(0));
        assertEquals('S', TaskState.letter(0x1));
        assertEquals('D', TaskState.letter(0x2));
        assertEquals('T', TaskState.letter(0x4));
        assertEquals('Z', TaskState.letter(0x20));
        assertEquals('I', TaskState.letter(0x402));
        assertEquals('D', TaskState.letter(0x8000));
        assertEquals('S', TaskState.letter(0x2001), "freezable");
    }

    @Test
    void tasksThatSleepForSpinlocksAreKnown() {
        assertEquals('D', TaskState.letter(0x1000));
        assertEquals(true, TaskState.isAtSpinlock(0x1000));
        assertEquals(false, TaskState.isAtSpinlock(0x2));
    }
}
