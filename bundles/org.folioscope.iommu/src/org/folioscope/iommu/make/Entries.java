// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.iommu.make;

/**
 * The entries of page tables, as the architectures' manuals have them. Intel VT-d specification 4.1, chapter 9 (second
 * and first stage); AMD I/O Virtualization Technology specification 3.08, section 2.2.3 (host tables), AMD64 manual volume
 * 2 (guest tables); Arm Architecture Reference Manual, VMSAv8-64 descriptors.
 */
enum Entries implements RadixWriter.Format {
    /** R bit 0, W bit 1, PS bit 7 of a block. */
    VTD_SECOND {
        @Override
        public long table(long child, int level) {
            return child | 3;
        }

        @Override
        public long leaf(long physical, int level, boolean writable) {
            return physical | (writable ? 3 : 1) | (level > 0 ? 0x80 : 0);
        }
    },

    /** P bit 0, RW bit 1, U bit 2, A bit 5, D bit 6, PS bit 7 of a block. Intel's first stage, AMD's guest tables. */
    X86 {
        @Override
        public long table(long child, int level) {
            return child | 0x27;
        }

        @Override
        public long leaf(long physical, int level, boolean writable) {
            return physical | 0x65 | (writable ? 2 : 0) | (level > 0 ? 0x80 : 0);
        }
    },

    /** PR bit 0, next level bits 11:9, FC bit 60, IR bit 61, IW bit 62. */
    AMD_V1 {
        @Override
        public long table(long child, int level) {
            return child | 1 | (long) level << 9 | 3L << 61;
        }

        @Override
        public long leaf(long physical, int level, boolean writable) {
            return physical | 1 | 1L << 60 | 1L << 61 | (writable ? 1L << 62 : 0);
        }
    },

    /** Type bits 1:0, AP[1] bit 6, AP[2] bit 7 (read only), SH bits 9:8, AF bit 10, nG bit 11. */
    ARM_STAGE1 {
        @Override
        public long table(long child, int level) {
            return child | 3;
        }

        @Override
        public long leaf(long physical, int level, boolean writable) {
            return physical | (level > 0 ? 1 : 3) | 0x40 | (writable ? 0 : 0x80) | 0x300 | 0x400 | 0x800;
        }
    },

    /** Type bits 1:0, MemAttr bits 5:2, S2AP bits 7:6 (read, write), SH bits 9:8, AF bit 10. */
    ARM_STAGE2 {
        @Override
        public long table(long child, int level) {
            return child | 3;
        }

        @Override
        public long leaf(long physical, int level, boolean writable) {
            return physical | (level > 0 ? 1 : 3) | 0x3c | (writable ? 0xc0 : 0x40) | 0x300 | 0x400;
        }
    }
}
