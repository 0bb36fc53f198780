// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.handover.pkernfs;

import java.util.function.Consumer;
import org.folioscope.base.Numbers;
import org.folioscope.handover.HandoverSource;
import org.folioscope.handover.blocks.BlockBitmap;
import org.folioscope.handover.blocks.BlockMap;
import org.folioscope.handover.blocks.BlockMap.Role;
import org.folioscope.handover.inodestore.InodeFlags;
import org.folioscope.handover.inodestore.InodeLayouts;
import org.folioscope.handover.inodestore.InodeStore;
import org.folioscope.handover.inodestore.InodeStructures;
import org.folioscope.handover.structure.StructureBuilder;
import org.folioscope.model.FieldValue;
import org.folioscope.model.Structure;

/** Shows a region: super block, bitmap and blocks, inodes by number, as a tree and as chains, and IOMMU page tables. */
final class PkernfsStructures {

    private static final int PIECE = 512;
    private static final int LIST_PIECE = 64;

    private final HandoverSource source;
    private final PkernfsRegion region;
    private final InodeStructures inodes;

    PkernfsStructures(HandoverSource source, PkernfsRegion region) {
        this.source = source;
        this.region = region;
        this.inodes = new InodeStructures(source, region.tree(), InodeLayouts.PKERNFS, this::inode);
    }

    Structure root() {
        return StructureBuilder.group("pkernfs", "pkernfs region")
                .range(region.base(), region.size())
                .summary(summary())
                .children((_, each) -> children(each))
                .build();
    }

    private String summary() {
        return switch (region.state()) {
            case UNREADABLE -> "not in the image";
            case UNINITIALISED -> "never initialised: the first mount will wipe it";
            case TORN -> "torn initialisation: magic number, but no root";
            case EMPTY -> "empty";
            case IN_USE ->
                region.tree().used().length + " of " + (region.store().inodes() - 1) + " inodes and "
                        + region.bitmap().count(region.blockCount()) + " of " + region.blockCount() + " blocks in use";
        };
    }

    private void children(Consumer<Structure> each) {
        each.accept(StructureBuilder.of(source, PkernfsLayouts.SUPER_BLOCK, region.base())
                .name("super block")
                .summary(region.magic() == PkernfsFormat.MAGIC ? "magic number is right" : "magic number is wrong")
                .explain(field -> {
                    if (field.getName().equals(PkernfsLayouts.NEXT_FREE.name())) {
                        inodes.leadsTo(field, region.nextFree());
                    }
                })
                .build());
        if (!region.isInitialised() || region.store().missingPages() > 512) {
            return;
        }
        each.accept(blocks());
        each.accept(inodes.files());
        each.accept(inodes.inodes());
        each.accept(inodes.chains());
        if (!region.tables().isEmpty()) {
            each.accept(StructureBuilder.group("pkernfs.tables", "IOMMU page tables")
                    .summary(region.tables().size() + " regions")
                    .children((_, to) -> region.tables().forEach(file -> to.accept(tables(file))))
                    .build());
        }
    }

    private Structure blocks() {
        long count = region.blockCount();
        return StructureBuilder.group("pkernfs.bitmap", "bitmap and blocks")
                .range(region.base() + PkernfsFormat.BITMAP, BlockBitmap.SIZE)
                .summary(region.bitmap().count(count) + " of " + count + " blocks in use")
                .children((progress, each) -> {
                    for (long first = 0; first < count; first += PIECE) {
                        progress.check();
                        long last = Math.min(count, first + PIECE) - 1;
                        each.accept(
                                count <= PIECE
                                        ? piece(first, last, "blocks")
                                        : piece(first, last, "blocks " + first + " to " + last));
                    }
                })
                .build();
    }

    private Structure piece(long first, long last, String name) {
        return StructureBuilder.group("pkernfs.bits", name)
                .range(region.bitmap().address(first), (last - first) / 8 + 1)
                .summary("2 MiB each, from " + Numbers.hex(region.blockAddress(first)) + " on")
                .children((_, each) -> {
                    for (long block = first; block <= last; block++) {
                        each.accept(bit(block));
                    }
                })
                .build();
    }

    private Structure bit(long block) {
        String use = use(block);
        return StructureBuilder.of(
                        source, PkernfsLayouts.bit(block), region.bitmap().address(block))
                .name("block " + block)
                .summary(use)
                .explain(field -> {
                    field.setMeaning(use);
                    field.setLink(region.blockAddress(block));
                })
                .build();
    }

    /** What a block is, with its owner: "data block 3 of /a". */
    private String use(long block) {
        BlockMap blocks = region.blocks();
        int owner = blocks.owner(block);
        String of = owner == 0 ? "" : " of " + region.tree().path(owner);
        return switch (blocks.role(block)) {
                    case FREE -> "free";
                    case SUPER_BLOCK -> "super block and bitmap";
                    case INODE_STORE -> "inode store";
                    case MAPPINGS -> "block list" + of;
                    case DATA -> "data block " + blocks.index(block) + of;
                    case TABLES -> "page tables" + of;
                    case LEAKED -> "leaked: in use, but nobody's";
                }
                + (owner != 0 && !region.bitmap().get(block) ? ", but its bit is clear" : "");
    }

