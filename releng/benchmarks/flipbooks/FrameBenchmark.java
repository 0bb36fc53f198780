// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import org.folioscope.base.Progress;
import org.folioscope.memory.flipbook.Flipbook;
import org.folioscope.memory.flipbook.FlipbookWriter;
import org.folioscope.memory.flipbook.FlipbookWriter.Caption;
import org.folioscope.memory.flipbook.Frame;
import org.folioscope.target.Target;
import org.folioscope.target.TargetAddress;
import org.folioscope.target.live.Freeze;
import org.folioscope.target.live.LiveImage;

/**
 * Frames of a VM, one after another into one flipbook in a warm process: while the VM runs, and while it is frozen for
 * each frame. Then all pairs of neighbouring frames are compared. Prints a Markdown table. Run by
 * releng/benchmarks/flipbook-live.
 */
final class FrameBenchmark {

    private FrameBenchmark() {}

    public static void main(String[] words) throws Exception {
        int runs = Integer.parseInt(words[1]);
        Path file = Path.of(words[2]).resolve("live.flip");
        System.out.println("| what | runs | median | minimum | maximum |\n| --- | --- | --- | --- | --- |");
        try (Target target = Target.attach(TargetAddress.parse(words[0]), Progress.NONE);
                LiveImage live = target.image(Progress.NONE);
                FlipbookWriter writer = FlipbookWriter.create(file)) {
            row("first frame", add(writer, live));
            frames("next frame, running", target, live, writer, runs, false);
            frames("next frame, frozen for it", target, live, writer, runs, true);
        }
        compare(file, runs);
        System.out.printf(Locale.ROOT, "%nThe flipbook takes %.1f MiB.%n", Files.size(file) / 1048576.0);
    }

    private static double add(FlipbookWriter writer, LiveImage live) throws Exception {
        long start = System.nanoTime();
        live.refresh(Progress.NONE);
        writer.add(live, Caption.of(""), Progress.NONE);
        return (System.nanoTime() - start) / 1e6;
    }

    private static void frames(
            String what, Target target, LiveImage live, FlipbookWriter writer, int runs, boolean frozen)
            throws Exception {
        double[] times = new double[runs];
        for (int i = -5; i < runs; i++) {
            double time;
            if (frozen) {
                long start = System.nanoTime();
                try (Freeze _ = target.freeze(Progress.NONE)) {
                    add(writer, live);
                }
                time = (System.nanoTime() - start) / 1e6;
            } else {
                time = add(writer, live);
            }
            if (i >= 0) {
                times[i] = time;
            }
        }
        row(what, times);
    }

    private static void compare(Path file, int runs) throws Exception {
        try (Flipbook book = Flipbook.open(file)) {
            int last = book.frames().size();
            double[] times = new double[runs];
            for (int i = 0; i < runs; i++) {
                int after = last - i % (last - 1);
                book.compare(after - 1, after, Progress.NONE); // both page tables are there
                long start = System.nanoTime();
                book.compare(after - 1, after, Progress.NONE);
                times[i] = (System.nanoTime() - start) / 1e6;
            }
            row("compare two neighbouring frames", times);
            Frame frame = book.frames().get(last - 1);
            System.err.println("last frame: " + frame.newPages() + " new pages of " + frame.pages());
        }
    }

    private static void row(String what, double... times) {
        Arrays.sort(times);
        System.out.printf(
                Locale.ROOT,
                "| %s | %d | %.1f ms | %.1f ms | %.1f ms |%n",
                what,
                times.length,
                times[times.length / 2],
                times[0],
                times[times.length - 1]);
    }
}
