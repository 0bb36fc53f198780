// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.session.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.CountDownLatch;
import org.folioscope.base.Progress;
import org.folioscope.target.TargetException;
import org.folioscope.target.guest.GuestAgent.Result;
import org.junit.jupiter.api.Test;

class RunningCommandTest {

    private static final Result FINE = new Result(0, "fine", "");

    @Test
    void whatIsDoneMeanwhileIsCancelledWhenTheCommandEnds() throws Exception {
        CountDownLatch mayEnd = new CountDownLatch(1);
        try (RunningCommand command = new RunningCommand(_ -> waited(mayEnd), Progress.NONE)) {
            Progress meanwhile = command.whileItRuns();
            assertFalse(meanwhile.isCancelled());
            command.start();
            assertFalse(meanwhile.isCancelled());
            mayEnd.countDown();
            assertEquals(FINE, command.result());
            assertTrue(meanwhile.isCancelled());
            assertTrue(command.hasEnded());
        }
    }

    private static Result waited(CountDownLatch mayEnd) {
        try {
            mayEnd.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return FINE;
    }

    @Test
    void closingCancelsTheCommandAndWaitsForItsEnd() {
        CountDownLatch ended = new CountDownLatch(1);
        try (RunningCommand command = new RunningCommand(
                progress -> {
                    while (!progress.isCancelled()) {
                        Thread.onSpinWait();
                    }
                    ended.countDown();
                    return FINE;
                },
                Progress.NONE)) {
            command.start();
            assertFalse(command.hasEnded());
        }
        assertEquals(0, ended.getCount());
    }

    @Test
    void aFailureOfTheCommandIsTheCallersOwn() throws Exception {
        try (RunningCommand command = new RunningCommand(
                _ -> {
                    throw new TargetException("the guest is gone");
                },
                Progress.NONE)) {
            command.start();
            TargetException failure = assertThrows(TargetException.class, command::result);
            assertEquals("the guest is gone", failure.getMessage());
        }
    }

    @Test
    void oneThatWasNeverStartedNeedsNoWaiting() {
        try (RunningCommand command = new RunningCommand(_ -> FINE, Progress.NONE)) {
            assertFalse(command.hasEnded());
        }
    }
}
