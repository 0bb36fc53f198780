// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.handover.khotmpfs;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.folioscope.base.Numbers;
import org.folioscope.base.Progress;
import org.folioscope.handover.DecodedHandover;
import org.folioscope.handover.HandoverSource;
import org.folioscope.handover.structure.StructureBuilder;
import org.folioscope.kernel.report.Findings;
import org.folioscope.kernel.walk.LongHashSet;
import org.folioscope.model.FieldValue;
import org.folioscope.model.Structure;

/** Shows kho-tmpfs as structures: head, file systems, files, block tables, and pages beside the page cache. */
final class KhoTmpfsStructures {

    /** Runs of pages that are shown of a file; more are only counted. */
    private static final int MOST_RUNS = 10_000;

    private final KhoTmpfsHandover handover;
    private final HandoverSource source;

    KhoTmpfsStructures(KhoTmpfsHandover handover) {
        this.handover = handover;
        this.source = handover.source();
    }

    DecodedHandover decoded() {
        return new DecodedHandover(
                List.of(handover, handover.tmpfs()),
                root(),
                List.of(new KhoTmpfsClaims(handover)),
                handover.tmpfs().damage().stream().map(Findings::toModel).toList());
    }

    private Structure root() {
        KhoTmpfs tmpfs = handover.tmpfs();
        boolean known = tmpfs.compatible().equals(KhoTmpfsFormat.COMPATIBLE);
        return StructureBuilder.of(source, KhoTmpfsFormat.HEAD, tmpfs.address())
                .summary(
                        known
                                ? tmpfs.compatible() + ", " + tmpfs.instances().size() + " file systems"
                                : KhoTmpfsHandover.escape(tmpfs.compatible()) + ", a version that is not known here")
                .children((_, each) -> tmpfs.instances().forEach(one -> each.accept(instance(one))))
                .build();
    }

    private Structure instance(KhoTmpfsInstance instance) {
        return StructureBuilder.of(source, KhoTmpfsFormat.INSTANCE, instance.address())
                .name("kho=" + KhoTmpfsHandover.escape(instance.name()))
                .summary(instance.files().size() + " files and directories")
                .children((_, each) -> {
                    for (long page : instance.pages()) {
                        each.accept(StructureBuilder.of(source, KhoTmpfsFormat.FILE_PAGE, page)
                                .name("file page " + Numbers.hex(page))
                                .build());
                    }
                    instance.files().forEach(file -> each.accept(file(instance, file)));
                })
                .build();
    }

    private Structure file(KhoTmpfsInstance instance, KhoTmpfsFile file) {
        String name = KhoTmpfsHandover.title(instance, file);
        StructureBuilder builder = StructureBuilder.of(source, KhoTmpfsFormat.RECORD, file.address())
                .name(name.substring(0, name.lastIndexOf(" of ")) + ", inode " + Long.toUnsignedString(file.ino()))
                .summary(Long.toUnsignedString(file.size()) + " bytes, " + Long.toUnsignedString(file.blockCount())
                        + " blocks" + (file.isUnlinked() ? ", unlinked" : ""))
                .explain(field -> explainBlocks(file, field));
        return file.blocks().isEmpty() && handover.kernel().inode(file) == null
                ? builder.build()
                : builder.children((progress, each) -> blocks(file, progress, each))
                        .build();
    }

    private static void explainBlocks(KhoTmpfsFile file, FieldValue field) {
        if (field.getName().equals(KhoTmpfsFormat.BLOCKS.name())
                && !file.blocks().isEmpty()) {
            field.setMeaning(file.blocks().levels() + " levels, top table at "
                    + Numbers.hex(file.blocks().top()));
            field.setLink(file.blocks().top());
        }
    }

    private void blocks(KhoTmpfsFile file, Progress progress, Consumer<Structure> each) {
        BlockStates states = handover.states(file, progress);
        each.accept(StructureBuilder.group("kho-tmpfs.pages", "pages")
                .summary(summary(states.count()))
                .children((_, child) -> new Runs(child).fill(states))
                .build());
        file.blocks().walk(source.reader(), file.address(), new LongHashSet(), progress, new BlockList.Visitor() {
            @Override
            public void table(long address, int level, long firstIndex) {
                each.accept(StructureBuilder.of(
                                source, level == 1 ? KhoTmpfsFormat.BLOCK_TABLE : KhoTmpfsFormat.TABLE, address)
                        .name("table of level " + level + " from page " + firstIndex)
                        .explain(level == 1 ? KhoTmpfsStructures::explainEntry : _ -> {})
                        .build());
            }

            @Override
            public void block(long index, long entry, long at) {
                // the tables have them
            }
        });
    }

    private static void explainEntry(FieldValue field) {
        long entry = field.getValue();
        if (entry == 0) {
            field.setMeaning("hole");
        } else {
            field.setMeaning(BlockList.isTaken(entry) ? "TAKEN" : "not taken yet");
            field.setLink(BlockList.pfn(entry) << 12);
        }
    }

    /** "3 live, 2 dormant". */
    static String summary(Map<PageState, Long> counts) {
        return counts.isEmpty()
                ? "none"
                : counts.entrySet().stream()
                        .map(each -> each.getValue() + " " + each.getKey().text())
                        .collect(Collectors.joining(", "));
    }

    /** Pages of one state whose frames follow each other, as one. */
    private static final class Runs {

        private final Consumer<Structure> target;
        private long index;
        private long count;
        private long block;
        private long cached;
        private PageState state;
        private int made;

        Runs(Consumer<Structure> target) {
            this.target = target;
        }

        void fill(BlockStates states) {
            states.pages(this::add);
            flush();
            if (made > MOST_RUNS) {
                target.accept(StructureBuilder.group("kho-tmpfs.more", (made - MOST_RUNS) + " more runs")
                        .build());
            }
        }

        private void add(long nextIndex, long nextBlock, long nextCached, PageState nextState) {
            boolean continues = count > 0
                    && nextState == state
                    && nextIndex == index + count
                    && nextBlock == (block < 0 ? -1 : block + count)
                    && nextCached == (cached < 0 ? -1 : cached + count);
            if (!continues) {
                flush();
                index = nextIndex;
                block = nextBlock;
                cached = nextCached;
                state = nextState;
            }
            count++;
        }

        private void flush() {
            if (count > 0 && made++ < MOST_RUNS) {
                long frame = block >= 0 ? block : cached;
                target.accept(StructureBuilder.group(
                                "kho-tmpfs." + state.name().toLowerCase(Locale.ROOT),
                                count == 1 ? "page " + index : "pages " + index + " to " + (index + count - 1))
                        .summary(state.text() + ", block list: " + frame(block) + ", page cache: " + frame(cached))
                        .range(frame << 12, count << 12)
                        .build());
            }
            count = 0;
        }

        private static String frame(long pfn) {
            return pfn < 0 ? "none" : "frame " + Numbers.hex(pfn);
        }
    }
}
