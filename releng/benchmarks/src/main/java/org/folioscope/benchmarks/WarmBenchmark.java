// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0
package org.folioscope.benchmarks;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.folioscope.base.Progress;
import org.folioscope.kernel.KernelSnapshot;
import org.folioscope.kernel.Snapshot;
import org.folioscope.locks.Locks;
import org.folioscope.memory.OpenOptions;
import org.folioscope.model.Inode;
import org.folioscope.model.SuperBlock;
import org.folioscope.netfs.Netfs;
import org.folioscope.symbols.PageTables;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** What a warm process takes for each question about one image; give the image by {@code -p image=FILE}. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(value = 3, jvmArgs = {"-Xmx256m", "--enable-native-access=ALL-UNNAMED"})
public class WarmBenchmark {

    private static final int TRANSLATIONS = 100_000;

    @Param("")
    public String image;

    private Snapshot snapshot;
    private KernelSnapshot kernel;
    private List<SuperBlock> superBlocks;
    private long[] addresses;

    @Setup
    public void open() throws Exception {
        snapshot = Snapshot.open(Path.of(image), OpenOptions.defaults(), Progress.NONE);
        kernel = snapshot.kernel();
        superBlocks = kernel.superBlocks(Progress.NONE);
        addresses = new long[TRANSLATIONS];
        long base = kernel.map().pageOffsetBase();
        long end = snapshot.memory().extents().getFirst().end();
        for (int i = 0; i < TRANSLATIONS; i++) {
            addresses[i] = base + Math.floorMod(i * 0x9e3779b97f4a7c15L, end);
        }
    }

    @TearDown
    public void close() {
        snapshot.close();
    }

    /** From the file's name to the release of its kernel. */
    @Benchmark
    public String firstFact() throws Exception {
        try (Snapshot opened = Snapshot.open(Path.of(image), OpenOptions.defaults(), Progress.NONE)) {
            return opened.kernel().map().release();
        }
    }

    @Benchmark
    public void inodes(Blackhole sink) {
        for (SuperBlock superBlock : superBlocks) {
            kernel.inodes(superBlock, Progress.NONE, sink::consume);
        }
    }

    @Benchmark
    public void folios(Blackhole sink) {
        for (SuperBlock superBlock : superBlocks) {
            kernel.inodes(superBlock, Progress.NONE, (Inode inode) -> {
                if (inode.getNrpages() != 0) {
                    kernel.folios(inode, Progress.NONE, sink::consume);
                }
            });
        }
    }

    /** Flags and types of all page frames, by the struct pages of the memory map. */
    @Benchmark
    public Object pageSweep() {
        return kernel.pageCounts(Progress.NONE);
    }

    /** All tasks, the stacks of those that sleep, what each waits for and who holds it. */
    @Benchmark
    public Object locks() {
        return Locks.of(kernel, Progress.NONE).graph();
    }

    /** netfs requests in flight with their sub-requests, inodes, cookies and counters. */
    @Benchmark
    public Object netfs() {
        return Netfs.of(kernel, Progress.NONE);
    }

    /** By page-table walks, one for each of 100,000 addresses of the direct map. */
    @Benchmark
    public long translations() {
        PageTables tables = kernel.map().pageTables();
        long sum = 0;
        for (long address : addresses) {
            sum += tables.translate(address).map(PageTables.Mapping::physical).orElse(0L);
        }
        return sum;
    }
}
