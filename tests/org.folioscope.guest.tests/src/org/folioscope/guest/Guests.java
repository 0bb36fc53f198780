// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.guest;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.folioscope.target.console.Console;
import org.folioscope.target.launch.LaunchConfiguration;
import org.junit.jupiter.api.Assumptions;

/** The guests that the tests are to use, named by the property {@code folioscope.guests}. */
final class Guests {

    /** At the end of a name: the machine offers 5-level paging. */
    static final String FIVE_LEVELS = "-la57";

    private static final long MEMORY = 512L << 20;
    private static final Duration LIMIT = Duration.ofMinutes(5);

    private Guests() {}

    /** At least one; the calling test is skipped where none is named. */
    static List<String> names() {
        List<String> names = Arrays.stream(
                        System.getProperty("folioscope.guests", "").split(","))
                .filter(name -> !name.isBlank())
                .toList();
        Assumptions.assumeFalse(names.isEmpty(), "no guests are named by folioscope.guests");
        return names;
    }

    static LaunchConfiguration machine(String name) {
        return LaunchConfiguration.named(name)
                .withKernel(name.replace(FIVE_LEVELS, ""))
                .withFiveLevelPaging(name.endsWith(FIVE_LEVELS))
                .withMemory(MEMORY);
    }

    /** Waits until the guest has written {@code text} somewhere behind {@code position}. */
    static void awaitText(Console console, long position, String text) throws InterruptedException {
        long end = System.nanoTime() + LIMIT.toNanos();
        long seen = console.position();
        while (!console.text(position).contains(text)) {
            long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
            assertTrue(
                    left > 0 && !console.isClosed(),
                    () -> "expected \"" + text + "\", found:\n" + console.text(position));
            seen = console.await(seen, left);
        }
    }
}
