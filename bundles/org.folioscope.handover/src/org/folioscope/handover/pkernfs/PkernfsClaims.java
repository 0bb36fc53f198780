// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.handover.pkernfs;

import java.util.function.Consumer;
import org.folioscope.base.Progress;
import org.folioscope.handover.blocks.BlockMap;
import org.folioscope.handover.claims.Claim;
import org.folioscope.handover.claims.Claim.Role;
import org.folioscope.handover.claims.ClaimSource;
import org.folioscope.handover.claims.ClaimTable;

/** Who owns the blocks of a region, from the columns of its block map; neighbours of one owner are one claim. */
final class PkernfsClaims implements ClaimSource {

    /** Ranges that devices may reach; more say no more. */
    private static final int DMA_LIMIT = 100_000;

    private final PkernfsRegion region;
    private final BlockMap blocks;

    PkernfsClaims(PkernfsRegion region) {
        this.region = region;
        this.blocks = region.blocks();
    }

    @Override
    public void at(long start, long length, Consumer<Claim> each) {
        long first = Math.max(0, (start - region.base()) / PkernfsFormat.BLOCK);
        long end = start + length - region.base();
        for (long block = first; block < blocks.blocks() && block * PkernfsFormat.BLOCK < end; ) {
            block = claim(block, each);
        }
    }

    @Override
    public void all(Progress progress, Consumer<Claim> each) {
        for (long block = 0; block < blocks.blocks(); ) {
            progress.check();
            block = claim(block, each);
        }
    }

    /** The claim that begins at {@code block}, if there is one; the first block behind it. */
    private long claim(long block, Consumer<Claim> each) {
        BlockMap.Role role = blocks.role(block);
        int owner = blocks.owner(block);
        long end = block + 1;
        while (end < blocks.blocks() && blocks.role(end) == role && blocks.owner(end) == owner) {
            end++;
        }
        if (role != BlockMap.Role.FREE) {
            String of = owner == 0 ? "" : " " + region.tree().path(owner);
            String what = switch (role) {
                case SUPER_BLOCK -> "super block and bitmap";
                case INODE_STORE -> "inode store";
                case MAPPINGS -> "block list of" + of;
                case TABLES -> "page tables" + of;
                case LEAKED -> "leaked blocks";
                default -> "file" + of;
            };
            boolean data = role == BlockMap.Role.DATA || role == BlockMap.Role.LEAKED;
            each.accept(new Claim(
                    region.blockAddress(block),
                    (end - block) * PkernfsFormat.BLOCK,
                    data ? Role.PRESERVED : Role.METADATA,
                    "pkernfs " + what));
        }
        return end;
    }

    /** Where devices may write or read by the domains of the region. */
    static ClaimTable devices(PkernfsRegion region, Progress progress) {
        ClaimTable.Builder claims = new ClaimTable.Builder();
        long[] run = {0, 0, 0};
        for (PageTableFile file : region.tables()) {
            String owner = "devices of pkernfs " + region.tree().path(file.ino());
            region.leaves(file, progress, (_, target, length, _, _) -> {
                long at = target - region.pointerBase() + region.base();
                if (run[1] != 0 && at == run[0] + run[1]) {
                    run[1] += length;
                } else {
                    flush(claims, run, owner);
                    run[0] = at;
                    run[1] = length;
                }
            });
            flush(claims, run, owner);
        }
        return claims.build();
    }

    private static void flush(ClaimTable.Builder claims, long[] run, String owner) {
        if (run[1] != 0 && run[2]++ < DMA_LIMIT) {
            claims.add(run[0], run[1], Role.DMA, owner);
        }
        run[1] = 0;
    }
}
