// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import org.folioscope.base.Progress;
import org.folioscope.kernel.Snapshot;
import org.folioscope.memory.MemoryImage;
import org.folioscope.memory.OpenOptions;
import org.folioscope.model.SuperBlock;
import org.folioscope.target.Target;
import org.folioscope.target.TargetAddress;
import org.folioscope.target.capture.CaptureFormat;
import org.folioscope.target.live.Freeze;
import org.folioscope.target.live.LiveImage;
import org.folioscope.target.qmp.QmpEvents;

/**
 * A frozen VM against a capture of it, in a warm process: first fact and all inodes, new snapshots each time, the two in
 * turn. Then captures against QEMU's own dumps into a file. Prints a Markdown table. Run by releng/benchmarks/live-memory.
 */
final class LiveBenchmark {

    private static final Duration LIMIT = Duration.ofMinutes(5);
    private static final int WARM_UP = 10;

    /** Something that is measured. */
    private interface Task {
        void run() throws Exception;
    }

    private LiveBenchmark() {}

    public static void main(String[] words) throws Exception {
        int runs = Integer.parseInt(words[1]);
        Path folder = Path.of(words[2]);
        Path core = folder.resolve("core");
        System.out.println("| what | runs | median | minimum | maximum |\n| --- | --- | --- | --- | --- |");
        try (Target target = Target.attach(TargetAddress.parse(words[0]), Progress.NONE)) {
            if (target.qmp().isPresent()) {
                captures(target, runs, core);
            }
            try (Freeze _ = target.freeze(Progress.NONE);
                    LiveImage live = target.image(Progress.NONE)) {
                if (target.qmp().isPresent()) {
                    target.capture().take(CaptureFormat.ELF, core, Progress.NONE);
                    try (MemoryImage file = Snapshot.open(core, OpenOptions.defaults(), Progress.NONE).memory()) {
                        both(file, live, runs);
                    }
                } else {
                    both(live, live, runs);
                }
            }
        }
    }

    private static void both(MemoryImage file, LiveImage live, int runs) throws Exception {
        for (int part = 0; part < 2; part++) {
            String what = part == 0 ? "first fact" : "first fact and all inodes";
            boolean inodes = part == 1;
            measure(what + ", ELF core", runs, () -> look(file, inodes));
            measure(what + ", " + live.format(), runs, () -> {
                live.refresh(Progress.NONE);
                look(live, inodes);
            });
        }
        Snapshot snapshot = Snapshot.of(live, Progress.NONE);
        count(snapshot);
        measure("the same anew (refresh), " + live.format(), runs, () -> {
            live.refresh(Progress.NONE);
            count(snapshot.refreshed(Progress.NONE));
        });
    }

    private static void look(MemoryImage memory, boolean inodes) throws Exception {
        Snapshot snapshot = Snapshot.of(memory, Progress.NONE);
        snapshot.kernel().map().release();
        if (inodes) {
            count(snapshot);
        }
    }

    private static long count(Snapshot snapshot) {
        long[] count = new long[1];
        for (SuperBlock superBlock : snapshot.kernel().superBlocks(Progress.NONE)) {
            snapshot.kernel().inodes(superBlock, Progress.NONE, _ -> count[0]++);
        }
        return count[0];
    }

    private static void captures(Target target, int runs, Path core) throws Exception {
        int few = Math.max(3, runs / 10);
        measure("plain dump-guest-memory, ELF", few, () -> dump(target, core.resolveSibling("plain")));
        measure("capture, ELF", few, () -> target.capture().take(CaptureFormat.ELF, core, Progress.NONE));
        measure("capture, kdump", few, () -> target.capture().take(CaptureFormat.KDUMP, core, Progress.NONE));
    }

    private static void dump(Target target, Path file) throws IOException {
        Files.deleteIfExists(file);
        JsonObject arguments = new JsonObject();
        arguments.addProperty("paging", false);
        arguments.addProperty("detach", true);
        arguments.addProperty("protocol", "file:" + file);
        boolean runs = target.runState().isRunning(); // it is resumed after the dump's end
        try (QmpEvents events = target.qmp().orElseThrow().events(runs ? "RESUME" : "DUMP_COMPLETED")) {
            target.qmp().orElseThrow().execute("dump-guest-memory", arguments, LIMIT);
            events.await(LIMIT);
        }
    }

    private static void measure(String what, int runs, Task task) throws Exception {
        for (int i = 0; i < Math.min(WARM_UP, runs); i++) {
            task.run();
        }
        double[] times = new double[runs];
        for (int i = 0; i < runs; i++) {
            long start = System.nanoTime();
            task.run();
            times[i] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(times);
        System.out.printf(
                Locale.ROOT,
                "| %s | %d | %.1f ms | %.1f ms | %.1f ms |%n",
                what,
                runs,
                times[runs / 2],
                times[0],
                times[runs - 1]);
    }
}
