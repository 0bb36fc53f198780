// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.memory.elf;

import java.util.List;
import org.folioscope.base.Diagnostic;
import org.folioscope.base.Numbers;
import org.folioscope.memory.ImageException;
import org.folioscope.memory.format.MappedFile;
import org.folioscope.memory.format.PhysicalLimit;
import org.folioscope.memory.format.RangeTable;

/**
 * Collects PT_LOAD segments and what is wrong with them. QEMU's dumps with paging=true describe the same physical
 * memory by many segments, one for each piece of virtual memory; those agree on its place in the file and fold together.
 */
final class LoadSegments {

    /** Enough for the tables of a paging dump of a machine with 1 TiB; what it costs is 64 bytes each. */
    private static final int MOST = 1 << 20;
    /** p_paddr of what has no physical address, as in /proc/kcore. */
    private static final long NO_ADDRESS = -1;

    private final MappedFile file;
    private final RangeTable.Builder ranges = new RangeTable.Builder();
    private long added;
    private long truncated;
    private long furthestEnd;
    private long beyondLimit;
    private long firstBeyondLimit;
    private boolean physical;
    private long firstVirtual;
    private boolean virtual;

    LoadSegments(MappedFile file) {
        this.file = file;
    }

    /** Adds a segment by its p_offset, p_vaddr, p_paddr and p_filesz. What p_memsz has beyond that is absent. */
    void add(long offset, long virtualAddress, long address, long length) throws ImageException {
        if (length == 0 || address == NO_ADDRESS) {
            return;
        }
        physical |= address != 0;
        virtual |= added > 0 && virtualAddress != firstVirtual;
        firstVirtual = added++ == 0 ? virtualAddress : firstVirtual;
        if (!PhysicalLimit.holds(address, length)) {
            firstBeyondLimit = beyondLimit++ == 0 ? address : firstBeyondLimit;
            return;
        }
        long present = file.available(offset, length);
        if (present < length) {
            truncated++;
            long end = offset + length;
            furthestEnd = offset < 0 || end < 0 ? Long.MAX_VALUE : Math.max(furthestEnd, end);
        }
        if (present > 0 && ranges.add(address, present, offset) > MOST) {
            throw new ImageException(file.path() + " has more than " + MOST + " separate PT_LOAD segments. Capture it"
                    + " without paging (QEMU: dump-guest-memory without -p).");
        }
    }

    RangeTable build(List<Diagnostic> diagnostics) throws ImageException {
        if (!physical && virtual) {
            throw new ImageException(file.path() + " looks like the core of a process, not of a machine: " + added
                    + " PT_LOAD segments with different virtual addresses, all with physical address 0.");
        }
        if (truncated > 0) {
            diagnostics.add(Diagnostic.error(
                    "the file is truncated, or its headers lie: " + truncated + " of " + added
                            + " PT_LOAD segments reach beyond its end; expected "
                            + (furthestEnd == Long.MAX_VALUE ? "no such offsets" : Numbers.hex(furthestEnd) + " bytes")
                            + ", found " + Numbers.hex(file.size()) + "; that memory is absent",
                    "file offset " + Numbers.hex(file.size())));
        }
        if (beyondLimit > 0) {
            diagnostics.add(Diagnostic.warning(
                    beyondLimit + " of " + added + " PT_LOAD segments lie above 2^" + PhysicalLimit.BITS
                            + ", where no machine has memory; they are left out",
                    "physical " + Numbers.hex(firstBeyondLimit)));
        }
        RangeTable table = ranges.build();
        if (table.conflicts() > 0) {
            diagnostics.add(Diagnostic.warning(
                    table.conflicts() + " PT_LOAD segments overlap others with other bytes; the later one in the file's"
                            + " list is used",
                    "physical " + Numbers.hex(table.firstConflict())));
        }
        return table;
    }
}
