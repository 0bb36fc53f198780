// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.handover.pkram;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.folioscope.base.Progress;
import org.folioscope.handover.pages.KernelNumbers;
import org.folioscope.handover.pages.MemoryMapFrames;
import org.folioscope.handover.pages.PageFrames;
import org.folioscope.kernel.KernelSnapshot;
import org.folioscope.kernel.report.Findings;
import org.folioscope.kernel.walk.ListWalk;
import org.folioscope.memory.MemoryFaultException;
import org.folioscope.memory.MemoryReader;
import org.folioscope.symbols.Field;
import org.folioscope.symbols.KernelMap;
import org.folioscope.symbols.MissingMemberException;
import org.folioscope.symbols.StructType;

/**
 * PKRAM in a kernel that runs: by the symbols pkram_nodes, pkram_sb, pkram_pgd and banned of mm/pkram.c, types from BTF.
 * Facts that the kernel lacks are left out. One thread.
 */
@SuppressWarnings("resource") // nothing is opened
public final class RunningPkram implements PkramKernel {

    private static final int PAGE_SHIFT = 12;

    /** Entries of the array banned at most: 32 and two for each of 1024 memory nodes. */
    private static final int BANNED_LIMIT = 32 + 2 * 1024;

    /** KEXEC_SEGMENT_MAX of include/linux/kexec.h. */
    private static final int SEGMENT_LIMIT = 16;

    /** Nodes that are followed in the kernel's list at most. */
    private static final int NODE_LIMIT = 1 << 16;

    private final KernelSnapshot kernel;
    private final KernelMap map;
    private final MemoryReader reader;
    private final KernelNumbers numbers;
    private PageFrames frames;

    public RunningPkram(KernelSnapshot kernel) {
        this.kernel = kernel;
        this.map = kernel.map();
        this.reader = map.virtualReader();
        this.numbers = new KernelNumbers(map);
    }

    /** Whether the kernel has PKRAM. */
    public boolean isThere() {
        return map.symbols().find("pkram_nodes").isPresent();
    }

    /** Physical address of the super block, bytes; -1 where the kernel does not say. */
    public long superBlock() {
        long page = numbers.physicalOf(numbers.pointer("pkram_sb"));
        if (page >= 0) {
            return page;
        }
        long pfn = numbers.pointer("pkram_sb_pfn");
        return pfn > 0 && pfn >>> 40 == 0 ? pfn << PAGE_SHIFT : -1;
    }

    /**
     * What the kernel's list of nodes leads to.
     *
     * @throws org.folioscope.symbols.MissingSymbolException when the kernel has no PKRAM
     */
    public Pkram decode(Progress progress) {
        Findings findings = Findings.of(map);
        long[] nodes = new long[0];
        try {
            nodes = nodes(findings, progress);
        } catch (MissingMemberException e) {
            findings.warning("the list of nodes can't be walked, the kernel's types lack " + e.getMessage(), 0);
        }
        long root = numbers.physicalOf(numbers.pointer("pkram_pgd"));
        PkramPageMap pages =
                root < 0 ? null : PageMapDecoder.decode(map.physicalReader(), root, map.pagingLevels(), progress);
        return new PkramDecoder(map.image(), progress)
                .live(superBlock(), layout(), nodes, pages, banned(), findings.list());
    }

    /** By the kernel's types, for the super block is empty; null where they lack it. */
    private SuperBlockLayout layout() {
        return map.types()
                .findStruct("pkram_super_block")
                .<SuperBlockLayout>map(type -> type.field("magic").present()
                        ? new SuperBlockLayout.Magic()
                        : type.field("region_list_pfn").present()
                                ? new SuperBlockLayout.Regions()
                                : new SuperBlockLayout.Nodes())
                .orElse(null);
    }

    /** Nodes are linked through lru of their struct page. */
    private long[] nodes(Findings findings, Progress progress) {
        StructType page = map.types().struct("page");
        int link = page.require("lru").offset();
        int size = page.size();
        List<Long> result = new ArrayList<>();
        ListWalk list =
                ListWalk.ofList(map.virtualReader(), map.symbols().address("pkram_nodes"), "pkram_nodes", findings);
        for (long at = list.next(); at != 0 && result.size() < NODE_LIMIT; at = list.next()) {
            progress.check();
            long distance = at - link - map.vmemmapBase();
            if (distance < 0 || distance % size != 0) {
                findings.warning("the list pkram_nodes leads to what is no struct page", at);
                continue;
            }
            result.add(distance / size << PAGE_SHIFT);
        }
        return result.stream().mapToLong(Long::longValue).toArray();
    }

    @Override
    public List<Pkram.Banned> banned() {
        OptionalLong array = map.symbols().find("banned");
        long count = numbers.number("nr_banned", 4);
        List<Pkram.Banned> result = new ArrayList<>();
        if (array.isPresent() && isThere()) {
            try {
                for (int i = 0; i < Math.min(count, BANNED_LIMIT); i++) {
                    long at = array.getAsLong() + 16L * i;
                    result.add(new Pkram.Banned(reader.u64(at), reader.u64(at + 8)));
                }
            } catch (MemoryFaultException _) {
                // what was read counts
            }
        }
        return List.copyOf(result);
    }

    @Override
    public List<Segment> kexecSegments() {
        List<Segment> result = new ArrayList<>();
        try {
            long image = numbers.pointer("kexec_image");
            if (image == 0) {
                return List.of();
            }
            StructType type = map.types().struct("kimage");
            StructType segment = map.types().struct("kexec_segment");
            Field start = segment.require("mem");
            Field length = segment.require("memsz");
            long count = type.require("nr_segments").get(reader, image);
            long first = image + type.require("segment").offset();
            for (int i = 0; i < Math.min(count, SEGMENT_LIMIT); i++) {
                long at = first + (long) i * segment.size();
                result.add(new Segment(start.get(reader, at), length.get(reader, at)));
            }
        } catch (MissingMemberException | MemoryFaultException _) {
            // what was read counts
        }
        return List.copyOf(result);
    }

    @Override
    public PageFrames frames() {
        if (frames == null) {
            try {
                frames = new MemoryMapFrames(map);
            } catch (MissingMemberException _) {
                return null;
            }
        }
        return frames;
    }

    /** A kernel that is built without swap has no such symbol. */
    @Override
    public Swap swap() {
        return map.symbols().find("total_swap_pages").isEmpty() || numbers.number("total_swap_pages", 8) == 0
                ? Swap.OFF
                : Swap.ON;
    }

    @Override
    public OptionalLong captureTime() {
        java.time.Instant time = kernel.facts().getCaptureTime();
        return time == null
                ? OptionalLong.empty()
                : OptionalLong.of(time.getEpochSecond() * 1_000_000_000L + time.getNano());
    }
}
