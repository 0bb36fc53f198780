// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.handover.pkram;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.folioscope.base.Diagnostic;
import org.folioscope.base.Numbers;
import org.folioscope.base.Progress;
import org.folioscope.handover.structure.RawField;
import org.folioscope.handover.structure.RawStruct;
import org.folioscope.kernel.walk.LongMap;
import org.folioscope.memory.MemoryFaultException;
import org.folioscope.memory.MemoryReader;
import org.folioscope.memory.PhysicalMemory;
import org.folioscope.memory.PhysicalReader;

/**
 * Decodes PKRAM's structures. Each page belongs to one structure: a chain that comes to a page for the second time ends
 * there and says so, which bounds every walk by the pages that the image holds. The
 * offsets are those of {@link PkramFormat}. One decoding, one thread.
 */
public final class PkramDecoder {

    private static final int PAGE_SHIFT = 12;

    private final PhysicalMemory memory;
    private final MemoryReader reader;
    private final Progress progress;
    private final LongMap<Object> owners = new LongMap<>();

    public PkramDecoder(PhysicalMemory memory, Progress progress) {
        this.memory = memory;
        this.reader = new PhysicalReader(memory);
        this.progress = progress;
    }

    /**
     * Decodes from the super block on.
     *
     * @param address physical, of the super block, bytes
     * @throws MemoryFaultException when the super block can't be read
     */
    public Pkram image(long address) {
        PkramSuperBlock superBlock = SuperBlockLayout.choose(memory, address).read(reader, address);
        owners.put(address, "the super block");
        RawStruct layout = superBlock.layout().struct();
        if (superBlock.layout() instanceof SuperBlockLayout.Magic && superBlock.magic() != SuperBlockLayout.MAGIC) {
            PkramChain none = new PkramChain(PkramChain.End.COMPLETE, address, 0, "");
            return new Pkram(Pkram.Mode.IMAGE, superBlock, List.of(), none, null, null, List.of(), List.of());
        }
        List<PkramNode> nodes = new ArrayList<>();
        PkramChain end = follow(layout.field("node_pfn").at(address), superBlock.nodePfn(), "a node", page -> {
            nodes.add(node(page));
            return PkramFormat.NODE_NEXT.at(page);
        });
        PkramRegions regions = superBlock.regionListPfn() == 0
                ? null
                : regions(layout.field("region_list_pfn").at(address), superBlock.regionListPfn());
        return new Pkram(Pkram.Mode.IMAGE, superBlock, List.copyOf(nodes), end, regions, null, List.of(), List.of());
    }

    /**
     * Decodes the nodes of a kernel that runs.
     *
     * @param superBlock physical address of the super block, -1 where it is unknown
     * @param layout of the super block, null where its content has to tell
     * @param nodes physical addresses of the nodes, in the order of the kernel's list
     * @param map the preserved-page map, null where it is unknown
     * @param banned memory in which nothing may be preserved
     * @param damage of the list
     */
    public Pkram live(
            long superBlock,
            SuperBlockLayout layout,
            long[] nodes,
            PkramPageMap map,
            List<Pkram.Banned> banned,
            List<Diagnostic> damage) {
        List<Diagnostic> diagnostics = new ArrayList<>(damage);
        List<PkramNode> decoded = new ArrayList<>();
        for (long each : nodes) {
            try {
                owners.put(each, "a node");
                decoded.add(node(each));
            } catch (MemoryFaultException e) {
                diagnostics.add(Diagnostic.warning(
                        "this node can't be read: " + e.getMessage(), "physical " + Numbers.hex(each)));
            }
        }
        PkramSuperBlock block = null;
        if (superBlock >= 0) {
            try {
                SuperBlockLayout chosen = layout == null ? SuperBlockLayout.choose(memory, superBlock) : layout;
                block = chosen.read(reader, superBlock);
            } catch (MemoryFaultException e) {
                diagnostics.add(Diagnostic.warning("the super block can't be read: " + e.getMessage(), ""));
            }
        }
        PkramChain end = new PkramChain(PkramChain.End.COMPLETE, 0, 0, "");
        return new Pkram(
                Pkram.Mode.LIVE, block, List.copyOf(decoded), end, null, map, banned, List.copyOf(diagnostics));
    }

    /** Takes a page of a chain and tells where the frame of the next is. */
    @FunctionalInterface
    private interface Step {
        long read(long page);
    }

