// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.memory.elf;

import java.util.List;
import org.folioscope.base.Diagnostic;
import org.folioscope.base.Numbers;
import org.folioscope.memory.ImageException;
import org.folioscope.memory.format.FileBytes;

/**
 * What is needed of an ELF64 little-endian file header (Elf64_Ehdr of the System V ABI, and its PN_XNUM extension).
 * e_ehsize is not looked at: QEMU writes 8 there.
 *
 * @param machine e_machine
 * @param tableOffset file offset of the first program header
 * @param entrySize bytes from one program header to the next, at least 56
 * @param count program headers that the file really holds
 */
record ElfHeader(int machine, long tableOffset, int entrySize, long count) {

    static final String MAGIC = "\u007fELF";
    static final int SIZE = 64;
    static final int PROGRAM_HEADER_SIZE = 56;
    static final int SECTION_HEADER_SIZE = 64;
    static final int EM_X86_64 = 62;
    static final int ET_CORE = 4;
    /** e_phnum where the number doesn't fit: it stands in sh_info of section header 0 then. */
    static final int PN_XNUM = 0xffff;
    /** Offset of sh_info in Elf64_Shdr. */
    static final int SH_INFO = 44;

    static ElfHeader read(FileBytes file, List<Diagnostic> diagnostics) throws ImageException {
        file.require(0, SIZE, "the ELF header");
        int identity = file.u16(4);
        if (identity != 0x0102) {
            throw new ImageException(file.path() + " is an ELF file of a kind that is not supported: expected 64-bit"
                    + " little-endian (class 2, data 1) at file offset 0x4, found class " + (identity & 0xff)
                    + ", data " + (identity >> 8) + ".");
        }
        int type = file.u16(16);
        if (type != ET_CORE) {
            throw new ImageException(file.path() + " is an ELF " + typeName(type) + ", not a memory image: expected"
                    + " e_type 4 (core) at file offset 0x10, found " + type + ". Types and symbols come from the image"
                    + " itself; no vmlinux is needed.");
        }
        long offset = file.u64(32);
        int entrySize = file.u16(54);
        if (entrySize < PROGRAM_HEADER_SIZE) {
            throw new ImageException(file.path() + " has no usable program headers: expected e_phentsize 56 at file"
                    + " offset 0x36, found " + entrySize + ".");
        }
        long count = count(file, diagnostics);
        if (count == 0) {
            throw new ImageException(file.path() + " has no program headers (e_phnum 0 at file offset 0x38), so it"
                    + " holds no memory.");
        }
        file.require(offset, entrySize, "the first program header");
        long present = file.available(offset, count * entrySize) / entrySize;
        if (present < count) {
            diagnostics.add(Diagnostic.error(
                    "the file is truncated: expected " + count + " program headers, found " + present,
                    "file offset " + Numbers.hex(offset)));
        }
        return new ElfHeader(file.u16(18), offset, entrySize, present);
    }

    private static long count(FileBytes file, List<Diagnostic> diagnostics) {
        int count = file.u16(56);
        if (count != PN_XNUM) {
            return count;
        }
        long sections = file.u64(40);
        if (sections != 0 && file.holds(sections, SECTION_HEADER_SIZE)) {
            long extended = file.u32(sections + SH_INFO);
            if (extended >= PN_XNUM) {
                return extended;
            }
        }
        diagnostics.add(Diagnostic.warning(
                "e_phnum is 0xffff, but section header 0 with the real number of program headers is not there; "
                        + PN_XNUM + " are assumed",
                "file offset " + Numbers.hex(sections)));
        return PN_XNUM;
    }

    private static String typeName(int type) {
        return switch (type) {
            case 1 -> "object file (a kernel module?)";
            case 2 -> "executable (a vmlinux?)";
            case 3 -> "shared object or executable";
            default -> "file of another type";
        };
    }
}
