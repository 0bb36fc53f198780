// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.handover.inodestore;

import org.folioscope.handover.structure.RawField;
import org.folioscope.handover.structure.RawStruct;

/** How inodes of the two stores are shown, field by field. */
public final class InodeLayouts {

    private static final RawField FLAGS = RawField.u32("flags", StoreFormat.FLAGS, "Type of the inode; 0 = free")
            .flags("FILE", "DIR", "IOMMU_DIR", "IOMMU_ROOT_PGTABLES", "IOMMU_DOMAIN_PGTABLES");
    private static final RawField SIBLING = RawField.u64(
            "sibling_ino",
            StoreFormat.SIBLING,
            "Number of the next inode in the same directory, or of the next free one; 0 = last");
    private static final RawField CHILD =
            RawField.u64("child_ino", StoreFormat.CHILD, "Directories: number of the first inode in it; 0 = empty");
    private static final RawField FILENAME =
            RawField.text("filename", StoreFormat.FILENAME, StoreFormat.FILENAME_SIZE, "Name, ended by NUL");

    public static final RawStruct PKERNFS = new RawStruct(
            "pkernfs.inode",
            "struct pkernfs_inode",
            StoreFormat.PKERNFS.inodeSize(),
            "pkernfs RFC 02/18 (20240205120203.60312-3-jgowans@amazon.com), 04/18",
            FLAGS,
            SIBLING,
            CHILD,
            FILENAME,
            RawField.s32(
                    "mappings_block",
                    StoreFormat.PKERNFS.mappingsOffset(),
                    "Number of the block that holds the file's block list, or IOMMU page tables"),
            RawField.s32(
                    "num_mappings",
                    StoreFormat.PKERNFS.numMappingsOffset(),
                    "Entries in the block list: blocks of 2 MiB"));

    public static final RawStruct GUESTMEMFS = new RawStruct(
            "guestmemfs.inode",
            "struct guestmemfs_inode",
            StoreFormat.GUESTMEMFS.inodeSize(),
            "guestmemfs 02/10 (20240805093245.889357-3-jgowans@amazon.com), 04/10",
            FLAGS,
            SIBLING,
            CHILD,
            FILENAME,
            RawField.u64(
                            "mappings",
                            StoreFormat.GUESTMEMFS.mappingsOffset(),
                            "Kernel virtual address of the page that holds the file's block list")
                    .virtual(),
            RawField.s32(
                    "num_mappings",
                    StoreFormat.GUESTMEMFS.numMappingsOffset(),
                    "Entries in the block list: blocks of 2 MiB"));

    private InodeLayouts() {}
}