    private PkramChain follow(long from, long firstPfn, Object owner, Step step) {
        long field = from;
        long pfn = firstPfn;
        while (pfn != 0) {
            progress.check();
            long page = pfn << PAGE_SHIFT;
            if (pfn >>> 64 - PAGE_SHIFT != 0) {
                return new PkramChain(PkramChain.End.OUTSIDE, field, page, "");
            }
            Object before = owners.get(page);
            if (before != null) {
                return new PkramChain(
                        before == owner ? PkramChain.End.CIRCLE : PkramChain.End.SHARED,
                        field,
                        page,
                        before == owner ? "" : before.toString());
            }
            try {
                reader.u8(page);
                owners.put(page, owner);
                field = step.read(page);
                pfn = reader.u64(field);
            } catch (MemoryFaultException _) {
                return new PkramChain(PkramChain.End.OUTSIDE, field, page, "");
            }
        }
        return new PkramChain(PkramChain.End.COMPLETE, field, 0, "");
    }

    private PkramNode node(long address) {
        String name = PkramFormat.NODE_NAME.string(reader, address);
        boolean tmpfs = name.startsWith(PkramNode.TMPFS_PREFIX);
        long first = PkramFormat.NODE_OBJECT.get(reader, address);
        List<PkramObject> objects = new ArrayList<>();
        String owner = "the objects of node " + Numbers.hex(address);
        PkramChain end = follow(PkramFormat.NODE_OBJECT.at(address), first, owner, page -> {
            objects.add(object(page, tmpfs));
            return PkramFormat.OBJECT_NEXT.at(page);
        });
        return new PkramNode(
                address,
                (int) PkramFormat.NODE_FLAGS.get(reader, address),
                first,
                PkramFormat.NODE_NEXT.get(reader, address),
                name,
                List.copyOf(objects),
                end);
    }

    private PkramObject object(long address, boolean tmpfs) {
        PkramStream pages = stream(PkramStream.Kind.PAGES, address, PkramFormat.PAGES_HEAD, PkramFormat.PAGES_TAIL);
        PkramStream bytes = stream(PkramStream.Kind.BYTES, address, PkramFormat.BYTES_HEAD, PkramFormat.BYTES_TAIL);
        long length = PkramFormat.DATA_LENGTH.get(reader, address);
        return new PkramObject(
                address,
                pages,
                bytes,
                length,
                PkramFormat.OBJECT_NEXT.get(reader, address),
                tmpfs ? new FileDecoder(reader, progress).decode(bytes, length) : null);
    }

    private PkramStream stream(PkramStream.Kind kind, long object, RawField headField, RawField tailField) {
        long head = headField.get(reader, object);
        Longs links = new Longs();
        Longs indices = new Longs();
        String owner =
                "the " + (kind == PkramStream.Kind.PAGES ? "pages" : "bytes") + " of object " + Numbers.hex(object);
        PkramChain end = follow(headField.at(object), head, owner, page -> {
            links.add(page);
            indices.add(PkramFormat.LINK_INDEX.get(reader, page));
            return PkramFormat.LINK_NEXT.at(page);
        });
        return new PkramStream(kind, head, tailField.get(reader, object), links.toArray(), indices.toArray(), end);
    }

    private PkramRegions regions(long from, long firstPfn) {
        Longs pages = new Longs();
        Longs bases = new Longs();
        Longs sizes = new Longs();
        Longs pageOf = new Longs();
        PkramChain end = follow(from, firstPfn, "the region list", page -> {
            for (int i = 0; i < PkramRegions.SLOTS; i++) {
                long entry = page + PkramFormat.FIRST_REGION + i * PkramFormat.REGION.size();
                long size = PkramFormat.REGION_SIZE.get(reader, entry);
                if (size == 0) {
                    break;
                }
                bases.add(PkramFormat.REGION_BASE.get(reader, entry));
                sizes.add(size);
                pageOf.add(pages.size());
            }
            pages.add(page);
            return PkramFormat.LIST_NEXT.at(page);
        });
        int[] places =
                Arrays.stream(pageOf.toArray()).mapToInt(Math::toIntExact).toArray();
        return new PkramRegions(pages.toArray(), bases.toArray(), sizes.toArray(), places, end);
    }

    /** A column of numbers that grows. */
    private static final class Longs {

        private long[] values = new long[8];
        private int size;

        void add(long value) {
            if (size == values.length) {
                values = Arrays.copyOf(values, size * 2);
            }
            values[size++] = value;
        }

        int size() {
            return size;
        }

        long[] toArray() {
            return Arrays.copyOf(values, size);
        }
    }
}
