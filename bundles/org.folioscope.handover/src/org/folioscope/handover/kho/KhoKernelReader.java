// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.handover.kho;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.folioscope.base.Progress;
import org.folioscope.memory.MemoryFaultException;
import org.folioscope.memory.MemoryReader;
import org.folioscope.symbols.Field;
import org.folioscope.symbols.KernelMap;
import org.folioscope.symbols.MissingMemberException;
import org.folioscope.symbols.StructType;

/**
 * Reads KHO's objects of one kernel. Members have moved from release to release (kernel/kexec_handover.c of 6.16,
 * kernel/liveupdate/kexec_handover.c since 6.19), so each is looked up by the names that it has had. One thread.
 */
public final class KhoKernelReader {

    private final KernelMap map;
    private final MemoryReader virtual;
    private final MemoryReader physical;

    private KhoKernelReader(KernelMap map) {
        this.map = map;
        this.virtual = map.virtualReader();
        this.physical = map.physicalReader();
    }

    /** What {@code map}'s kernel says; empty when it has no KHO. */
    public static Optional<KhoKernel> read(KernelMap map, Progress progress) {
        if (map.types().findStruct("kho_out").isEmpty()
                || map.symbols().find("kho_out").isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new KhoKernelReader(map).read(progress));
    }

    private KhoKernel read(Progress progress) {
        long out = map.symbols().address("kho_out");
        StructType outType = map.types().struct("kho_out");
        int bitmapBytes = map.types()
                .findStruct("kho_mem_phys_bits")
                .map(StructType::size)
                .orElse(0);
        return new KhoKernel(
                map.release(),
                symbolValue("kho_enable", 1) != 0,
                outTree(out, outType),
                inTree(),
                scratch(),
                pointer(out, outType.field("radix_tree.root")),
                new XArrayTracker(map, bitmapBytes).read(out, outType, progress),
                value(out, outType.field("finalized")).stream()
                        .mapToObj(v -> v != 0)
                        .findFirst(),
                bitmapBytes == 512 || bitmapBytes == 4096 ? bitmapBytes : 0,
                loaded(),
                Optional.empty(),
                pages());
    }

    private Optional<PageStates> pages() {
        try {
            return Optional.of(new MemoryMapPages(map));
        } catch (MissingMemberException _) {
            return Optional.empty();
        }
    }

    /** The physical address behind a kernel virtual one; 0 where nothing is mapped. */
    private long physical(long address) {
        return map.pageTables()
                .translate(address)
                .map(m -> m.physical() + address - m.virtual())
                .orElse(0L);
    }

    private OptionalLong value(long struct, Field field) {
        try {
            return field.present() ? OptionalLong.of(field.get(virtual, struct)) : OptionalLong.empty();
        } catch (MemoryFaultException | IllegalArgumentException _) {
            return OptionalLong.empty();
        }
    }

    /** The physical address that the pointer in a member leads to. */
    private OptionalLong pointer(long struct, Field field) {
        OptionalLong value = value(struct, field);
        return value.isEmpty() || value.getAsLong() == 0 ? value : OptionalLong.of(physical(value.getAsLong()));
    }

    private long symbolValue(String name, int size) {
        try {
            OptionalLong at = map.symbols().find(name);
            return at.isPresent() ? virtual.unsigned(at.getAsLong(), size) : 0;
        } catch (MemoryFaultException _) {
            return 0;
        }
    }

    /** kho_out.fdt is a pointer to the tree; in 6.16 to 6.18 ser.fdt is one to its struct page. */
    private long outTree(long out, StructType type) {
        OptionalLong tree = pointer(out, type.field("fdt"));
        if (tree.isPresent()) {
            return tree.getAsLong();
        }
        OptionalLong page = value(out, type.field("ser.fdt"));
        int pageSize = map.types().findStruct("page").map(StructType::size).orElse(64);
        return page.isEmpty() || page.getAsLong() == 0 ? 0 : (page.getAsLong() - map.vmemmapBase()) / pageSize << 12;
    }

    private long inTree() {
        OptionalLong in = map.symbols().find("kho_in");
        Optional<StructType> type = map.types().findStruct("kho_in");
        return in.isEmpty() || type.isEmpty()
                ? 0
                : value(in.getAsLong(), type.get().field("fdt_phys")).orElse(0);
    }

    private List<ScratchArea> scratch() {
        long array = symbolValue("kho_scratch", 8);
        long count = symbolValue("kho_scratch_cnt", 4);
        return array == 0 ? List.of() : ScratchArea.read(physical, physical(array), count);
    }

    private List<LoadedKernel> loaded() {
        List<LoadedKernel> loaded = new ArrayList<>();
        for (String name : List.of("kexec_image", "kexec_crash_image")) {
            long image = symbolValue(name, 8);
            Optional<StructType> type = map.types().findStruct("kimage");
            if (image != 0 && type.isPresent()) {
                try {
                    loaded.add(loaded(image, type.get(), name.contains("crash")));
                } catch (MemoryFaultException | MissingMemberException _) {
                    continue; // one that can't be read says nothing
                }
            }
        }
        return loaded;
    }

    private LoadedKernel loaded(long image, StructType type, boolean crash) {
        Field tree = type.field("kho.fdt");
        StructType segmentType = map.types().struct("kexec_segment");
        Field start = segmentType.require("mem");
        Field size = segmentType.require("memsz");
        long count = type.require("nr_segments").get(virtual, image);
        long array = image + type.require("segment").offset();
        List<LoadedKernel.Segment> segments = new ArrayList<>();
        for (int i = 0; i < Math.min(count, LoadedKernel.SEGMENT_LIMIT); i++) {
            long at = array + (long) i * segmentType.size();
            segments.add(new LoadedKernel.Segment(physical(at), start.get(virtual, at), size.get(virtual, at)));
        }
        Optional<LandedMemory> landed = value(image, type.field("head")).stream()
                .mapToObj(head -> LandedMemory.read(map.physicalReader(), head))
                .findFirst();
        return new LoadedKernel(
                crash,
                physical(image),
                value(image, tree).orElse(0),
                tree.present() ? physical(image + tree.offset()) : -1,
                List.copyOf(segments),
                landed,
                landed.flatMap(memory -> bootData(memory, segments)));
    }

    /** The boot parameters are a segment of their own; they lead to a list of setup_data at addresses after the jump. */
    private static Optional<SetupData.KhoData> bootData(LandedMemory memory, List<LoadedKernel.Segment> segments) {
        return segments.stream()
                .filter(segment -> memory.isCopied(segment.start()) && SetupData.isBootParams(memory, segment.start()))
                .findFirst()
                .flatMap(segment -> SetupData.kho(memory, SetupData.chain(memory, segment.start())));
    }
}
