// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.iommu.format;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The architectures' tables of fields, one row for each: what an entry of a level says. Words are put together from the
 * manuals' bit numbers, as 0x-hex; "bits" is the binary logarithm of a leaf's size or the level of a table.
 */
class EntryFieldsTest {

    /** Intel VT-d specification, second-stage paging entries; a host with 46 bits of addresses. */
    @ParameterizedTest
    @CsvSource({
        "1, 0x0000000000000000, ABSENT, 0, 0, --, 0",
        "1, 0x0000000012345004, ABSENT, 0, 0, --, 0", // neither R nor W
        "1, 0x0000000012345003, LEAF, 0x12345000, 12, rw, 0",
        "1, 0x0000000012345001, LEAF, 0x12345000, 12, r-, 0",
        "1, 0x0000000012345002, LEAF, 0x12345000, 12, -w, 0",
        "1, 0x0000000012345083, LEAF, 0x12345000, 12, rw, 0", // PS does not count in level 1
        "1, 0x0000400012345003, LEAF, 0x400012345000, 12, rw, 0x400000000000",
        "2, 0x0000000012345003, TABLE, 0x12345000, 1, rw, 0",
        "2, 0x0000000012400083, LEAF, 0x12400000, 21, rw, 0",
        "2, 0x0000000012345803, TABLE, 0x12345000, 1, rw, 0x800", // SNP of a table
        "3, 0x0000000040000081, LEAF, 0x40000000, 30, r-, 0",
        "4, 0x0000000012345007, TABLE, 0x12345000, 3, rw, 0",
        "4, 0x0000000012345083, IMPOSSIBLE, 0, 0, --, 0",
        "5, 0x0000000012345081, IMPOSSIBLE, 0, 0, --, 0"
    })
    void vtdSecondStage(
            int level, String entry, EntryKind kind, String address, int bits, String permissions, String reserved) {
        check(new VtdSecondStage(46), level, entry, kind, address, bits, permissions, reserved);
    }

    /** Intel VT-d specification, first-stage paging entries; AMD64 manual volume 2, 5.3; 46 bits of addresses. */
    @ParameterizedTest
    @CsvSource({
        "1, 0x0000000012345006, ABSENT, 0, 0, --, 0",
        "1, 0x0000000012345001, LEAF, 0x12345000, 12, r-x, 0",
        "1, 0x0000000012345003, LEAF, 0x12345000, 12, rwx, 0",
        "1, 0x8000000012345007, LEAF, 0x12345000, 12, rwu, 0",
        "1, 0x00000000123450e7, LEAF, 0x12345000, 12, rwxu, 0", // bit 7 is PAT in level 1
        "2, 0x0000000012345027, TABLE, 0x12345000, 1, rwxu, 0",
        "2, 0x00000000124000e7, LEAF, 0x12400000, 21, rwxu, 0",
        "2, 0x00000000124010e7, LEAF, 0x12400000, 21, rwxu, 0", // bit 12 is PAT of a block
        "3, 0x0000000040000085, LEAF, 0x40000000, 30, r-xu, 0",
        "4, 0x00000000123450e7, IMPOSSIBLE, 0, 0, --, 0",
        "5, 0x0000800012345027, TABLE, 0x800012345000, 4, rwxu, 0x800000000000"
    })
    void x86(int level, String entry, EntryKind kind, String address, int bits, String permissions, String reserved) {
        check(new X86FirstStage(46), level, entry, kind, address, bits, permissions, reserved);
    }

