// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.handover.inodestore;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.folioscope.handover.inodestore.InodeChain.End;

/**
 * Who reaches which inode: the chains of all directories from the root on, then the free chain. The root's own
 * sibling_ino is 2 for ever (the loop that makes the free chain sets it, nothing resets it), so it is not followed. No
 * inode is entered twice; whatever leads to one that was entered before ends its chain. Immutable.
 */
public final class InodeTree {

    /** How an inode is reached. */
    public enum Reach {
        /** Inode 1. */
        ROOT,
        /** In a directory's chain. */
        DIRECTORY,
        /** On the free chain. */
        FREE,
        /** In use by its flags, but in no chain. */
        ORPHAN,
        /** Free by its flags, but not on the free chain. */
        LOST,
        /** Its bytes are not in the image. */
        MISSING
    }

    private final InodeStore store;
    private final List<InodeChain> directories = new ArrayList<>();
    private InodeChain free;
    /** By inode number; index 0 is the stray inode. 0: in no directory. */
    private final int[] parents;

    private final boolean[] onFree;

    private InodeTree(InodeStore store) {
        this.store = store;
        this.parents = new int[store.inodes() + 1];
        this.onFree = new boolean[store.inodes() + 1];
    }

    /**
     * Follows all chains.
     *
     * @param nextFree the head of the free chain
     * @param nextFreeAddress where that head is in memory
     */
    public static InodeTree walk(InodeStore store, long nextFree, long nextFreeAddress) {
        InodeTree tree = new InodeTree(store);
        List<Integer> open = new ArrayList<>(List.of(StoreFormat.ROOT));
        for (int i = 0; i < open.size(); i++) {
            int directory = open.get(i);
            InodeChain chain =
                    tree.follow(directory, store.child(directory), store.address(directory) + StoreFormat.CHILD);
            tree.directories.add(chain);
            for (int ino : chain.inodes()) {
                if (InodeFlags.isDirectory(store.flags(ino))) {
                    open.add(ino);
                }
            }
        }
        tree.free = tree.follow(InodeChain.FREE, nextFree, nextFreeAddress);
        return tree;
    }

    private InodeChain follow(int owner, long head, long headAddress) {
        int[] members = new int[16];
        int count = 0;
        long next = head;
        long address = headAddress;
        End end = End.COMPLETE;
        while (next != 0) {
            int ino = number(owner, next);
            end = ino == 0 ? next == StoreFormat.ROOT ? End.ROOT : End.OUT_OF_RANGE : enter(owner, ino);
            if (end != End.COMPLETE) {
                break;
            }
            if (count == members.length) {
                members = Arrays.copyOf(members, count * 2);
            }
            members[count++] = ino;
            next = store.sibling(ino);
            address = store.address(ino) + StoreFormat.SIBLING;
        }
        return new InodeChain(owner, Arrays.copyOf(members, count), end, next, address);
    }

    /** COMPLETE when {@code ino} is entered for the first time. */
    private End enter(int owner, int ino) {
        int slot = Math.max(ino, 0);
        if (!store.isPresent(ino)) {
            return End.MISSING;
        }
        if (owner == InodeChain.FREE) {
            if (onFree[slot] || parents[slot] != 0) {
                return onFree[slot] ? End.CYCLE : End.CROSS_LINK;
            }
            onFree[slot] = true;
        } else {
            if (parents[slot] != 0) {
                return parents[slot] == owner ? End.CYCLE : End.CROSS_LINK;
            }
            parents[slot] = owner;
        }
        return End.COMPLETE;
    }

    /** The inode that {@code value} stands for in a chain; 0 where it is none that may be in one. */
    private int number(int owner, long value) {
        if (owner != InodeChain.FREE
                && value == StoreFormat.STRAY
                && store.format().bitmapBefore()) {
            return StoreFormat.STRAY;
        }
        return value >= 2 && value <= store.inodes() ? (int) value : 0;
    }

    public InodeStore store() {
        return store;
    }

    /** The chains of the directories, the root's first. */
    public List<InodeChain> directories() {
        return List.copyOf(directories);
    }

    public InodeChain free() {
        return free;
    }

    /** The directory that {@code ino} is in; 0 for the root and where there is none. */
    public int parent(int ino) {
        return parents[Math.max(ino, 0)];
    }

    public Reach reach(int ino) {
        if (ino == StoreFormat.ROOT) {
            return Reach.ROOT;
        }
        if (!store.isPresent(ino)) {
            return Reach.MISSING;
        }
        if (parent(ino) != 0) {
            return Reach.DIRECTORY;
        }
        if (onFree[Math.max(ino, 0)]) {
            return Reach.FREE;
        }
        return store.flags(ino) == 0 ? Reach.LOST : Reach.ORPHAN;
    }

    /** Whether {@code ino} is in a directory and on the free chain too. */
    public boolean hasTwoReaches(int ino) {
        return free.end() == End.CROSS_LINK && free.next() == ino;
    }

    /** Whether a full store was handed out from: a directory leads to the inode of number -12. */
    public boolean hasStray() {
        return parents[0] != 0;
    }

    /** Every inode in use, ascending: in a directory, an orphan, or on the free chain by mistake; the stray one last. */
    public int[] used() {
        int[] result = new int[store.inodes() + 1];
        int count = 0;
        for (int ino = StoreFormat.ROOT + 1; ino <= store.inodes(); ino++) {
            if (store.flags(ino) != 0) {
                result[count++] = ino;
            }
        }
        if (hasStray()) {
            result[count++] = StoreFormat.STRAY;
        }
        return Arrays.copyOf(result, count);
    }

    /** "/a", "/iommu/dom-0"; "inode 7 (orphan)" for one in no directory. */
    public String path(int ino) {
        if (ino == StoreFormat.ROOT) {
            return "/";
        }
        if (parent(ino) == 0) {
            String kind = reach(ino).name().toLowerCase(java.util.Locale.ROOT);
            return "inode " + ino + " (" + kind + ")";
        }
        StringBuilder path = new StringBuilder();
        for (int at = ino; at != StoreFormat.ROOT && at != 0; at = parent(at)) {
            path.insert(0, "/" + printable(store.name(at)));
        }
        return path.toString();
    }

    /** A name as it can be shown: control and non-ASCII bytes as \\x and two digits, at most 64 characters. */
    public static String printable(String name) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < Math.min(64, name.length()); i++) {
            char c = name.charAt(i);
            text.append(c >= ' ' && c <= '~' ? String.valueOf(c) : String.format("\\x%02x", (int) c));
        }
        return name.length() > 64 ? text + "…" : text.toString();
    }
}
