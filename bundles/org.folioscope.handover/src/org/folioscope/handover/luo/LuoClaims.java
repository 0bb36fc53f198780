// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.handover.luo;

import java.util.Optional;
import java.util.function.Consumer;
import org.folioscope.base.Numbers;
import org.folioscope.base.Progress;
import org.folioscope.handover.claims.Claim;
import org.folioscope.handover.claims.Claim.Role;
import org.folioscope.handover.claims.ClaimSource;
import org.folioscope.handover.claims.ClaimTable;
import org.folioscope.handover.kho.BlockList;
import org.folioscope.handover.kho.KhoHandover;
import org.folioscope.handover.kho.KhoVmalloc;
import org.folioscope.handover.kho.PreservedPages;
import org.folioscope.memory.MemoryFaultException;

/** Which memory LUO and the files of its sessions say is theirs. The table is made when it is first asked for. */
final class LuoClaims implements ClaimSource {

    private final LuoHandover luo;
    private ClaimTable table;

    LuoClaims(LuoHandover luo) {
        this.luo = luo;
    }

    @Override
    public void at(long start, long length, Consumer<Claim> each) {
        table(Progress.NONE).at(start, length, each);
    }

    @Override
    public void all(Progress progress, Consumer<Claim> each) {
        table(progress).all(progress, each);
    }

    private synchronized ClaimTable table(Progress progress) {
        if (table == null) {
            ClaimTable.Builder claims = new ClaimTable.Builder();
            if (luo.kho().side() != KhoHandover.Side.IN) {
                claims.add(luo.entry().data(), luo.entry().blobSize().orElse(4096), Role.METADATA, "LUO header");
                claims.add(
                        luo.flbsAddress(),
                        luo.flbs().isEmpty() ? 0 : BlockList.BLOCK,
                        Role.METADATA,
                        "LUO shared objects");
            }
            luo.sessionBlocks().ifPresent(blocks -> blocks(claims, blocks, "LUO sessions"));
            for (LuoSession session : luo.allSessions()) {
                String owner = "LUO session " + session.name();
                session.fileBlocks().ifPresent(blocks -> blocks(claims, blocks, owner + ", files"));
                for (LuoFile file : session.files()) {
                    progress.check();
                    file.memfd()
                            .ifPresent(memfd ->
                                    memfd(claims, memfd, owner + ", token " + Numbers.hex(file.token()), progress));
                }
            }
            table = claims.build();
        }
        return table;
    }

    private static void blocks(ClaimTable.Builder claims, BlockList blocks, String owner) {
        blocks.blocks().forEach(block -> claims.add(block.address(), BlockList.BLOCK, Role.METADATA, owner));
    }

    private void memfd(ClaimTable.Builder claims, Memfd memfd, String owner, Progress progress) {
        claims.add(memfd.address(), memfd.abi().size(), Role.METADATA, owner);
        Optional<PreservedPages> pages = luo.kho().trackedPages();
        memfd.folios().ifPresent(area -> {
            for (KhoVmalloc.Chunk chunk : area.chunks()) {
                claims.add(chunk.address(), BlockList.BLOCK, Role.METADATA, owner + ", array of folios");
            }
            for (int i = 0; i < area.blocks(); i++) {
                claims.add(area.block(i), area.size() / area.blocks(), Role.METADATA, owner + ", array of folios");
            }
        });
        try {
            memfd.folios(luo.reader(), progress, (_, frame, _, _) -> {
                if (frame != 0) {
                    int order = pages.map(p -> p.orderOf(frame).orElse(0)).orElse(0);
                    claims.add(frame << 12, 4096L << order, Role.PRESERVED, owner);
                }
            });
        } catch (MemoryFaultException _) {
            return; // a page of the array is not there: the checks tell it
        }
    }
}
