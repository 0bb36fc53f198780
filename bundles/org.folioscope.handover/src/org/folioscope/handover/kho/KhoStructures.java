// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.handover.kho;

import java.util.List;
import java.util.function.Consumer;
import org.folioscope.base.Numbers;
import org.folioscope.base.Progress;
import org.folioscope.handover.HandoverSource;
import org.folioscope.handover.fdt.FdtStructures;
import org.folioscope.handover.fdt.FlatTree;
import org.folioscope.handover.kho.SetupData.KhoData;
import org.folioscope.handover.structure.StructureBuilder;
import org.folioscope.model.Structure;

/** What is shown of a tree of KHO. Children are made when they are asked for. */
public final class KhoStructures {

    private final KhoHandover kho;
    private final HandoverSource source;

    private KhoStructures(KhoHandover kho) {
        this.kho = kho;
        this.source = kho.source();
    }

    static Structure root(KhoHandover kho) {
        KhoStructures structures = new KhoStructures(kho);
        return StructureBuilder.group("kho", "KHO " + kho.side().text())
                .range(kho.tree().address(), KhoTree.SIZE)
                .summary(structures.summary())
                .children((progress, each) -> structures.children(progress, each))
                .build();
    }

    private String summary() {
        String format = kho.tree().compatible().isEmpty()
                ? "no KHO tree"
                : kho.tree().compatible() + (kho.tree().abi().isEmpty() ? ", a format that is not known here" : "");
        String memory = kho.trackedPages()
                .map(pages ->
                        ", " + Numbers.size(pages.pages() << 12) + " preserved in " + count(pages.blocks(), "block"))
                .orElse(kho.side() == KhoHandover.Side.IN ? ", tracker read and given back" : ", nothing serialized");
        return format + ", " + entries(kho.tree().entries().size()) + memory;
    }

    private void children(Progress progress, Consumer<Structure> each) {
        each.accept(FdtStructures.tree(source, kho.tree().tree(), "root tree"));
        kho.bootData().ifPresent(data -> each.accept(bootData(data)));
        if (!kho.scratch().isEmpty()) {
            each.accept(scratch());
        }
        kho.trackedPages().ifPresent(pages -> {
            each.accept(preserved(pages));
            each.accept(tracker(pages));
        });
        for (KhoEntry entry : kho.tree().entries()) {
            each.accept(entry(entry, progress));
        }
        kho.kernel().ifPresent(kernel -> {
            if (!kernel.loaded().isEmpty()) {
                each.accept(loaded(kernel));
            }
            if (kho.side() == KhoHandover.Side.IN && kernel.pages().isPresent()) {
                each.accept(census(kernel.pages().get()));
            }
        });
    }

    /** "1 block", "2 blocks". */
    public static String count(long number, String what) {
        return Long.toUnsignedString(number) + " " + what + (number == 1 ? "" : "s");
    }

    private static String entries(int number) {
        return number + (number == 1 ? " entry" : " entries");
    }

    private Structure bootData(KhoData data) {
        return StructureBuilder.of(source, KhoLayouts.SETUP_DATA, data.header().address())
                .name("setup_data")
                .summary("root tree at " + Numbers.hex(data.treeAddress()))
                .children((_, each) -> each.accept(StructureBuilder.of(
                                source, KhoLayouts.KHO_DATA, data.header().address() + SetupData.HEADER)
                        .build()))
                .build();
    }

    private Structure scratch() {
        return StructureBuilder.group("kho.scratch_areas", "scratch areas")
                .summary(kho.scratch().size() + " areas in which the next kernel starts")
                .children((_, each) -> {
                    for (ScratchArea area : kho.scratch()) {
                        each.accept(StructureBuilder.of(source, KhoLayouts.SCRATCH, area.place())
                                .name("scratch " + area.index())
                                .summary(area.role() + ", " + Numbers.size(area.size()) + " at "
                                        + Numbers.hex(area.start()))
                                .build());
                    }
                })
                .build();
    }

    private Structure preserved(PreservedPages pages) {
        return StructureBuilder.group("kho.preserved", "preserved memory")
                .summary(pages.pages() + " pages in " + count(pages.blocks(), "block"))
                .children((_, each) -> {
                    for (int order : pages.orders()) {
                        each.accept(order(pages, order));
                    }
                })
                .build();
    }

    private Structure order(PreservedPages pages, int order) {
        return StructureBuilder.group("kho.order", "order " + order)
                .summary(count(pages.blocks(order), "block") + " of " + Numbers.size(4096L << order))
                .children((_, each) -> pages.bitmaps(order).forEach(bitmap -> each.accept(bitmap(pages, bitmap))))
                .build();
    }

    private Structure bitmap(PreservedPages pages, PreservedPages.Bitmap bitmap) {
        return StructureBuilder.of(
                        source,
                        pages.bitmapBytes() == 4096 ? KhoLayouts.BITMAP : KhoLayouts.SMALL_BITMAP,
                        bitmap.address())
                .name("bitmap of " + Numbers.hex(bitmap.firstFrame() << 12))
                .summary(count(bitmap.blocks(), "block") + " of order " + bitmap.order())
                .children((_, each) -> PreservedPages.forEachRun(
                        bitmap, (order, frame, count) -> each.accept(run(order, frame, count))))
                .build();
    }

    private static Structure run(int order, long frame, long count) {
        return StructureBuilder.group("kho.run", "frames " + frame + " to " + (frame + (count << order) - 1))
                .range(frame << 12, count << order + 12)
                .summary(count(count, "block") + " of order " + order + ", " + Numbers.size(count << order + 12))
                .build();
    }

