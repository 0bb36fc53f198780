// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.check.pkernfs;

import org.folioscope.handover.blocks.BlockMap;
import org.folioscope.handover.pkernfs.PkernfsRegion;

/** How blocks are spoken of. */
final class BlockText {

    private BlockText() {}

    /** What {@code block} is used for: "the block list", "data block 3". */
    static String use(PkernfsRegion region, long block) {
        BlockMap blocks = region.blocks();
        return switch (blocks.role(block)) {
            case FREE -> "free";
            case SUPER_BLOCK -> "the super block";
            case INODE_STORE -> "the inode store";
            case MAPPINGS -> "the block list";
            case DATA -> "data block " + blocks.index(block);
            case TABLES -> "the page tables";
            case LEAKED -> "nobody's";
        };
    }

    /** The same with its owner: "data block 3 of /a". */
    static String owner(PkernfsRegion region, long block) {
        int owner = region.blocks().owner(block);
        return use(region, block) + (owner == 0 ? "" : " of " + region.tree().path(owner));
    }
}
