// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.kernel.inode;

import java.util.List;
import org.folioscope.kernel.layout.FlagNames;
import org.folioscope.symbols.Field;
import org.folioscope.symbols.Types;

/**
 * The bits of i_state. Linux 7.0 and later have them in enum inode_state_flags_enum. Before, they are macros in two
 * numberings of include/linux/fs.h: the series that made i_state a 32-bit number (6.12) also renumbered them, so the
 * width tells which one holds.
 */
final class InodeStates {

    /** Linux 6.12, commits of August 2024 "fs: reorder i_state bits" and "inode: make i_state a u32". */
    private static final FlagNames OF_32_BITS = new FlagNames(
            "new",
            "sync",
            "lru_isolating",
            "dirty_sync",
            "dirty_datasync",
            "dirty_pages",
            "will_free",
            "freeing",
            "clear",
            "referenced",
            "linkable",
            "dirty_time",
            "wb_switch",
            "ovl_inuse",
            "creating",
            "dontcache",
            "sync_queued",
            "pinning_netfs_wb");

    /** Linux 6.1; bit 19 came with a fix of August 2024 that the stable kernels took. */
    private static final FlagNames OF_64_BITS = new FlagNames(
            "dirty_sync",
            "dirty_datasync",
            "dirty_pages",
            "new",
            "will_free",
            "freeing",
            "clear",
            "sync",
            "referenced",
            "dio_wakeup",
            "linkable",
            "dirty_time",
            null,
            "wb_switch",
            "ovl_inuse",
            "creating",
            "dontcache",
            "sync_queued",
            "pinning_fscache_wb",
            "lru_isolating");

    private InodeStates() {}

    static FlagNames names(Types types, Field state) {
        List<Types.Enumerator> enumerators = types.enumeration("inode_state_flags_enum");
        if (!enumerators.isEmpty()) {
            return FlagNames.ofMasks(enumerators, "I_");
        }
        return (state.size() == 4 ? OF_32_BITS : OF_64_BITS).copy();
    }
}
