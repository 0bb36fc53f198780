// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.memory.raw;

import java.util.List;
import org.folioscope.base.Diagnostic;
import org.folioscope.base.Numbers;
import org.folioscope.memory.format.FileBytes;
import org.folioscope.memory.format.MappedFile;

/**
 * Finds where the hole for devices below 4 GiB starts in a PC's memory. A raw file doesn't have the hole: the bytes after
 * it follow at once, and belong to 4 GiB and up.
 *
 * <p>The firmware's memory map is asked first: entries {address, size: 64 bits; type: 32 bits} (ACPI specification,
 * "INT 15H, E820H"; the kernel keeps them in boot_params.e820_table) stay below 1 MiB, where SeaBIOS and the real-mode
 * part of the kernel leave copies and where Linux since 5.13 never puts anything else. Without one, QEMU's rule for q35
 * is taken: memory below 4 GiB ends at 2 GiB when the machine has 2.75 GiB or more (hw/i386/pc_q35.c).
 */
final class PcHole {

    /** The first address after the hole. */
    static final long END = 1L << 32;

    private static final long LOW_MEMORY = 1 << 20;
    /** RAM in one piece from here on; the firmware's and the kernel's maps both have an entry that starts so. */
    private static final long FIRST_ENTRY = 1 << 20;

    private static final int TYPE_RAM = 1;
    /** No firmware known to us puts the hole below 2 GiB unless it is told to. */
    private static final long SMALLEST_WITH_HOLE = 0x8000_0000L;

    private static final long Q35_SPLITS_FROM = 0xb000_0000L;
    private static final long Q35_HOLE = 0x8000_0000L;

    private PcHole() {}

    /**
     * Where the hole starts (physical address, which is the file offset too), or 0 for none.
     *
     * @param said what the user says; -1 for nothing
     */
    static long start(MappedFile file, long said, List<Diagnostic> diagnostics) {
        long size = file.size();
        long fromMap = fromMemoryMap(file);
        if (said >= 0) {
            if (fromMap >= 0 && fromMap != said) {
                diagnostics.add(Diagnostic.warning(
                        "the hole below 4 GiB is taken to start at " + Numbers.hex(said)
                                + " as asked, but the firmware's memory map in the image says "
                                + (fromMap == 0 ? "there is none" : Numbers.hex(fromMap)),
                        ""));
            }
            return said;
        }
        if (fromMap >= 0) {
            if (fromMap > 0) {
                diagnostics.add(Diagnostic.information(
                        "the memory from file offset " + Numbers.hex(fromMap)
                                + " on belongs to 4 GiB and up: so says the firmware's memory map in the image",
                        "physical " + Numbers.hex(fromMap)));
            }
            return fromMap;
        }
        if (size < Q35_SPLITS_FROM) {
            return 0;
        }
        diagnostics.add(Diagnostic.information(
                "the memory from file offset " + Numbers.hex(Q35_HOLE) + " on is taken to belong to 4 GiB and up, as on"
                        + " QEMU's q35 with " + Numbers.size(size) + "; a machine of type pc has it from 0xc0000000 on."
                        + " If no kernel is found, say where the hole starts",
                "physical " + Numbers.hex(Q35_HOLE)));
        return Q35_HOLE;
    }

    /** As the memory map in the image says: where the hole starts, 0 for none, -1 where no map fits the file's size. */
    private static long fromMemoryMap(MappedFile file) {
        long size = file.size();
        if (size <= SMALLEST_WITH_HOLE) {
            return 0;
        }
        int[] low = file.slice(0, LOW_MEMORY).toArray(FileBytes.INT); // far quicker to walk before the JIT comes
        boolean onePiece = false;
        for (int at = 0; at + 5 <= low.length; at++) { // entries have 5 words, tables are aligned
            if (low[at + 4] != TYPE_RAM || low[at + 1] > 1) {
                continue;
            }
            long start = (long) low[at + 1] << 32 | low[at] & 0xffff_ffffL;
            long length = (long) low[at + 3] << 32 | low[at + 2] & 0xffff_ffffL;
            if (start == END && length > 0 && length < size && size - length < END) {
                return size - length;
            }
            // the firmware keeps a little of the end for itself
            onePiece |= start == FIRST_ENTRY && length <= size && length > size - FIRST_ENTRY - (16 << 20);
        }
        return onePiece ? 0 : -1;
    }
}
