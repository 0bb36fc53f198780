// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.kernel.inode;

import java.util.function.LongConsumer;
import org.folioscope.base.Numbers;
import org.folioscope.base.Progress;
import org.folioscope.kernel.layout.Context;
import org.folioscope.kernel.walk.ListWalk;

/** Walks the inodes of a super block by its list s_inodes, which links them by i_sb_list. */
public final class SuperBlockInodes {

    private final Context context;
    private final int sbList;
    private final int inodesOffset;

    /** @param inodesOffset offset of s_inodes in struct super_block, bytes */
    public SuperBlockInodes(Context context, InodeLayout layout, int inodesOffset) {
        this.context = context;
        this.sbList = layout.sbList;
        this.inodesOffset = inodesOffset;
    }

    /** Hands the address of each inode of the super block at {@code superBlock} to {@code each}; returns how many. */
    public long walk(long superBlock, Progress progress, LongConsumer each) {
        ListWalk walk = ListWalk.ofList(
                context.map().virtualReader(),
                superBlock + inodesOffset,
                "s_inodes of super block " + Numbers.hex(superBlock),
                context.findings());
        long count = 0;
        for (long node = walk.next(); node != 0; node = walk.next()) {
            if ((++count & Progress.CHECK_INTERVAL - 1) == 0) {
                progress.check();
                progress.advance(Progress.CHECK_INTERVAL);
            }
            each.accept(node - sbList);
        }
        return count;
    }
}
