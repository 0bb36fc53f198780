// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.handover.luo;

import java.util.Optional;
import org.folioscope.base.Progress;
import org.folioscope.handover.kho.KhoVmalloc;
import org.folioscope.kernel.walk.LongHashSet;
import org.folioscope.memory.MemoryFaultException;
import org.folioscope.memory.MemoryReader;

/**
 * A memfd as it is handed over: struct memfd_luo_ser of include/linux/kho/abi/memfd.h. Its folios are an array in pages
 * that a {@link KhoVmalloc} names; elements are read when they are asked for. Immutable.
 *
 * @param abi which of the formats
 * @param address physical
 * @param position of the file, bytes
 * @param size of the file, bytes
 * @param seals F_SEAL_* bits; 0 in memfd-v1
 * @param flags must be 0; 0 in memfd-v1
 * @param folioCount elements of the array
 * @param folios the array's pages; empty for a file without folios, where the words are undefined
 */
public record Memfd(
        MemfdAbi abi,
        long address,
        long position,
        long size,
        long seals,
        long flags,
        long folioCount,
        Optional<KhoVmalloc> folios) {

    /** Bytes of struct memfd_luo_folio_ser: pfn in bits 0 to 51 of the first word, flags above; the page index. */
    public static final int ELEMENT = 16;

    /** F_SEAL_SEAL, SHRINK, GROW, WRITE, FUTURE_WRITE, EXEC: MEMFD_LUO_ALL_SEALS of Linux 7.2. */
    public static final int ALL_SEALS = 0x3f;

    /** DIRTY and UPTODATE; Linux 7.2 sets both always. */
    public static final int ALL_FLAGS = 3;

    /** Takes the folios. */
    @FunctionalInterface
    public interface FolioVisitor {
        /**
         * @param place physical address of the element
         * @param frame page frame number of the folio; 0 for none
         * @param flags bit 0 dirty, bit 1 up to date
         * @param index of its first page in the file
         */
        void folio(long place, long frame, int flags, long index);
    }

    /**
     * Reads the memfd at the physical {@code address}.
     *
     * @param visited chunks of addresses that belong to other files; those of this one are added
     * @throws MemoryFaultException when its struct can't be read
     */
    public static Memfd read(
            MemoryReader physical, long address, MemfdAbi abi, LongHashSet visited, Progress progress) {
        long count = physical.u64(address + abi.folios() - 8);
        return new Memfd(
                abi,
                address,
                physical.u64(address),
                physical.u64(address + 8),
                abi.isSealed() ? physical.u32(address + 16) : 0,
                abi.isSealed() ? physical.u32(address + 20) : 0,
                count,
                count == 0
                        ? Optional.empty()
                        : Optional.of(KhoVmalloc.read(physical, address + abi.folios(), visited, progress)));
    }

    /** Elements that the array's pages have room for. */
    public long capacity() {
        return folios.map(area -> area.size() / ELEMENT).orElse(0L);
    }

    /**
     * Hands the folios to {@code visitor}, in the order of the array, as far as its pages go.
     *
     * @throws MemoryFaultException when a page of the array can't be read
     */
    public void folios(MemoryReader physical, Progress progress, FolioVisitor visitor) {
        if (folios.isEmpty()) {
            return;
        }
        KhoVmalloc area = folios.get();
        long count = Long.compareUnsigned(folioCount, capacity()) > 0 ? capacity() : folioCount;
        for (long i = 0; i < count; i++) {
            if ((i & Progress.CHECK_INTERVAL - 1) == 0) {
                progress.check();
            }
            long place = area.physical(i * ELEMENT);
            long word = physical.u64(place);
            visitor.folio(place, word & (1L << 52) - 1, (int) (word >>> 52), physical.u64(place + 8));
        }
    }
}