    /** AMD I/O Virtualization Technology specification, 2.2.3: PR 0, next level 11:9, address 51:12, IR 61, IW 62. */
    @ParameterizedTest
    @CsvSource({
        "1, 0x7000000012345000, ABSENT, 0, 0, --, 0",
        "1, 0x7000000012345001, LEAF, 0x12345000, 12, rw, 0",
        "1, 0x3000000012345001, LEAF, 0x12345000, 12, r-, 0",
        "1, 0x5000000012345001, LEAF, 0x12345000, 12, -w, 0",
        "1, 0x0000000012345001, LEAF, 0x12345000, 12, --, 0",
        "1, 0x7000000012345e01, LEAF, 0x12344000, 14, rw, 0", // one 1: 16 KiB
        "1, 0x7000000012344e01, LEAF, 0x12344000, 13, rw, 0", // no 1: 8 KiB
        "1, 0x7000000012347e01, LEAF, 0x12340000, 16, rw, 0", // three: 64 KiB
        "1, 0x700000001237fe01, LEAF, 0x12300000, 20, rw, 0", // seven: 1 MiB
        "1, 0x70000000120ffe01, IMPOSSIBLE, 0, 0, --, 0", // eight: 2 MiB is a page of level 2
        "2, 0x70000000120ffe01, IMPOSSIBLE, 0, 0, --, 0", // that is level 2's own size
        "2, 0x70000000121ffe01, LEAF, 0x12000000, 22, rw, 0", // nine: 4 MiB
        "2, 0x7000000012000001, LEAF, 0x12000000, 21, rw, 0",
        "3, 0x7000000040000001, LEAF, 0x40000000, 30, rw, 0",
        "4, 0x6000000012345601, TABLE, 0x12345000, 3, rw, 0",
        "4, 0x6000000012345401, TABLE, 0x12345000, 2, rw, 0", // level 3 is skipped
        "4, 0x2000000012345201, TABLE, 0x12345000, 1, r-, 0",
        "4, 0x6000000012345801, IMPOSSIBLE, 0, 0, --, 0", // level 4 in level 4
        "2, 0x6000000012345601, IMPOSSIBLE, 0, 0, --, 0", // level 3 in level 2
        "1, 0x6000000012345201, IMPOSSIBLE, 0, 0, --, 0",
        "6, 0x7000000012345001, IMPOSSIBLE, 0, 0, --, 0", // no leaf in level 6
        "6, 0x6000000012345a01, TABLE, 0x12345000, 5, rw, 0",
        "4, 0x7000000012345601, TABLE, 0x12345000, 3, rw, 0x1000000000000000", // FC of a table
        "1, 0x7010000012345001, LEAF, 0x12345000, 12, rw, 0x10000000000000",
        "1, 0x7004000012345001, LEAF, 0x4000012345000, 12, rw, 0x4000000000000"
    })
    void amdHost(
            int level, String entry, EntryKind kind, String address, int bits, String permissions, String reserved) {
        check(new AmdV1(48, 0), level, entry, kind, address, bits, permissions, reserved);
    }

    /** The bit of encrypted memory, here 47, is no part of the address. */
    @ParameterizedTest
    @CsvSource({
        "1, 0x7000800012345001, LEAF, 0x12345000, 12, rw, 0",
        "1, 0x7000800012347e01, LEAF, 0x12340000, 16, rw, 0",
        "4, 0x6000800012345601, TABLE, 0x12345000, 3, rw, 0"
    })
    void amdEncrypted(
            int level, String entry, EntryKind kind, String address, int bits, String permissions, String reserved) {
        check(new AmdV1(43, 1L << 47), level, entry, kind, address, bits, permissions, reserved);
    }

    /** Arm Architecture Reference Manual, VMSAv8-64 stage 1, 4 KiB; level 1 here is the manual's level 3. */
    @ParameterizedTest
    @CsvSource({
        "1, 0x0000000012345000, ABSENT, 0, 0, --, 0",
        "1, 0x0000000012345001, IMPOSSIBLE, 0, 0, --, 0", // a block in the last level
        "1, 0x0000000012345743, LEAF, 0x12345000, 12, rwxu, 0",
        "1, 0x0000000012345703, LEAF, 0x12345000, 12, rwx, 0",
        "1, 0x00000000123457c3, LEAF, 0x12345000, 12, r-xu, 0",
        "1, 0x0040000012345743, LEAF, 0x12345000, 12, rwu, 0", // XN
        "1, 0x00080000123457c3, LEAF, 0x12345000, 12, r-xu, 0", // DBM alone makes nothing writable
        "2, 0x0000000012345003, TABLE, 0x12345000, 1, rwxu, 0",
        "2, 0x4000000012345003, TABLE, 0x12345000, 1, r-xu, 0", // APTable[1]
        "2, 0x3000000012345003, TABLE, 0x12345000, 1, rw, 0", // XNTable, APTable[0]
        "2, 0x0000000012400741, LEAF, 0x12400000, 21, rwxu, 0",
        "3, 0x0000000040000741, LEAF, 0x40000000, 30, rwxu, 0",
        "4, 0x0000000040000741, IMPOSSIBLE, 0, 0, --, 0", // no block of 512 GiB
        "4, 0x0000010012345003, TABLE, 0x10012345000, 3, rwxu, 0x10000000000"
    })
    void armStage1(
            int level, String entry, EntryKind kind, String address, int bits, String permissions, String reserved) {
        check(new ArmStage1(12, 40, false), level, entry, kind, address, bits, permissions, reserved);
    }

