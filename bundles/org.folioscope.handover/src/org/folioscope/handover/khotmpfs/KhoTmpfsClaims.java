// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.handover.khotmpfs;

import java.util.function.Consumer;
import org.folioscope.base.Progress;
import org.folioscope.handover.claims.Claim;
import org.folioscope.handover.claims.Claim.Role;
import org.folioscope.handover.claims.ClaimSource;
import org.folioscope.handover.claims.ClaimTable;
import org.folioscope.kernel.walk.LongHashSet;
import org.folioscope.memory.MemoryReader;

/** What kho-tmpfs says of memory. The table is made when somebody asks for it. Safe for use by several threads. */
final class KhoTmpfsClaims implements ClaimSource {

    private static final int PAGE = 4096;

    private final KhoTmpfsHandover handover;
    private ClaimTable table;

    KhoTmpfsClaims(KhoTmpfsHandover handover) {
        this.handover = handover;
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
            claims.add(handover.tmpfs().address(), PAGE, Role.METADATA, "kho-tmpfs head");
            LongHashSet tables = new LongHashSet();
            MemoryReader reader = handover.reader();
            for (KhoTmpfsInstance instance : handover.tmpfs().instances()) {
                String owner = "kho-tmpfs " + KhoTmpfsHandover.escape(instance.name());
                instance.pages().forEach(page -> claims.add(page, PAGE, Role.METADATA, owner));
                for (KhoTmpfsFile file : instance.files()) {
                    String name = "kho-tmpfs " + KhoTmpfsHandover.title(instance, file);
                    file.blocks().walk(reader, file.address(), tables, progress, new Gather(claims, name));
                }
            }
            table = claims.build();
        }
        return table;
    }

    /** The tables and pages of one file. */
    private record Gather(ClaimTable.Builder claims, String owner) implements BlockList.Visitor {

        @Override
        public void table(long address, int level, long firstIndex) {
            claims.add(address, PAGE, Role.METADATA, owner);
        }

        @Override
        public void block(long index, long entry, long at) {
            claims.add(BlockList.pfn(entry) << 12, PAGE, Role.PRESERVED, owner);
        }
    }
}
