// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.target.live;

import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.folioscope.memory.Extent;
import org.folioscope.memory.Window;
import org.folioscope.memory.format.DataRuns;
import org.folioscope.memory.format.MappedFile;
import org.folioscope.target.qemu.RamLayout;

/**
 * Reads RAM through a mapping of the files that QEMU maps too. Where such a file has a hole, the guest never touched its
 * RAM. Looking at a hole through a mapping would fill it, in memory for tmpfs: a look at all of a large guest could use
 * up the machine's memory, and end the VM when the file system is full. So holes are asked for and read as zeros.
 */
@SuppressWarnings("resource") // closing it closes its files
final class MappedRam implements MemorySource {

    private static final int PAGE = 4096;
    private static final MemorySegment ZEROS =
            MemorySegment.ofArray(new byte[1 << 20]).asReadOnly();

    private final RamMap map;
    private final Map<String, RamFile> files = new HashMap<>();
    private final RamFile[] fileOfRange;
    private final String title;

    /** @param paths the file of each backend, by the backend's id */
    MappedRam(RamMap map, Map<String, Path> paths) throws IOException {
        this.map = map;
        boolean opened = false;
        try {
            for (Map.Entry<String, Path> entry : paths.entrySet()) {
                files.put(entry.getKey(), new RamFile(entry.getValue()));
            }
            fileOfRange = map.ranges().stream()
                    .map(range -> files.get(range.backend()))
                    .toArray(RamFile[]::new);
            for (int i = 0; i < fileOfRange.length; i++) {
                Extent extent = map.ranges().get(i).extent();
                fileOfRange[i].file.require(extent.fileOffset(), extent.length(), "the VM's RAM");
            }
            opened = true;
        } finally {
            if (!opened) {
                close();
            }
        }
        title = "mapped RAM file "
                + String.join(", ", paths.values().stream().map(Path::toString).toList());
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public List<Extent> extents() {
        return map.extents();
    }

    @Override
    public Window window(long address) {
        int index = map.find(address);
        RamLayout.Range range = map.ranges().get(index);
        long shift = range.extent().fileOffset() - range.extent().start();
        RamFile file = fileOfRange[index];
        long offset = address + shift;
        long[] run = file.dataAround(offset);
        if (run == null) {
            long page = Math.max(offset & -PAGE, range.extent().fileOffset());
            long data = file.nextData(page);
            if (data > page) {
                long end = Math.min(Math.min(data, page + ZEROS.byteSize()), map.end(index) + shift);
                return new Window(page - shift, ZEROS.asSlice(0, end - page));
            }
            run = new long[] {page, page + PAGE};
        }
        long start = Math.max(run[0], range.extent().fileOffset());
        long end = Math.min(run[1], map.end(index) + shift);
        return new Window(start - shift, file.file.slice(start, end - start));
    }

    @Override
    public long nextData(long address) {
        int index = map.find(address);
        Extent extent = map.ranges().get(index).extent();
        long shift = extent.fileOffset() - extent.start();
        RamFile file = fileOfRange[index];
        if (file.dataAround(address + shift) != null) {
            return address;
        }
        long page = address + shift & -PAGE;
        long data = file.nextData(page);
        return data <= page ? address : Math.min(data - shift, map.end(index));
    }

    @Override
    public Optional<HostPlace> place(long address) {
        int index = map.find(address);
        Extent extent = map.ranges().get(index).extent();
        return Optional.of(new HostPlace(
                fileOfRange[index].file.path(),
                extent.fileOffset() + address - extent.start(),
                map.end(index) - address));
    }

    @Override
    public void refresh() {
        files.values().forEach(RamFile::refresh);
    }

    @Override
    public void close() {
        files.values().forEach(RamFile::close);
    }

    /** A file and where it has data, found out piece by piece. */
    private static final class RamFile {

        /**
         * Finding the holes in so much takes less than a millisecond (the kernel looks at each page), and few windows
         * end at its borders.
         */
        private static final int SEGMENT_SHIFT = 25;

        private final MappedFile file;
        private final DataRuns runs;
        private final AtomicReferenceArray<long[]> segments;
        /** Segments where data was found in what was known as a hole. */
        private final Set<Integer> grown = ConcurrentHashMap.newKeySet();

        RamFile(Path path) throws IOException {
            file = MappedFile.open(path);
            try {
                runs = new DataRuns(path);
            } catch (IOException | RuntimeException e) {
                file.close();
                throw e;
            }
            segments = new AtomicReferenceArray<>((int) (file.size() - 1 >>> SEGMENT_SHIFT) + 1);
        }

        /** Looks anew at segments that have grown. What had data has data still: finding that out costs most. */
        void refresh() {
            for (Integer segment : grown) {
                grown.remove(segment);
                segments.set(segment, null);
            }
        }

        /** Where the next data is for a page of a hole; this page itself when data has come meanwhile. */
        long nextData(long page) {
            long data = runs.nextData(page);
            if (data == page) {
                grown.add((int) (page >>> SEGMENT_SHIFT));
            }
            return data;
        }

        /** Start and end of the data around {@code offset}, within its segment; null in a hole. */
        long[] dataAround(long offset) {
            int segment = (int) (offset >>> SEGMENT_SHIFT);
            long[] borders = segments.get(segment);
            if (borders == null) {
                borders = borders(segment);
                segments.set(segment, borders);
            }
            int place = Arrays.binarySearch(borders, offset);
            int run = place >= 0 ? place : -place - 2;
            return run >= 0 && run % 2 == 0 ? new long[] {borders[run], borders[run + 1]} : null;
        }

        /** Start and end of each run of data in a segment, one after another. */
        private long[] borders(int segment) {
            long end = Math.min((long) segment + 1 << SEGMENT_SHIFT, file.size());
            long[] borders = new long[16];
            int count = 0;
            long at = runs.nextData((long) segment << SEGMENT_SHIFT);
            while (at < end) {
                long hole = Math.min(runs.nextHole(at), end);
                if (count == borders.length) {
                    borders = Arrays.copyOf(borders, count * 2);
                }
                borders[count++] = at;
                borders[count++] = hole;
                at = hole < end ? runs.nextData(hole) : end;
            }
            return Arrays.copyOf(borders, count);
        }

        void close() {
            file.close();
            runs.close();
        }
    }
}