    private Structure tracker(PreservedPages pages) {
        return StructureBuilder.group("kho.tracker", "tracker")
                .summary(count(pages.nodes().size(), "page") + ", " + pages.emptyNodes() + " empty")
                .children((_, each) -> {
                    for (PreservedPages.Node node : pages.nodes()) {
                        if (node.level() != 0) {
                            each.accept(node(node));
                        }
                    }
                })
                .build();
    }

    private Structure node(PreservedPages.Node node) {
        if (node.level() > 0) {
            return StructureBuilder.of(source, KhoLayouts.TABLE, node.address())
                    .name("table at " + Numbers.hex(node.address()))
                    .summary("level " + node.level() + ", " + node.used() + " of 512 slots used")
                    .build();
        }
        return StructureBuilder.of(source, KhoLayouts.CHUNK, node.address())
                .name("chunk at " + Numbers.hex(node.address()))
                .summary(count(node.used(), "element"))
                .children((_, each) -> {
                    for (int i = 0; i < node.used(); i++) {
                        each.accept(StructureBuilder.of(source, KhoLayouts.ELEMENT, node.address() + 16 + 16L * i)
                                .name("element " + i)
                                .build());
                    }
                })
                .build();
    }

    private Structure entry(KhoEntry entry, Progress progress) {
        String place = entry.data() == 0 ? "no data" : "data at " + Numbers.hex(entry.data());
        String size =
                entry.blobSize().isPresent() ? ", " + count(entry.blobSize().getAsLong(), "byte") : "";
        StructureBuilder builder =
                StructureBuilder.group("kho.entry", "entry " + entry.name()).summary(place + size);
        if (entry.data() != 0) {
            builder.range(entry.data(), entry.blobSize().orElse(4096));
            builder.children((_, each) -> content(entry, each, progress));
        }
        return builder.build();
    }

    private void content(KhoEntry entry, Consumer<Structure> each, Progress progress) {
        if (entry.name().equals(KexecMetadata.ENTRY)) {
            each.accept(StructureBuilder.of(source, KhoLayouts.METADATA, entry.data())
                    .build());
            return;
        }
        if (FlatTree.isAt(source.reader(), entry.data())) {
            FlatTree tree = FlatTree.read(source.reader(), entry.data(), KhoTree.SIZE);
            each.accept(FdtStructures.tree(source, tree, "tree"));
            if (entry.name().equals(ReservedRegion.ENTRY)) {
                for (ReservedRegion region : ReservedRegion.of(tree)) {
                    each.accept(StructureBuilder.group("kho.region", "region " + region.name())
                            .range(region.start(), region.size())
                            .summary(Numbers.size(region.size()) + " at " + Numbers.hex(region.start()))
                            .build());
                }
            }
            for (KhoAreas.OwnedArea area : KhoAreas.ofTest(kho, progress).areas()) {
                if (area.owner().equals(entry.name())) {
                    each.accept(area(source, area.area(), "area"));
                }
            }
        }
    }

    /** What is shown of an area of virtual memory. */
    public static Structure area(HandoverSource source, KhoVmalloc area, String name) {
        return StructureBuilder.of(source, KhoLayouts.VMALLOC, area.address())
                .name(name)
                .summary(count(area.blocks(), "block") + " of order " + area.order() + ", "
                        + count(area.totalPages(), "page"))
                .children((_, each) -> {
                    for (KhoVmalloc.Chunk chunk : area.chunks()) {
                        each.accept(StructureBuilder.of(source, KhoLayouts.VMALLOC_CHUNK, chunk.address())
                                .name("chunk at " + Numbers.hex(chunk.address()))
                                .summary(chunk.entries() + " addresses")
                                .build());
                    }
                })
                .build();
    }

    private Structure loaded(KhoKernel kernel) {
        return StructureBuilder.group("kho.loaded", "loaded kernels")
                .children((_, each) -> {
                    for (LoadedKernel image : kernel.loaded()) {
                        each.accept(StructureBuilder.group("kho.kimage", image.crash() ? "for a crash" : "for a kexec")
                                .range(image.address(), 0)
                                .summary("is told of " + Numbers.hex(image.tree()) + " as KHO's tree")
                                .children((_, children) -> {
                                    image.bootData().ifPresent(data -> children.accept(nextBootData(image, data)));
                                    segments(image.segments(), children);
                                })
                                .build());
                    }
                })
                .build();
    }

    /** The list of setup_data that the next kernel will find, where it waits to be copied. */
    private Structure nextBootData(LoadedKernel image, KhoData data) {
        long header = data.header().address();
        return StructureBuilder.of(source, KhoLayouts.SETUP_DATA, image.now(header))
                .name("setup_data")
                .summary("goes to " + Numbers.hex(header) + ", root tree at " + Numbers.hex(data.treeAddress()))
                .children((_, each) -> each.accept(
                        StructureBuilder.of(source, KhoLayouts.KHO_DATA, image.now(header + SetupData.HEADER))
                                .build()))
                .build();
    }

    private static void segments(List<LoadedKernel.Segment> segments, Consumer<Structure> each) {
        for (int i = 0; i < segments.size(); i++) {
            LoadedKernel.Segment segment = segments.get(i);
            each.accept(StructureBuilder.group("kho.segment", "segment " + i)
                    .range(segment.start(), segment.size())
                    .summary(Numbers.size(segment.size()) + " go to " + Numbers.hex(segment.start()))
                    .build());
        }
    }

    private static Structure census(PageStates pages) {
        return StructureBuilder.group("kho.census", "pages that wait to be restored")
                .summary("page->private has \"KHOP\" in its upper half")
                .children((progress, each) -> {
                    MarkedRuns runs = new MarkedRuns((order, frame, count) -> each.accept(run(order, frame, count)));
                    pages.marked(
                            progress,
                            (frame, state) -> runs.add(frame, state.mark().orElse(0)));
                    runs.end();
                })
                .build();
    }
}
