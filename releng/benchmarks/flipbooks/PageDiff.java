// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import org.folioscope.base.Progress;
import org.folioscope.compare.pages.FrameFates;
import org.folioscope.compare.pages.PageComparison;
import org.folioscope.memory.Images;
import org.folioscope.memory.MemoryImage;
import org.folioscope.memory.OpenOptions;
import org.folioscope.memory.flipbook.Flipbook;
import org.folioscope.memory.flipbook.FlipbookWriter;
import org.folioscope.memory.flipbook.FlipbookWriter.Caption;

/**
 * Two images, compared page by page, and put into a flipbook whose frames are compared. Prints rows of a Markdown table.
 * Run by releng/benchmarks/flipbook.
 */
final class PageDiff {

    /** Something that is measured. */
    private interface Task {
        void run() throws Exception;
    }

    private PageDiff() {}

    public static void main(String[] words) throws Exception {
        int runs = Integer.parseInt(words[3]);
        Path book = Path.of(words[2]).resolve("two.flip");
        try (MemoryImage before = open(words[0]);
                MemoryImage after = open(words[1])) {
            if (runs == 0) {
                System.out.println(diff(before, after));
                return;
            }
            measure("page diff of the two images, warm", runs, () -> diff(before, after));
            try (FlipbookWriter writer = FlipbookWriter.create(book)) {
                measure("flipbook: add the first", 1, () -> writer.add(before, Caption.of(""), Progress.NONE));
                measure("flipbook: add the second", 1, () -> writer.add(after, Caption.of(""), Progress.NONE));
                measure("flipbook: add one again", runs, () -> writer.add(after, Caption.of(""), Progress.NONE));
                measure(
                        "flipbook: add one again, comparing bytes",
                        runs,
                        () -> writer.add(after, Caption.of(""), true, Progress.NONE));
            }
        }
        try (Flipbook opened = Flipbook.open(book)) {
            measure("flipbook: page diff of the two frames, warm", runs, () -> opened.compare(1, 2, Progress.NONE));
        }
        measure("flipbook: open it and page diff of the two frames", runs, () -> {
            try (Flipbook opened = Flipbook.open(book)) {
                opened.compare(1, 2, Progress.NONE);
            }
        });
        measure("flipbook: verify", Math.min(runs, 5), () -> {
            try (Flipbook opened = Flipbook.open(book)) {
                opened.verify(Progress.NONE);
            }
        });
    }

    private static MemoryImage open(String file) throws Exception {
        return Images.open(Path.of(file), OpenOptions.defaults(), Progress.NONE);
    }

    private static String diff(MemoryImage before, MemoryImage after) {
        FrameFates fates = PageComparison.compare(before, after, Progress.NONE);
        return fates.toString();
    }

    private static void measure(String what, int runs, Task task) throws Exception {
        double[] times = new double[runs];
        for (int i = runs > 1 ? -3 : 0; i < runs; i++) {
            long start = System.nanoTime();
            task.run();
            if (i >= 0) {
                times[i] = (System.nanoTime() - start) / 1e6;
            }
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
