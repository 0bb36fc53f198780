// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.handover.luo;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.folioscope.base.Progress;

/**
 * What a kernel's own objects say of LUO (kernel/liveupdate/luo_*.c of Linux 7.2).
 *
 * @param enabled luo_global.enabled
 * @param incomingNumber the number of the update that started this kernel; 0 for none
 * @param outHeader physical address of the header that it will hand over; 0 for none
 * @param outgoing sessions that it will hand over
 * @param incoming sessions that it was handed and that are not finished
 * @param deserialized whether what came in has been read: the first opening of /dev/liveupdate does it
 * @param pendingBlocks physical address of the session blocks that were handed over and not read yet; 0 for none
 * @param incomingFlbs physical address of the page of FLBs that was handed over; 0 for none
 * @param handlers compatible strings of the file handlers that are registered
 * @param dependents for each FLB by its name, the handlers whose files depend on it
 * @param nextHandlers compatible strings that the next kernel has handlers for; empty where it is not known
 * @param inodes how the inodes of preserved files stand
 */
public record LuoKernel(
        boolean enabled,
        long incomingNumber,
        long outHeader,
        List<LuoSession> outgoing,
        List<LuoSession> incoming,
        boolean deserialized,
        long pendingBlocks,
        long incomingFlbs,
        List<String> handlers,
        Map<String, List<String>> dependents,
        Optional<List<String>> nextHandlers,
        MemfdInodes inodes) {

    /** How memfds stand in the page cache. */
    @FunctionalInterface
    public interface MemfdInodes {
        /** The state of the inode at a kernel virtual address; empty when it can't be read. */
        Optional<MemfdInode> inode(long address, Progress progress);
    }

    /**
     * A memfd's inode while it is preserved.
     *
     * @param address physical
     * @param frozen whether SHMEM_F_MAPPING_FROZEN is set; empty where it is not known
     * @param folios in its page cache
     * @param unpinned those of them without a pin
     * @param swapped value entries in its page cache
     */
    public record MemfdInode(long address, Optional<Boolean> frozen, long folios, long unpinned, long swapped) {}
}
