// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.iommu;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.folioscope.iommu.format.TableFault;
import org.folioscope.iommu.format.TableVisitor;

/**
 * What the page tables of a domain map: neighbouring leaves of one size with one permission that lead to neighbouring
 * memory are one range. In columns of 16 bytes a range, ascending by device address. Immutable.
 */
public final class DomainRanges {

    /** Ranges that are kept; more are only counted. */
    public static final int MOST_RANGES = 1 << 24;

    /** Faults that are kept; more are only counted. */
    public static final int MOST_FAULTS = 100;

    private static final int PAGE = 4096;
    private static final int CHUNK = 1 << 14;

    private final List<Chunk> chunks;
    private final int size;
    private final long omitted;
    private final long leaves;
    private final long bytes;
    private final long[] tables;
    private final List<TableFault> faults;
    private final long faultCount;

    private DomainRanges(Builder builder) {
        chunks = List.copyOf(builder.chunks);
        size = builder.size;
        omitted = builder.omitted;
        leaves = builder.leaves;
        bytes = builder.bytes;
        tables = Arrays.copyOf(builder.tables, builder.tableCount);
        faults = List.copyOf(builder.faults);
        faultCount = builder.faultCount;
    }

    /** How many ranges there are. */
    public int size() {
        return size;
    }

    /** Ranges beyond {@link #MOST_RANGES}. */
    public long omitted() {
        return omitted;
    }

    /** Leaf entries. */
    public long leaves() {
        return leaves;
    }

    /** Bytes of device addresses that are mapped. */
    public long bytes() {
        return bytes;
    }

    /** Physical addresses of the tables, in the image, in the order of the walk: the top first. */
    public long[] tables() {
        return tables.clone();
    }

    /** The first faults, at most {@link #MOST_FAULTS}. */
    public List<TableFault> faults() {
        return faults;
    }

    public long faultCount() {
        return faultCount;
    }

    /** First device address of range {@code index}. */
    public long iova(int index) {
        return chunk(index).iovas[index & CHUNK - 1] & -PAGE;
    }

    /** Physical address that it leads to, in the image (of the stage below where there is one). */
    public long physical(int index) {
        return chunk(index).targets[index & CHUNK - 1] & -PAGE;
    }

    /** Bytes. */
    public long length(int index) {
        return chunk(index).length(index & CHUNK - 1);
    }

    /** Of the bits of {@link org.folioscope.iommu.format.Permissions}. */
    public int permissions(int index) {
        return (int) chunk(index).iovas[index & CHUNK - 1] & 15;
    }

    /** Binary logarithm of the bytes of each page in it. */
    public int leafShift(int index) {
        return (int) chunk(index).iovas[index & CHUNK - 1] >> 4 & 63;
    }

    /** Bytes of each page in it. */
    public long leafSize(int index) {
        return 1L << leafShift(index);
    }

    /** Index of the range that holds {@code iova}; -1 where none does. */
    public int find(long iova) {
        int low = 0;
        int high = size - 1;
        while (low <= high) {
            int middle = low + high >>> 1;
            if (Long.compareUnsigned(iova(middle), iova) > 0) {
                high = middle - 1;
            } else if (Long.compareUnsigned(iova - iova(middle), length(middle)) < 0) {
                return middle;
            } else {
                low = middle + 1;
            }
        }
        return -1;
    }

    private Chunk chunk(int index) {
        return chunks.get(index / CHUNK);
    }

    /** Address columns have permissions and leaf shift, and lengths below 16 MiB in pages, in their low 12 bits. */
    private static final class Chunk {
        final long[] iovas = new long[CHUNK];
        final long[] targets = new long[CHUNK];
        /** Only where one is longer. */
        long[] lengths;

        long length(int at) {
            long pages = targets[at] & PAGE - 1;
            return pages != 0 ? pages * PAGE : lengths[at];
        }

        void length(int at, long length) {
            long pages = length / PAGE;
            if (pages < PAGE && pages > 0) {
                targets[at] = targets[at] & -PAGE | pages;
            } else {
                targets[at] &= -PAGE;
                if (lengths == null) {
                    lengths = new long[CHUNK];
                }
                lengths[at] = length;
            }
        }
    }

    /** Merges the leaves of a walk. One thread. */
    public static final class Builder implements TableVisitor {

        private final List<Chunk> chunks = new ArrayList<>();
        private final List<TableFault> faults = new ArrayList<>();
        private long[] tables = new long[16];
        private int tableCount;
        private int size;
        private long omitted;
        private long leaves;
        private long bytes;
        private long faultCount;
        private long iova;
        private long physical;
        private long length;
        private int low;

        @Override
        public void table(long address, long tableBytes, int level, long tableIova, long parent) {
            if (tableCount == tables.length) {
                tables = Arrays.copyOf(tables, tableCount * 2);
            }
            tables[tableCount++] = address;
        }

        @Override
        public void leaf(
                long leafIova, long leafPhysical, long leafLength, int permissions, int leafShift, long entryAddress) {
            leaves++;
            bytes += leafLength;
            int bits = permissions & 15 | leafShift << 4;
            if (length != 0 && leafIova == iova + length && leafPhysical == physical + length && bits == low) {
                length += leafLength;
                return;
            }
            flush();
            iova = leafIova;
            physical = leafPhysical;
            length = leafLength;
            low = bits;
        }

        @Override
        public void fault(TableFault fault) {
            if (faultCount++ < MOST_FAULTS) {
                faults.add(fault);
            }
        }

        private void flush() {
            if (length == 0) {
                return;
            }
            if (size == MOST_RANGES) {
                omitted++;
                return;
            }
            int at = size++ & CHUNK - 1;
            if (at == 0) {
                chunks.add(new Chunk());
            }
            Chunk chunk = chunks.getLast();
            chunk.iovas[at] = iova & -PAGE | low;
            chunk.targets[at] = physical & -PAGE;
            chunk.length(at, length);
        }

        public DomainRanges build() {
            flush();
            length = 0;
            return new DomainRanges(this);
        }
    }
}
