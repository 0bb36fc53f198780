// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import org.folioscope.base.Progress;
import org.folioscope.kernel.Snapshot;
import org.folioscope.locks.Locks;
import org.folioscope.memory.OpenOptions;
import org.folioscope.target.capture.CaptureFormat;
import org.folioscope.target.launch.LaunchConfiguration;
import org.folioscope.target.launch.ManagedTarget;

/**
 * A guest of our own kernel with a crowd of threads that wait for one lock, captured; and who waits for what in it, as far as
 * one process tells: the first time, and when it is warm. Run by releng/benchmarks/blocked-tasks.
 */
final class BlockedTasks {

    /** Bytes of RAM that a thread takes, its user stack and the kernel's bookkeeping included; with room to spare. */
    private static final long BYTES_PER_THREAD = 56 << 10;

    private static final long MEMORY = 512L << 20;

    private BlockedTasks() {}

    /** @param words "make", the image, how many threads; or "measure", the image, how often */
    public static void main(String[] words) throws Exception {
        Path image = Path.of(words[1]);
        int number = Integer.parseInt(words[2]);
        if (words[0].equals("make")) {
            make(image, number);
        } else {
            measure(image, number);
        }
    }

    private static void make(Path image, int threads) throws Exception {
        LaunchConfiguration machine =
                LaunchConfiguration.named("crowd").withKernel("own").withMemory(MEMORY + threads * BYTES_PER_THREAD);
        try (ManagedTarget guest = ManagedTarget.launch(machine, Progress.NONE)) {
            guest.agent().shell("agent lock-chain /waited-for", Progress.NONE);
            System.err.print(guest.agent().shell("agent crowd /waited-for " + threads, Progress.NONE));
            guest.pause();
            guest.capture().take(CaptureFormat.ELF, image, Progress.NONE);
        }
    }

    private static void measure(Path image, int runs) throws Exception {
        try (Snapshot snapshot = Snapshot.open(image, OpenOptions.defaults(), Progress.NONE)) {
            double first = milliseconds(snapshot);
            double[] times = new double[runs];
            for (int i = 0; i < runs; i++) {
                times[i] = milliseconds(snapshot);
            }
            Arrays.sort(times);
            System.out.printf(Locale.ROOT, "| first time in a process | %.0f ms | | |%n", first);
            System.out.printf(
                    Locale.ROOT,
                    "| again in that process | %.0f ms | %.0f ms | %.0f ms |%n",
                    times[runs / 2],
                    times[0],
                    times[runs - 1]);
        }
    }

    private static double milliseconds(Snapshot snapshot) throws Exception {
        long start = System.nanoTime();
        Locks locks = Locks.of(snapshot.kernel(), Progress.NONE);
        double time = (System.nanoTime() - start) / 1e6;
        if (locks.blocked().isEmpty()) {
            throw new IllegalStateException("found no task that is blocked");
        }
        return time;
    }
}
