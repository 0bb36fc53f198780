// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.editor.filesystems;

import java.util.List;
import java.util.function.Consumer;
import org.folioscope.base.Progress;
import org.folioscope.kernel.KernelSnapshot;
import org.folioscope.model.Inode;
import org.folioscope.model.SuperBlock;
import org.folioscope.query.Column;
import org.folioscope.query.InodesQuery;
import org.folioscope.query.TableQuery;

/** The inodes of the super block at an address, so that the same can be asked of another snapshot. */
final class InodesBelow implements TableQuery<Inode> {

    /** For a super block that an image doesn't have. */
    static final long NOWHERE = 1;

    private final KernelSnapshot kernel;
    private final long superBlock;
    private final InodesQuery all;

    /** @param superBlock virtual address of the struct super_block; 0 for all of them */
    InodesBelow(KernelSnapshot kernel, long superBlock) {
        this.kernel = kernel;
        this.superBlock = superBlock;
        this.all = new InodesQuery(kernel);
    }

    @Override
    public String id() {
        return all.id();
    }

    @Override
    public String title() {
        return all.title();
    }

    @Override
    public List<Column<Inode>> columns() {
        return all.columns();
    }

    /** A super block that is gone has no inodes. */
    @Override
    public void run(Progress progress, Consumer<Inode> each) {
        if (superBlock == 0) {
            all.run(progress, each);
            return;
        }
        for (SuperBlock block : kernel.superBlocks(progress)) {
            if (block.getAddress() == superBlock) {
                kernel.inodes(block, progress, each);
            }
        }
    }
}
