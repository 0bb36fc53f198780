// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.handover.guestmemfs;

import org.folioscope.handover.structure.RawField;
import org.folioscope.handover.structure.RawStruct;

/** How the parts of guestmemfs are shown, field by field. */
final class GuestmemfsLayouts {

    static final RawStruct SUPER_BLOCK = new RawStruct(
            "guestmemfs.super_block",
            "struct guestmemfs_sb",
            Guestmemfs.SUPER_BLOCK_SIZE,
            "guestmemfs 02/10, 08/10 (20240805093245.889357-9-jgowans@amazon.com)",
            RawField.u64("next_free_ino", 0, "Number of the first free inode; 0 = the store is full"),
            RawField.u64("allocated_inodes", 8, "How many inodes were allocated, failed ones too"),
            RawField.u64("inodes", 16, "Kernel virtual address of the inode store")
                    .virtual(),
            RawField.u64("allocator_bitmap", 24, "Kernel virtual address of the bitmap")
                    .virtual(),
            RawField.u32("allocation_lock", 32, "spinlock_t").hex().fixed(),
            RawField.u8("serialised", 36, "1 = written for the next kernel: nothing may change any more"));

    static final RawStruct KHO_MEM = new RawStruct(
            "guestmemfs.kho_mem",
            "struct kho_mem",
            KhoMem.SIZE,
            "guestmemfs 06/10 (20240805093245.889357-7-jgowans@amazon.com)",
            RawField.u64("addr", 0, "Physical address; bit 0 = no struct pages are made for it")
                    .address(),
            RawField.u64("len", 8, "Bytes"));

    private GuestmemfsLayouts() {}

    /** {@code count} entries of a block list. */
    static RawStruct entries(int count) {
        return new RawStruct(
                "guestmemfs.entries",
                "block list",
                4096,
                "guestmemfs 04/10 (20240805093245.889357-5-jgowans@amazon.com)",
                RawField.u64("entry", 0, "Number of the block of the carved region that holds these 2 MiB of the file")
                        .array(Math.max(2, count)));
    }
}
