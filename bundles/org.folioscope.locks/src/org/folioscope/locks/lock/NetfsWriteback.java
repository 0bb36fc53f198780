// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.locks.lock;

import java.util.ArrayList;
import java.util.List;
import org.folioscope.kernel.layout.Context;
import org.folioscope.kernel.layout.Members;
import org.folioscope.kernel.walk.ListWalk;
import org.folioscope.locks.lock.Waiter.Mode;
import org.folioscope.memory.MemoryReader;
import org.folioscope.symbols.Field;

/**
 * Decodes the write-back lock of struct netfs_inode: bit 2 of its flags, and the queue of those that wait (NETFS_ICTX_WB_LOCK and struct
 * netfs_wb_waiter, fs/netfs/locking.c of 7.2; a mutex before). A request holds it, no task, so it knows no owner. Its address is that of the
 * queue. One thread.
 */
final class NetfsWriteback {

    private static final long WB_LOCK = 1 << 2;

    private final Context context;
    private final MemoryReader reader;
    private final int queue;
    private final Field flags;
    private final WaiterStruct waiter;

    NetfsWriteback(Context context) {
        this.context = context;
        reader = context.map().virtualReader();
        Members inode = context.members("netfs_inode");
        queue = inode.may("wb_queue").offset();
        flags = inode.may("flags");
        Members struct = context.members("netfs_wb_waiter");
        waiter = new WaiterStruct(
                "netfs_wb_waiter",
                struct.may("link").offset(),
                struct.may("waiter").offset(),
                Field.ABSENT,
                Field.ABSENT,
                0,
                -1);
    }

    WaiterStruct waiterStruct() {
        return waiter;
    }

    /** @throws org.folioscope.memory.MemoryFaultException when it can't be read */
    LockState at(long address) {
        boolean isHeld = queue >= 0 && flags.present() && (flags.get(reader, address - queue) & WB_LOCK) != 0;
        List<Waiter> waiters = new ArrayList<>();
        if (waiter.isKnown()) {
            ListWalk walk = ListWalk.ofList(reader, address, "who waits to write back", context.findings());
            for (long node = walk.next(); node != 0; node = walk.next()) {
                long at = node - waiter.list();
                waiters.add(new Waiter(reader.u64(at + waiter.task()), at, Mode.EXCLUSIVE, false));
            }
        }
        List<String> words = new ArrayList<>(List.of(isHeld ? "held by a request" : "free"));
        LockWords.addWaiters(words, waiters, false);
        return new LockState(LockKind.NETFS_WRITEBACK, address, String.join(", ", words), isHeld, 0, true, waiters);
    }
}
