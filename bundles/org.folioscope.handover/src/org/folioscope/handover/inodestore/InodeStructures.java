// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.handover.inodestore;

import java.util.function.Function;
import org.folioscope.base.Numbers;
import org.folioscope.handover.HandoverSource;
import org.folioscope.handover.structure.RawStruct;
import org.folioscope.handover.structure.StructureBuilder;
import org.folioscope.model.FieldValue;
import org.folioscope.model.Structure;

/** Shows an inode store: inodes by number, directories as a tree, and the raw chains beside it. */
public final class InodeStructures {

    /** Inodes in one piece of a long list. */
    private static final int PIECE = 256;

    private final HandoverSource source;
    private final InodeTree tree;
    private final InodeStore store;
    private final RawStruct layout;
    private final Function<Integer, StructureBuilder> content;

    /**
     * @param layout of an inode
     * @param content adds to an inode's structure what it holds: its block list, its tables
     */
    public InodeStructures(
            HandoverSource source, InodeTree tree, RawStruct layout, Function<Integer, StructureBuilder> content) {
        this.source = source;
        this.tree = tree;
        this.store = tree.store();
        this.layout = layout;
        this.content = content;
    }

    private String kind(String what) {
        return store.format().name() + "." + what;
    }

    /** The inode {@code ino} without what it holds. */
    public StructureBuilder builder(int ino) {
        return StructureBuilder.of(source, layout, store.address(ino))
                .name("inode " + ino)
                .summary(summary(ino))
                .explain(field -> explain(ino, field));
    }

    private String summary(int ino) {
        if (!store.isPresent(ino)) {
            return "not in the image";
        }
        return switch (tree.reach(ino)) {
            case ROOT -> "/";
            case DIRECTORY -> tree.path(ino) + ", " + InodeFlags.text(store.flags(ino));
            case FREE ->
                "free" + (store.flags(ino) == 0 ? "" : ", but with flags " + InodeFlags.text(store.flags(ino)));
            case ORPHAN ->
                "orphan \"" + InodeTree.printable(store.name(ino)) + "\", " + InodeFlags.text(store.flags(ino));
            case LOST -> "lost: free, but not on the free chain";
            case MISSING -> "not in the image";
        };
    }

    /** Says what the fields of inode {@code ino} mean. */
    public void explain(int ino, FieldValue field) {
        switch (field.getName()) {
            case "sibling_ino" -> {
                if (ino == StoreFormat.ROOT) {
                    field.setMeaning("left over from making the free chain, means nothing");
                } else {
                    leadsTo(field, store.sibling(ino));
                }
            }
            case "child_ino" -> leadsTo(field, store.child(ino));
            case "flags" -> field.setMeaning(InodeFlags.text(store.flags(ino)));
            case "num_mappings" -> field.setMeaning(Numbers.size(Math.max(0, store.numMappings(ino)) * 0x20_0000L));
            default -> {}
        }
    }

    /** Says which inode the number {@code value} is. */
    public void leadsTo(FieldValue field, long value) {
        boolean stray = value == StoreFormat.STRAY && store.format().bitmapBefore();
        if (stray || value >= 1 && value <= store.inodes()) {
            field.setLink(store.address((int) value));
            field.setMeaning("inode " + value + ": " + summary((int) value));
        } else if (value != 0) {
            field.setMeaning("no inode has this number");
        } else {
            field.setMeaning("none");
        }
    }

    /** All inodes by number. */
    public Structure inodes() {
        return StructureBuilder.group(kind("inodes"), "inode store")
                .range(store.address(), StoreFormat.STORE_SIZE)
                .summary(store.inodes() + " inodes, " + tree.used().length + " in use")
                .children((progress, each) -> {
                    for (int first = 1; first <= store.inodes(); first += PIECE) {
                        int last = Math.min(store.inodes(), first + PIECE - 1);
                        each.accept(piece(first, last));
                    }
                    if (tree.hasStray()) {
                        each.accept(content.apply(StoreFormat.STRAY).build());
                    }
                })
                .build();
    }

    private Structure piece(int first, int last) {
        int used = 0;
        for (int ino = Math.max(first, StoreFormat.ROOT + 1); ino <= last; ino++) {
            used += store.flags(ino) == 0 ? 0 : 1;
        }
        return StructureBuilder.group(kind("inodes.piece"), "inodes " + first + " to " + last)
                .range(
                        store.address(first),
                        (long) (last - first + 1) * store.format().inodeSize())
                .summary(used == 0 ? "all free" : used + " in use")
                .children((_, each) -> {
                    for (int ino = first; ino <= last; ino++) {
                        each.accept(content.apply(ino).build());
                    }
                })
                .build();
    }

    /** The directories, from the root on. */
    public Structure files() {
        return directory(StoreFormat.ROOT, "/");
    }

    private Structure directory(int ino, String name) {
        InodeChain chain = chain(ino);
        return StructureBuilder.of(source, layout, store.address(ino))
                .name(name)
                .summary(chain.inodes().length + " files" + damage(chain))
                .explain(field -> explain(ino, field))
                .children((_, each) -> {
                    for (int child : chain.inodes()) {
                        String file = InodeTree.printable(store.name(child)) + " (inode " + child + ")";
                        each.accept(
                                InodeFlags.isDirectory(store.flags(child))
                                        ? directory(child, file)
                                        : content.apply(child).name(file).build());
                    }
                })
                .build();
    }

    private InodeChain chain(int ino) {
        return tree.directories().stream()
                .filter(each -> each.owner() == ino)
                .findFirst()
                .orElse(new InodeChain(ino, new int[0], InodeChain.End.COMPLETE, 0, 0));
    }

    private static String damage(InodeChain chain) {
        return switch (chain.end()) {
            case COMPLETE -> "";
            case ROOT -> ", damaged: leads to the root";
            case OUT_OF_RANGE -> ", damaged: leads to no inode";
            case CYCLE -> ", damaged: runs in a circle";
            case CROSS_LINK -> ", damaged: leads into another chain";
            case MISSING -> ", ends where the image does";
        };
    }

    /** The chains as they are in memory: each directory's, and the free one. */
    public Structure chains() {
        return StructureBuilder.group(kind("chains"), "sibling chains")
                .summary(tree.directories().size() + " directories and the free chain")
                .children((_, each) -> {
                    for (InodeChain chain : tree.directories()) {
                        each.accept(chain(
                                chain, "chain of inode " + chain.owner() + " (" + tree.path(chain.owner()) + ")"));
                    }
                    each.accept(chain(tree.free(), "free chain"));
                })
                .build();
    }

    private Structure chain(InodeChain chain, String name) {
        return StructureBuilder.group(kind("chain"), name)
                .summary(chain.inodes().length + " inodes" + damage(chain))
                .children((_, each) -> {
                    int[] inodes = chain.inodes();
                    if (inodes.length <= PIECE) {
                        for (int ino : inodes) {
                            each.accept(content.apply(ino).build());
                        }
                        return;
                    }
                    for (int from = 0; from < inodes.length; from += PIECE) {
                        each.accept(links(inodes, from, Math.min(inodes.length, from + PIECE)));
                    }
                })
                .build();
    }

    private Structure links(int[] inodes, int from, int to) {
        return StructureBuilder.group(kind("chain.piece"), "links " + (from + 1) + " to " + to)
                .summary("from inode " + inodes[from] + " on")
                .children((_, each) -> {
                    for (int i = from; i < to; i++) {
                        each.accept(content.apply(inodes[i]).build());
                    }
                })
                .build();
    }
}