    /** The same where hardware keeps the dirty state: DBM is leave to write. */
    @ParameterizedTest
    @CsvSource("1, 0x00080000123457c3, LEAF, 0x12345000, 12, rwxu, 0")
    void armDirty(
            int level, String entry, EntryKind kind, String address, int bits, String permissions, String reserved) {
        check(new ArmStage1(12, 40, true), level, entry, kind, address, bits, permissions, reserved);
    }

    /** Granules of 16 KiB: blocks of 32 MiB in the manual's level 2 only. */
    @ParameterizedTest
    @CsvSource({
        "1, 0x0000000012344743, LEAF, 0x12344000, 14, rwxu, 0",
        "2, 0x0000000012000741, LEAF, 0x12000000, 25, rwxu, 0",
        "2, 0x0000000012344003, TABLE, 0x12344000, 1, rwxu, 0",
        "3, 0x0000000012000741, IMPOSSIBLE, 0, 0, --, 0"
    })
    void arm16(int level, String entry, EntryKind kind, String address, int bits, String permissions, String reserved) {
        check(new ArmStage1(14, 48, false), level, entry, kind, address, bits, permissions, reserved);
    }

    /** Granules of 64 KiB with 52 bits: address bits 51:48 stand in bits 15:12. */
    @ParameterizedTest
    @CsvSource({
        "1, 0x0000000012340743, LEAF, 0x12340000, 16, rwxu, 0",
        "1, 0x000000001234a743, LEAF, 0xa000012340000, 16, rwxu, 0",
        "2, 0x0000000020000741, LEAF, 0x20000000, 29, rwxu, 0",
        "3, 0x0000000020001003, TABLE, 0x1000020000000, 2, rwxu, 0"
    })
    void arm64(int level, String entry, EntryKind kind, String address, int bits, String permissions, String reserved) {
        check(new ArmStage1(16, 52, false), level, entry, kind, address, bits, permissions, reserved);
    }

    /** Stage 2: S2AP 7:6 are leave to write and to read. */
    @ParameterizedTest
    @CsvSource({
        "1, 0x00000000123457ff, LEAF, 0x12345000, 12, rwx, 0",
        "1, 0x000000001234577f, LEAF, 0x12345000, 12, r-x, 0",
        "1, 0x00000000123457bf, LEAF, 0x12345000, 12, -wx, 0",
        "1, 0x004000001234577f, LEAF, 0x12345000, 12, r-, 0",
        "2, 0x0000000012345003, TABLE, 0x12345000, 1, rwx, 0",
        "2, 0x00000000124007fd, LEAF, 0x12400000, 21, rwx, 0",
        "3, 0x00000000400007fd, LEAF, 0x40000000, 30, rwx, 0"
    })
    void armStage2(
            int level, String entry, EntryKind kind, String address, int bits, String permissions, String reserved) {
        check(new ArmStage2(12, 40), level, entry, kind, address, bits, permissions, reserved);
    }

    private static void check(
            PageTableFormat format,
            int level,
            String entry,
            EntryKind kind,
            String address,
            int bits,
            String permissions,
            String reserved) {
        long word = Long.parseUnsignedLong(entry.substring(2), 16);
        assertEquals(kind, format.kind(word, level), entry);
        if (kind == EntryKind.TABLE) {
            assertEquals(Long.decode(address), format.table(word, level), entry);
            assertEquals(bits, format.nextLevel(word, level), entry);
        } else if (kind == EntryKind.LEAF) {
            assertEquals(Long.decode(address), format.leaf(word, level), entry);
            assertEquals(bits, format.leafShift(word, level), entry);
        }
        if (kind == EntryKind.TABLE || kind == EntryKind.LEAF) {
            assertEquals(permissions, Permissions.text(format.permissions(word, level)), entry);
            assertEquals(Long.decode(reserved), format.reserved(word, level), entry);
        }
    }
}
