// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.check.vfs;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.folioscope.base.Diagnostic;
import org.folioscope.base.Progress;
import org.folioscope.check.kernel.CheckedKernel;
import org.folioscope.check.kernel.Hits;
import org.folioscope.check.kernel.KernelSubjects;
import org.folioscope.kernel.layout.Context;
import org.folioscope.locks.place.LockPlaces;
import org.folioscope.locks.task.TaskList;
import org.folioscope.memory.MemoryReader;
import org.folioscope.model.Inode;
import org.folioscope.model.SuperBlock;
import org.folioscope.symbols.MissingMemberException;
import org.folioscope.symbols.MissingSymbolException;

/**
 * Super blocks, mounts, dentries and inodes of a kernel, looked at in one sweep for all rules. Safe for use by several
 * threads.
 */
final class FileSystems implements KernelSubjects.Part {

    private final CheckedKernel kernel;
    private List<Diagnostic> amiss;
    private Hits deleted;

    FileSystems(CheckedKernel kernel) {
        this.kernel = kernel;
    }

    CheckedKernel kernel() {
        return kernel;
    }

    List<SuperBlock> superBlocks(Progress progress) {
        return kernel.snapshot().superBlocks(progress);
    }

    /** What walks along all lists found amiss. */
    synchronized List<Diagnostic> amiss(Progress progress) {
        sweep(progress);
        return amiss;
    }

    /** Inodes without a name in their file system that a lookup finds all the same. */
    synchronized Hits deleted(Progress progress) {
        sweep(progress);
        return deleted;
    }

    @Override
    public List<Diagnostic> remarks(Progress progress) {
        return amiss(progress);
    }

    private void sweep(Progress progress) {
        if (amiss != null) {
            return;
        }
        Context context = kernel.context();
        Hits found = new Hits(kernel);
        try {
            DentryLists dentries = new DentryLists(context);
            for (SuperBlock superBlock : superBlocks(progress)) {
                dentries.tree(superBlock, progress);
                kernel.snapshot().inodes(superBlock, progress, inode -> look(inode, dentries, found));
            }
            kernel.snapshot().mounts(progress);
            new TaskList(context).read(progress);
        } catch (MissingMemberException | MissingSymbolException e) {
            context.missing().add(e.getMessage(), "rules of dentries and inodes");
        }
        Set<Diagnostic> all = new HashSet<>(kernel.snapshot().findings());
        List<Diagnostic> result = new ArrayList<>(kernel.snapshot().findings());
        for (Diagnostic each : context.findings().list()) {
            if (all.add(each)) {
                result.add(each);
            }
        }
        deleted = found;
        amiss = List.copyOf(result);
    }

    private static void look(Inode inode, DentryLists dentries, Hits found) {
        long alias = dentries.hashedAlias(inode);
        if (alias != 0 && inode.getNlink() == 0 && found.isKept()) {
            found.add(
                    LockPlaces.describe(inode),
                    inode.getAddress(),
                    8,
                    "expected no name that a lookup finds, for i_nlink is 0; found " + inode.getPath(),
                    DentryLists.evidence(inode, alias));
        }
    }

    /** For one thread. */
    MemoryReader reader() {
        return kernel.reader();
    }
}
