// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.kernel;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.folioscope.base.Diagnostic;
import org.folioscope.base.Progress;
import org.folioscope.kernel.owner.PageOwners;
import org.folioscope.model.Dentry;
import org.folioscope.model.FolioRun;
import org.folioscope.model.Inode;
import org.folioscope.model.Kernel;
import org.folioscope.model.Mount;
import org.folioscope.model.PageCache;
import org.folioscope.model.SuperBlock;
import org.folioscope.symbols.KernelMap;

/**
 * The storage state of one kernel, decoded on demand. A damaged structure ends the walk that met it and is told as a
 * finding of {@link #facts()} (or of the page cache it concerns); what was found before stays. All addresses are kernel
 * virtual unless said otherwise.
 */
public interface KernelSnapshot {

    /** The kernel of {@code map} as its memory is read there. */
    static KernelSnapshot of(KernelMap map) {
        return new DecodedKernel(map);
    }

    /** Symbols, types and address spaces. */
    KernelMap map();

    /** Release, bases, modules, times, what is missing, and all findings so far. */
    Kernel facts();

    /** What was found amiss so far: the findings of {@link #facts()} without the cost of its other facts. */
    List<Diagnostic> findings();

    /** All super blocks, in the order of the kernel's list; decoded once. */
    List<SuperBlock> superBlocks(Progress progress);

    /** The mounts of the initial task's mount namespace, parents before children; decoded once. */
    List<Mount> mounts(Progress progress);

    /**
     * Hands each inode of {@code superBlock} to {@code each}, in the order of s_inodes. The objects are not kept: they
     * know their super block, but are not in its list.
     */
    void inodes(SuperBlock superBlock, Progress progress, Consumer<Inode> each);

    /** The inode at {@code address}; empty when that is no readable struct inode of a known super block. */
    Optional<Inode> inode(long address);

    /** The root dentry of {@code superBlock}, without children. */
    Optional<Dentry> root(SuperBlock superBlock);

    /** The children of {@code dentry} in the dentry cache: positive ones first by name, then negative ones. */
    List<Dentry> children(Dentry dentry, Progress progress);

    /** Hands every entry of the inode's page cache to {@code each}, one object per folio or value entry, ascending. */
    void folios(Inode inode, Progress progress, Consumer<FolioRun> each);

    /** The page cache of {@code inode} with runs of equal folios folded, and its findings. */
    PageCache pageCache(Inode inode, Progress progress);

    /** Counts dirty and writeback pages of {@code inode} by the marks in its page cache and sets them in it. */
    void countDirty(Inode inode, Progress progress);

    /** The cached bytes of a regular file. */
    CachedContent content(Inode inode, Progress progress);

    /**
     * All page frames that the image holds, counted by use and by flag; reads the whole memory map.
     *
     * @return uses first, then flags in the order of their bits
     */
    List<PageCount> pageCounts(Progress progress);

    /** Who owns which page frame. Ask once and keep it where it is not kept here: what it has read it remembers. */
    default PageOwners pageOwners() {
        return new PageOwners(this);
    }

    /**
     * A struct in memory, member by member.
     *
     * @param type its name, with or without the word struct
     * @throws org.folioscope.symbols.MissingMemberException when this kernel has no such type
     */
    StructView struct(String type, long address);
}
