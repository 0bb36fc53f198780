// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.locks.method;

import java.util.List;
import java.util.function.ObjLongConsumer;
import org.folioscope.base.Numbers;
import org.folioscope.kernel.layout.Context;
import org.folioscope.kernel.layout.Members;
import org.folioscope.kernel.walk.ListWalk;
import org.folioscope.memory.MemoryReader;
import org.folioscope.symbols.Field;

/**
 * The file locks of an inode: three lists in struct file_lock_context. Since 6.9 their entries are in struct file_lock_core,
 * which struct file_lock and struct file_lease begin with (include/linux/filelock.h). One thread.
 */
final class FileLocks {

    private static final List<String> LISTS = List.of("flc_flock", "flc_posix", "flc_lease");

    /** Locks of one list that are asked for their tables. */
    private static final int MOST_LOCKS = 4096;

    private final Context context;
    private final MemoryReader reader;

    FileLocks(Context context, MemoryReader reader) {
        this.context = context;
        this.reader = reader;
    }

    /** Hands the struct and address of each table to {@code each} that the locks in {@code lists} (virtual) point to. */
    void tables(long lists, ObjLongConsumer<String> each) {
        Members heads = context.members("file_lock_context");
        Members lock = context.members("file_lock");
        int node = lock.may("c.flc_list", "fl_list").offset();
        Field operations = lock.may("fl_ops");
        Field manager = lock.may("fl_lmops");
        Field leaseManager = context.members("file_lease").may("fl_lmops");
        for (String list : LISTS) {
            Field head = heads.may(list);
            if (!head.present() || node < 0) {
                continue;
            }
            boolean isLease = list.equals("flc_lease") && leaseManager.present();
            ListWalk walk = ListWalk.ofList(
                    reader, lists + head.offset(), "file locks at " + Numbers.hex(lists), context.findings());
            int left = MOST_LOCKS;
            for (long entry = walk.next(); entry != 0 && left-- > 0; entry = walk.next()) {
                long address = entry - node;
                if (isLease) {
                    each.accept("lease_manager_operations", leaseManager.get(reader, address));
                    continue;
                }
                if (operations.present()) {
                    each.accept("file_lock_operations", operations.get(reader, address));
                }
                if (manager.present()) {
                    each.accept("lock_manager_operations", manager.get(reader, address));
                }
            }
        }
    }
}
