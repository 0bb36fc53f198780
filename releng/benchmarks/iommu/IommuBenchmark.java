// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Locale;
import org.folioscope.base.Progress;
import org.folioscope.handover.HandoverSource;
import org.folioscope.handover.RegionImage;
import org.folioscope.iommu.DomainRanges;
import org.folioscope.iommu.IommuDomain;
import org.folioscope.iommu.format.PageTables;
import org.folioscope.iommu.format.VtdSecondStage;
import org.folioscope.memory.MemoryImage;
import org.folioscope.memory.OpenOptions;

/**
 * Page tables of one device with many leaves of 4 KiB (VT-d second stage, 4 levels), walked and merged by one thread, anew
 * each time. Prints a Markdown table. Run by releng/benchmarks/iommu-tables.
 */
final class IommuBenchmark {

    private static final int PAGE = 4096;
    private static final int ENTRIES = 512;

    private IommuBenchmark() {}

    public static void main(String[] words) throws Exception {
        Path file = Path.of(words[0]);
        int leaves = Integer.parseInt(words[1]);
        int runs = Integer.parseInt(words[2]);
        System.out.println("| tables | ranges | heap of the ranges | runs | first | median | minimum | median, CPU time |");
        System.out.println("| --- | --- | --- | --- | --- | --- | --- | --- |");
        run(file, leaves, runs, "one behind the other", 1);
        run(file, leaves, runs, "runs of 16 pages", 16);
        run(file, leaves, runs, "scattered", 0);
    }

    /** @param length pages of a run of neighbours; 0 for none, 1 for all */
    private static void run(Path file, int leaves, int runs, String title, int length) throws IOException {
        write(file, leaves, length);
        long[] times = new long[runs];
        long[] cpu = new long[runs];
        DomainRanges ranges = null;
        var threads = ManagementFactory.getThreadMXBean();
        long heap = 0;
        for (int run = 0; run < runs; run++) {
            try (MemoryImage image = RegionImage.open(file, OpenOptions.defaults(), RegionImage.ANY)) {
                HandoverSource source = HandoverSource.of(image, null);
                IommuDomain domain =
                        new IommuDomain(source, 1, 2, "", PageTables.of(new VtdSecondStage(52), 0, 4));
                ranges = null;
                System.gc();
                long before = used();
                long start = System.nanoTime();
                long startCpu = threads.getCurrentThreadCpuTime();
                ranges = domain.ranges(Progress.NONE);
                cpu[run] = threads.getCurrentThreadCpuTime() - startCpu;
                times[run] = System.nanoTime() - start;
                System.gc();
                heap = used() - before;
            }
            if (ranges.leaves() != leaves || ranges.faultCount() != 0) {
                throw new IllegalStateException(ranges.leaves() + " leaves, " + ranges.faultCount() + " faults");
            }
        }
        long first = times[0];
        Arrays.sort(times);
        Arrays.sort(cpu);
        System.out.printf(
                Locale.ROOT,
                "| %s | %,d | %.0f MiB | %d | %.0f ms | %.0f ms | %.0f ms | %.0f ms |%n",
                title,
                ranges.size(),
                heap / 1048576.0,
                runs,
                first / 1e6,
                times[runs / 2] / 1e6,
                times[0] / 1e6,
                cpu[runs / 2] / 1e6);
    }

    private static long used() {
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    /** Top table in page 0, the level-3 table in page 1, then level-2 tables, then those of leaves. */
    private static void write(Path file, int leaves, int length) throws IOException {
        int lowest = (leaves + ENTRIES - 1) / ENTRIES;
        int middle = (lowest + ENTRIES - 1) / ENTRIES;
        long size = (2L + middle + lowest) * PAGE;
        try (FileChannel channel = FileChannel.open(
                file,
                StandardOpenOption.CREATE,
                StandardOpenOption.TRUNCATE_EXISTING,
                StandardOpenOption.READ,
                StandardOpenOption.WRITE)) {
            ByteBuffer bytes =
                    channel.map(FileChannel.MapMode.READ_WRITE, 0, size).order(ByteOrder.LITTLE_ENDIAN);
            bytes.putLong(0, PAGE | 3);
            for (int i = 0; i < middle; i++) {
                bytes.putLong(PAGE + 8 * i, (2L + i) * PAGE | 3);
            }
            for (int i = 0; i < lowest; i++) {
                bytes.putLong(2 * PAGE + 8 * i, (2L + middle + i) * PAGE | 3);
            }
            for (int i = 0; i < leaves; i++) {
                long page = length == 1 ? i : length == 0 ? i * 2L : i + (long) (i / length) * 3;
                bytes.putLong((2 + middle) * PAGE + 8 * i, 0x1_0000_0000L + page * PAGE | 3);
            }
        }
    }
}
