// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.target;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.folioscope.base.CancelledException;
import org.folioscope.base.Progress;
import org.junit.jupiter.api.Test;

class HostCommandTest {

    private static final Duration LIMIT = Duration.ofSeconds(60);

    @Test
    void linesAreThoseOfStandardOutputAlone() throws Exception {
        List<String> lines =
                HostCommand.of("sh", "-c", "echo one; echo other >&2; echo two").lines(Progress.NONE, LIMIT);
        assertEquals(List.of("one", "two"), lines);
    }

    @Test
    void aFailureTellsTheStatusAndTheEndOfTheOutput() {
        HostCommand command = HostCommand.of("sh", "-c", "echo the reason >&2; exit 3");
        TargetException failure = assertThrows(TargetException.class, () -> command.run(Progress.NONE, LIMIT));
        assertTrue(failure.getMessage().contains("status 3"), failure.getMessage());
        assertTrue(failure.getMessage().contains("the reason"), failure.getMessage());
    }

    @Test
    void aProgramThatIsNotThereIsNamedWithWhatToInstall() {
        HostCommand command = HostCommand.of("no-such-program");
        TargetException failure = assertThrows(TargetException.class, () -> command.run(Progress.NONE, LIMIT));
        assertTrue(failure.getMessage().contains("no-such-program"), failure.getMessage());
        assertTrue(failure.getMessage().contains("guest/packages"), failure.getMessage());
    }

    @Test
    void aCancelEndsTheProgramAndWhatItStarted() throws Exception {
        CompletableFuture<Long> grandchild = new CompletableFuture<>();
        Progress progress = new CancelWhen(grandchild);
        HostCommand command = HostCommand.of("sh", "-c", "sleep 1000 & echo $!; wait");
        assertThrows(
                CancelledException.class,
                () -> command.run(progress, LIMIT, line -> grandchild.complete(Long.valueOf(line))));
        ProcessHandle.of(grandchild.get(1, TimeUnit.SECONDS)).ifPresent(handle -> {
            handle.onExit().orTimeout(60, TimeUnit.SECONDS).join();
            assertFalse(handle.isAlive());
        });
    }

    private record CancelWhen(CompletableFuture<?> event) implements Progress {
        @Override
        public void begin(String what, long total) {}

        @Override
        public void advance(long units) {}

        @Override
        public boolean isCancelled() {
            return event.isDone();
        }
    }
}
