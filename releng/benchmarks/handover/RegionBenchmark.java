// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.folioscope.base.Progress;
import org.folioscope.check.Checks;
import org.folioscope.handover.HandoverSource;
import org.folioscope.handover.Handovers;
import org.folioscope.handover.RegionImage;
import org.folioscope.handover.make.pkernfs.PkernfsSamples;
import org.folioscope.handover.pkernfs.PkernfsRegion;
import org.folioscope.memory.MemoryImage;
import org.folioscope.memory.OpenOptions;
import org.folioscope.model.Finding;

/**
 * A fully used pkernfs region in one process: opened, decoded and checked, anew each time. Prints a Markdown table. Run by
 * releng/benchmarks/region.
 */
final class RegionBenchmark {

    private RegionBenchmark() {}

    public static void main(String[] words) throws Exception {
        Path file = Path.of(words[0]);
        int shift = 10 * ("KMGT".indexOf(words[1].charAt(words[1].length() - 1)) + 1);
        long size = Long.parseLong(words[1].replaceAll("[KMGT]$", "")) << shift;
        int runs = Integer.parseInt(words[2]);
        PkernfsSamples.full(PkernfsSamples.BASE, size).save(file, Progress.NONE);
        long[][] times = new long[2][runs];
        PkernfsRegion region = null;
        for (int run = 0; run < runs; run++) {
            long start = System.nanoTime();
            try (MemoryImage image =
                    RegionImage.recognise(file, OpenOptions.defaults()).orElseThrow()) {
                Handovers found =
                        Handovers.find(HandoverSource.of(image, null), Handovers.Scan.WITHOUT_KERNEL, Progress.NONE);
                region = found.subjects(PkernfsRegion.class, Progress.NONE).getFirst();
                long decoded = System.nanoTime();
                List<Finding> findings = Checks.run(found, Progress.NONE);
                times[0][run] = decoded - start;
                times[1][run] = System.nanoTime() - decoded;
                if (!findings.isEmpty()) {
                    throw new IllegalStateException(findings.getFirst().getMessage());
                }
            }
        }
        System.out.println(region.blockCount() + " blocks, " + region.bitmap().count(region.blockCount()) + " in use, "
                + region.tree().used().length + " inodes in use\n");
        System.out.println("| what | runs | first | median | minimum |\n| --- | --- | --- | --- | --- |");
        print("opened and decoded", times[0]);
        print("all checks", times[1]);
    }

    private static void print(String what, long[] times) {
        long first = times[0];
        Arrays.sort(times);
        System.out.printf(
                Locale.ROOT,
                "| %s | %d | %.0f ms | %.0f ms | %.0f ms |%n",
                what,
                times.length,
                first / 1e6,
                times[times.length / 2] / 1e6,
                times[0] / 1e6);
    }
}
