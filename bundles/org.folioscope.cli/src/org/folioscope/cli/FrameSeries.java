// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.cli;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.folioscope.base.CancelledException;
import org.folioscope.base.Progress;
import org.folioscope.memory.MemoryImage;

/** Looks at a VM again and again, at even intervals; one that took too long is followed by the next at once. */
final class FrameSeries {

    private static final long POLL_MILLISECONDS = 50;

    /** What is done with the memory of each moment. */
    interface Taker {
        void take(MemoryImage image) throws IOException;
    }

    private final Duration interval;
    private final long count;
    private final boolean freeze;
    private final Progress progress;

    private FrameSeries(Duration interval, long count, boolean freeze, Progress progress) {
        this.interval = interval;
        this.count = count;
        this.freeze = freeze;
        this.progress = progress;
    }

    /** What the options say; null when they want no series. */
    static FrameSeries of(Call call) throws UsageException {
        String every = call.arguments().value(Option.EVERY);
        long count = call.number(Option.COUNT, 0);
        if (every == null) {
            if (call.arguments().has(Option.COUNT)) {
                throw new UsageException(Option.COUNT.text + " goes with " + Option.EVERY.text);
            }
            return null;
        }
        if (call.arguments().has(Option.COUNT) && count < 1) {
            throw new UsageException(Option.COUNT.text + ": expected 1 or more, found "
                    + call.arguments().value(Option.COUNT));
        }
        return new FrameSeries(seconds(every), count, call.arguments().has(Option.FREEZE), call.progress());
    }

    private static Duration seconds(String text) throws UsageException {
        try {
            double seconds = Double.parseDouble(text);
            if (seconds >= 0 && seconds <= TimeUnit.DAYS.toSeconds(1)) {
                return Duration.ofNanos((long) (seconds * 1e9));
            }
        } catch (NumberFormatException _) {
            // told below
        }
        throw new UsageException(
                Option.EVERY.text + ": expected seconds from 0 to a day, such as 0.5 or 60, found \"" + text + "\"");
    }

    /** Looks at the VM until all is done, or cancelled. */
    void run(String address, Taker taker) throws IOException {
        try (LiveCall live = LiveCall.open(address, false, progress)) {
            long begin = System.nanoTime();
            for (long done = 0; count == 0 || done < count; done++) {
                await(begin + done * interval.toNanos());
                live.moment(freeze, taker, progress);
            }
        }
    }

    private void await(long moment) {
        CountDownLatch never = new CountDownLatch(1);
        try {
            for (long left = moment - System.nanoTime(); left > 0; left = moment - System.nanoTime()) {
                progress.check();
                never.await(Math.min(left, TimeUnit.MILLISECONDS.toNanos(POLL_MILLISECONDS)), TimeUnit.NANOSECONDS);
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new CancelledException();
        }
        progress.check();
    }
}
