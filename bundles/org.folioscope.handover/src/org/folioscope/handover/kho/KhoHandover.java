// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.handover.kho;

import java.util.List;
import java.util.Optional;
import org.folioscope.base.Progress;
import org.folioscope.handover.HandoverSource;
import org.folioscope.handover.kho.KhoAbi.Tracker;
import org.folioscope.handover.kho.SetupData.KhoData;
import org.folioscope.memory.MemoryReader;

/**
 * One root tree of KHO with all that it leads to. Reading never fails: what is missing is empty, what is damaged is told
 * by the parts. Immutable; readers are made for each call.
 */
public final class KhoHandover {

    /** Which way it goes. */
    public enum Side {
        /** What this kernel would hand to the next one. */
        OUT("out"),
        /** What this kernel was handed. Its tracker was read in early boot, and its pages were free memory from then on. */
        IN("in"),
        /** No kernel speaks for it. */
        FOUND("found");

        private final String text;

        Side(String text) {
            this.text = text;
        }

        /** One word for people. */
        public String text() {
            return text;
        }
    }

    private final HandoverSource source;
    private final Side side;
    private final KhoTree tree;
    private final Optional<KhoData> bootData;
    private final Optional<KhoKernel> kernel;
    private final List<ScratchArea> scratch;
    private final Optional<PreservedPages> pages;

    private KhoHandover(
            HandoverSource source,
            Side side,
            KhoTree tree,
            Optional<KhoData> bootData,
            Optional<KhoKernel> kernel,
            Optional<PreservedPages> pages) {
        this.source = source;
        this.side = side;
        this.tree = tree;
        this.bootData = bootData;
        this.kernel = kernel;
        this.pages = pages;
        this.scratch = kernel.isPresent()
                ? kernel.get().scratch()
                : bootData.map(data ->
                                ScratchArea.read(source.reader(), data.scratchAddress(), data.scratchSize() >>> 4))
                        .orElse(List.of());
    }

    /**
     * Reads the tree at the physical {@code address} and what it leads to.
     *
     * @param bootData what the boot loader's list says of it
     * @param kernel the kernel whose tree it is
     */
    public static KhoHandover read(
            HandoverSource source,
            long address,
            Side side,
            Optional<KhoData> bootData,
            Optional<KhoKernel> kernel,
            Progress progress) {
        MemoryReader reader = source.reader();
        KhoTree tree = KhoTree.read(reader, address);
        long root = tree.memoryMap().orElse(0);
        Optional<PreservedPages> pages = Optional.empty();
        if (side != Side.IN && root != 0) {
            progress.begin("Reading KHO's tracker", -1);
            pages = tree.abi()
                    .map(abi -> abi.tracker() == Tracker.RADIX_TREE
                            ? RadixTracker.read(reader, root, progress)
                            : ChunkTracker.read(
                                    reader,
                                    root,
                                    kernel.map(KhoKernel::bitmapBytes).orElse(0),
                                    progress));
        }
        return new KhoHandover(source, side, tree, bootData, kernel, pages);
    }

    /** Where it was read. */
    public HandoverSource source() {
        return source;
    }

    public Side side() {
        return side;
    }

    public KhoTree tree() {
        return tree;
    }

    /** What the boot loader's list says; empty where it was not found. */
    public Optional<KhoData> bootData() {
        return bootData;
    }

    /** The kernel whose tree it is; empty where there is none. */
    public Optional<KhoKernel> kernel() {
        return kernel;
    }

    /** The areas in which the next kernel starts (or this one has started); empty where they are not known. */
    public List<ScratchArea> scratch() {
        return scratch;
    }

    /**
     * What the tracker preserves. Empty where it was not serialized yet, where its format is not known here, and for what
     * came in: then it has been read and given back.
     */
    public Optional<PreservedPages> pages() {
        return pages;
    }

    /**
     * The tracker that decides now: the serialized one, or, before a kernel of "kho-v1" has written it down, the one in
     * its own objects.
     */
    public Optional<PreservedPages> trackedPages() {
        return pages.or(() -> side == Side.OUT ? kernel.flatMap(KhoKernel::liveTracker) : Optional.empty());
    }

    /** What the entry "kexec-metadata" holds. */
    public Optional<KexecMetadata> metadata() {
        return tree.entry(KexecMetadata.ENTRY)
                .filter(entry -> entry.data() != 0)
                .flatMap(entry -> KexecMetadata.read(source.reader(), entry.data()));
    }

    /** The regions of reserve_mem= that the entry "memblock" hands on. */
    public List<ReservedRegion> regions() {
        return tree.entry(ReservedRegion.ENTRY)
                .filter(entry -> entry.data() != 0)
                .map(entry -> ReservedRegion.of(ReservedRegion.tree(source.reader(), entry.data())))
                .orElse(List.of());
    }
}
