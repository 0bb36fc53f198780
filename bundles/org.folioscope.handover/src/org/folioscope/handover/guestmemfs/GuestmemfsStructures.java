// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.handover.guestmemfs;

import java.util.List;
import org.folioscope.base.Numbers;
import org.folioscope.handover.HandoverSource;
import org.folioscope.handover.inodestore.InodeFlags;
import org.folioscope.handover.inodestore.InodeLayouts;
import org.folioscope.handover.inodestore.InodeStructures;
import org.folioscope.handover.structure.StructureBuilder;
import org.folioscope.model.Structure;

/** Shows a guestmemfs: super block, what the device tree hands over, inodes by number, as a tree and as chains. */
final class GuestmemfsStructures {

    private final HandoverSource source;
    private final Guestmemfs memory;
    private final InodeStructures inodes;

    GuestmemfsStructures(HandoverSource source, Guestmemfs memory) {
        this.source = source;
        this.memory = memory;
        this.inodes = new InodeStructures(source, memory.tree(), InodeLayouts.GUESTMEMFS, this::inode);
    }

    Structure root() {
        KhoMem data = memory.data().orElse(new KhoMem(-1, 0, false));
        return StructureBuilder.group("guestmemfs", "guestmemfs")
                .range(data.address(), data.length())
                .summary(memory.fileCount() + " files, " + memory.blocks().owned() + " of "
                        + memory.blocks().blocks() + " blocks in use")
                .children((_, each) -> {
                    if (memory.isPresent()) {
                        each.accept(superBlock());
                        each.accept(inodes.files());
                        each.accept(inodes.inodes());
                        each.accept(inodes.chains());
                    }
                    memory.place().tree().ifPresent(tree -> each.accept(tree(tree)));
                })
                .build();
    }

    private Structure superBlock() {
        return StructureBuilder.of(
                        source, GuestmemfsLayouts.SUPER_BLOCK, memory.place().superBlock())
                .name("super block")
                .summary(memory.isSerialised() ? "written for the next kernel" : "in use")
                .explain(field -> {
                    switch (field.getName()) {
                        case "next_free_ino" -> inodes.leadsTo(field, memory.nextFree());
                        case "inodes" -> field.setLink(memory.store().address());
                        default -> {}
                    }
                })
                .build();
    }

    private StructureBuilder inode(int ino) {
        StructureBuilder builder = inodes.builder(ino);
        long list = memory.list(ino);
        int count = memory.store().numMappings(ino);
        if (!InodeFlags.isFile(memory.store().flags(ino)) || list == -1 || count < 0 || count > Guestmemfs.ENTRIES) {
            return builder;
        }
        return builder.explain(field -> {
                    inodes.explain(ino, field);
                    if (field.getName().equals("mappings")) {
                        field.setLink(list);
                        field.setMeaning("block list at physical " + Numbers.hex(list));
                    }
                })
                .children((_, each) -> each.accept(StructureBuilder.of(source, GuestmemfsLayouts.entries(count), list)
                        .name("block list")
                        .summary(count + " entries")
                        .explain(field -> memory.data()
                                .filter(_ -> field.getOffset() < count * 8L)
                                .ifPresent(data -> field.setLink(data.address() + field.getValue() * Guestmemfs.BLOCK)))
                        .build()));
    }

    private Structure tree(GuestmemfsTree tree) {
        return StructureBuilder.group("guestmemfs.tree", "device tree")
                .range(tree.address(), 4096)
                .summary(tree.all().size() + " ranges handed over")
                .children((_, each) -> {
                    each.accept(ranges("fs_mem", tree.data()));
                    each.accept(ranges("superblock", tree.superBlock()));
                    each.accept(ranges("mappings_blocks", tree.mappings()));
                    each.accept(ranges("mappings_to_inode", tree.inodes()));
                })
                .build();
    }

    private static Structure ranges(String name, List<KhoMem> ranges) {
        return StructureBuilder.group("guestmemfs.ranges", name)
                .summary(ranges.size() + " ranges")
                .children((_, each) -> {
                    for (int i = 0; i < ranges.size(); i++) {
                        KhoMem range = ranges.get(i);
                        each.accept(StructureBuilder.group("guestmemfs.range", "range " + i)
                                .range(range.address(), range.length())
                                .summary(Numbers.size(range.length()) + " at " + Numbers.hex(range.address())
                                        + (range.noInit() ? ", no struct pages" : ""))
                                .build());
                    }
                })
                .build();
    }
}
