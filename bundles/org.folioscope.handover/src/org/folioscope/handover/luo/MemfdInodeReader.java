// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.handover.luo;

import java.util.Optional;
import org.folioscope.base.Progress;
import org.folioscope.kernel.KernelSnapshot;
import org.folioscope.memory.MemoryFaultException;
import org.folioscope.memory.MemoryReader;
import org.folioscope.model.EntryKind;
import org.folioscope.model.FolioRun;
import org.folioscope.model.Inode;
import org.folioscope.symbols.Field;
import org.folioscope.symbols.StructType;

/** How the inode of a memfd stands that LUO preserves. One thread. */
final class MemfdInodeReader {

    /** SHMEM_F_MAPPING_FROZEN, include/linux/shmem_fs.h of Linux 7.2. */
    private static final long FROZEN = 1 << 2;

    /** GUP_PIN_COUNTING_BIAS, include/linux/mm.h: what a pin adds to the references of a small folio. */
    private static final int PIN = 1024;

    private final KernelSnapshot snapshot;
    private final MemoryReader reader;

    MemfdInodeReader(KernelSnapshot snapshot) {
        this.snapshot = snapshot;
        this.reader = snapshot.map().virtualReader();
    }

    Optional<LuoKernel.MemfdInode> read(long address, Progress progress) {
        Optional<Inode> inode = snapshot.inode(address);
        if (inode.isEmpty()) {
            return Optional.empty();
        }
        long[] counts = new long[3];
        snapshot.folios(inode.get(), progress, run -> {
            if (run.getKind() == EntryKind.FOLIO) {
                counts[0]++;
                counts[1] += isPinned(run) ? 0 : 1;
            } else {
                counts[2]++;
            }
        });
        long physical = snapshot.map()
                .pageTables()
                .translate(address)
                .map(m -> m.physical() + address - m.virtual())
                .orElse(-1L);
        return Optional.of(new LuoKernel.MemfdInode(physical, isFrozen(address), counts[0], counts[1], counts[2]));
    }

    private Optional<Boolean> isFrozen(long inode) {
        Optional<StructType> type = snapshot.map().types().findStruct("shmem_inode_info");
        if (type.isEmpty()) {
            return Optional.empty();
        }
        Field flags = type.get().field("flags");
        Field vfs = type.get().field("vfs_inode");
        try {
            return flags.present() && vfs.present()
                    ? Optional.of((flags.get(reader, inode - vfs.offset()) & FROZEN) != 0)
                    : Optional.empty();
        } catch (MemoryFaultException _) {
            return Optional.empty();
        }
    }

    /** Small folios count pins in their references, large ones in a word of their own. */
    private boolean isPinned(FolioRun run) {
        Field pins = snapshot.map()
                .types()
                .findStruct("folio")
                .map(type -> type.field("_pincount"))
                .orElse(Field.ABSENT);
        if (run.getOrder() == 0 || !pins.present()) {
            return run.getReferences() >= PIN;
        }
        try {
            return pins.get(reader, run.getAddress()) > 0;
        } catch (MemoryFaultException _) {
            return true; // it can't be said that it is not
        }
    }
}