    /** An inode with what it holds. */
    private StructureBuilder inode(int ino) {
        InodeStore store = region.store();
        long block = store.mappings(ino);
        boolean holds = region.hasBlock(ino) && block >= PkernfsFormat.META_BLOCKS && block < region.blockCount();
        StructureBuilder builder = inodes.builder(ino);
        if (!holds) {
            return builder;
        }
        return builder.explain(field -> {
                    inodes.explain(ino, field);
                    if (field.getName().equals("mappings_block")) {
                        field.setLink(region.blockAddress(block));
                        field.setMeaning(use(block));
                    }
                })
                .children((_, each) -> {
                    if (InodeFlags.isFile(store.flags(ino))) {
                        each.accept(list(ino));
                        each.accept(strip(ino));
                    } else {
                        region.tables(ino).ifPresent(file -> each.accept(tables(file)));
                    }
                });
    }

    private Structure list(int ino) {
        long address = region.blockAddress(region.store().mappings(ino));
        int extent = region.files().extent(ino);
        return StructureBuilder.group("pkernfs.list", "block list")
                .range(address, PkernfsFormat.BLOCK)
                .summary(region.files().used(ino) + " entries")
                .children((_, each) -> {
                    for (int first = 0; first < Math.max(1, extent); first += LIST_PIECE) {
                        int from = first;
                        int count = Math.min(LIST_PIECE, Math.max(2, extent - first));
                        each.accept(StructureBuilder.of(source, PkernfsLayouts.entries(count), address + first * 8L)
                                .name("entries " + first + " to " + (first + count - 1))
                                .explain(field -> entry(field, from))
                                .build());
                    }
                })
                .build();
    }

    private void entry(FieldValue field, int first) {
        long block = field.getValue();
        long at = (first + field.getOffset() / 8) * PkernfsFormat.BLOCK;
        if (block >= PkernfsFormat.META_BLOCKS && block < region.blockCount()) {
            field.setLink(region.blockAddress(block));
            field.setMeaning("file offset " + Numbers.hex(at) + ": " + use(block));
        } else {
            field.setMeaning(block == 0 ? "none" : "no data block of the region");
        }
    }

    /** A file's bytes as runs of blocks that lie one behind the other. */
    private Structure strip(int ino) {
        int extent = region.files().extent(ino);
        return StructureBuilder.group("pkernfs.strip", "data")
                .summary(Numbers.size(extent * PkernfsFormat.BLOCK))
                .children((progress, each) -> {
                    var reader = region.reader();
                    for (int from = 0; from < extent; ) {
                        progress.check();
                        long block = region.entry(reader, ino, from);
                        int to = from + 1;
                        while (to < extent && block != 0 && region.entry(reader, ino, to) == block + to - from) {
                            to++;
                        }
                        each.accept(run(from, to, block));
                        from = to;
                    }
                })
                .build();
    }

    private Structure run(int from, int to, long block) {
        StructureBuilder builder =
                StructureBuilder.group("pkernfs.run", "file offset " + Numbers.hex(from * PkernfsFormat.BLOCK));
        boolean inside = block >= PkernfsFormat.META_BLOCKS && block < region.blockCount();
        String blocks = to - from == 1
                ? "block " + Long.toUnsignedString(block)
                : "blocks " + block + " to " + (block + to - from - 1);
        return (inside ? builder.range(region.blockAddress(block), (to - from) * PkernfsFormat.BLOCK) : builder)
                .summary(block == 0 ? "hole" : blocks + (inside ? "" : ", not in the region"))
                .build();
    }

    private Structure tables(PageTableFile file) {
        String kind = file.isRoot() ? "root and context tables" : file.levels() + " levels";
        return StructureBuilder.group(
                        "pkernfs.tables.file", "page tables of " + region.tree().path(file.ino()))
                .range(file.address(), PkernfsFormat.BLOCK)
                .summary(kind + ", " + file.usedPages() + " of 512 pages in use, " + file.tables() + " reached")
                .children((_, each) -> {
                    each.accept(StructureBuilder.of(source, PkernfsLayouts.PAGE_BITMAP, file.address())
                            .name("page 0")
                            .summary("bitmap of pages in use")
                            .build());
                    for (int page = 1; page < PkernfsFormat.TABLE_PAGES; page++) {
                        if (file.isUsed(page) || file.isReached(page)) {
                            each.accept(table(file, page));
                        }
                    }
                })
                .build();
    }

    private Structure table(PageTableFile file, int page) {
        String state = page == 1 ? "top table" : file.isReached(page) ? "table" : "leaked: in use, but not reached";
        return StructureBuilder.of(source, PkernfsLayouts.TABLE, file.address() + page * 0x1000L)
                .name("page " + page)
                .summary(file.isUsed(page) ? state : state + ", but its bit is clear")
                .explain(field -> pointer(field))
                .build();
    }

    private void pointer(FieldValue field) {
        long target = (field.getValue() & TableWalk.ADDRESS) - region.pointerBase();
        if ((field.getValue() & 3) != 0 && target >= 0 && target / PkernfsFormat.BLOCK < region.blockCount()) {
            long block = target / PkernfsFormat.BLOCK;
            field.setLink(region.base() + target);
            field.setMeaning(
                    region.blocks().role(block) == Role.TABLES
                            ? "page " + target % PkernfsFormat.BLOCK / 0x1000 + " of the tables"
                            : "block " + block + ", " + use(block));
        }
    }
}
