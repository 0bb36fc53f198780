// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.handover.inodestore;

import java.util.ArrayList;
import java.util.List;
import org.folioscope.base.Numbers;

/**
 * The type bits of a persistent inode. FILE and DIR: pkernfs RFC patch 02/18
 * (20240205120203.60312-3-jgowans@amazon.com) and guestmemfs patch 02/10; IOMMU_DIR and IOMMU_ROOT_PGTABLES: pkernfs
 * 07/18; IOMMU_DOMAIN_PGTABLES: pkernfs 12/18. The code sets exactly one of them; 0 means that the inode is free.
 */
public final class InodeFlags {

    public static final int FILE = 0x01;
    public static final int DIR = 0x02;
    public static final int IOMMU_DIR = 0x04;
    public static final int ROOT_PGTABLES = 0x08;
    public static final int DOMAIN_PGTABLES = 0x10;

    private static final String[] NAMES = {"FILE", "DIR", "IOMMU_DIR", "IOMMU_ROOT_PGTABLES", "IOMMU_DOMAIN_PGTABLES"};

    private InodeFlags() {}

    /** Whether an inode with {@code flags} has children. */
    public static boolean isDirectory(int flags) {
        return (flags & (DIR | IOMMU_DIR)) != 0;
    }

    /** Whether it is a file with a block list. FILE wins where several bits are set. */
    public static boolean isFile(int flags) {
        return (flags & FILE) != 0;
    }

    /** Whether its mappings_block is a region of IOMMU page tables. */
    public static boolean isTables(int flags) {
        return !isFile(flags) && (flags & (ROOT_PGTABLES | DOMAIN_PGTABLES)) != 0;
    }

    /** The bits by name: "FILE", "FILE | 0x20", "0 (free)". */
    public static String text(int flags) {
        if (flags == 0) {
            return "0 (free)";
        }
        List<String> parts = new ArrayList<>();
        int rest = flags;
        for (int bit = 0; bit < NAMES.length; bit++) {
            if ((flags & 1 << bit) != 0) {
                parts.add(NAMES[bit]);
                rest &= ~(1 << bit);
            }
        }
        if (rest != 0) {
            parts.add(Numbers.hex(rest & 0xffff_ffffL));
        }
        return String.join(" | ", parts);
    }
}
