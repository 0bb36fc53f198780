// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.target.live;

import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import org.folioscope.base.Numbers;
import org.folioscope.memory.Extent;
import org.folioscope.memory.MemoryFaultException;
import org.folioscope.memory.MemoryFaultException.Reason;
import org.folioscope.memory.Window;
import org.folioscope.memory.format.WindowCache;
import org.folioscope.target.TargetException;

/**
 * Reads RAM out of QEMU's own memory: /proc/PID/mem at the addresses that "gpa2hva" tells. Linux allows that to those who
 * may trace QEMU (ptrace(2), "ptrace access mode checking"): the same user or root, and only QEMU's parent where Yama's
 * ptrace_scope is 1.
 */
final class ProcessMemory implements MemorySource {

    private static final int BLOCK = 1 << 14;
    private static final long CACHE = 64L << 20;

    private final RamMap map;
    private final long[] hostAddresses;
    private final Path path;
    private final FileChannel file;
    private volatile WindowCache cache = new WindowCache(CACHE, BLOCK);

    /** @throws IOException when QEMU's memory may not be read, or RAM lies in it in an unexpected way */
    ProcessMemory(RamMap map, long pid, Monitor monitor) throws IOException {
        this.map = map;
        this.hostAddresses = new long[map.ranges().size()];
        for (int i = 0; i < hostAddresses.length; i++) {
            hostAddresses[i] = HumanText.hostAddress(monitor, map.start(i));
            long last = map.end(i) - 1;
            if (HumanText.hostAddress(monitor, last) - hostAddresses[i] != last - map.start(i)) {
                throw new TargetException("the RAM from " + Numbers.hex(map.start(i)) + " to " + Numbers.hex(last)
                        + " is not in one piece in QEMU's memory");
            }
        }
        path = Path.of("/proc", Long.toString(pid), "mem");
        file = FileChannel.open(path, StandardOpenOption.READ);
    }

    @Override
    public String title() {
        return path.toString();
    }

    @Override
    public List<Extent> extents() {
        return map.extents();
    }

    @Override
    public Window window(long address) {
        int index = map.find(address);
        long start = Math.max(address & -BLOCK, map.start(index));
        Window window = cache.get(start);
        if (window == null) {
            window = read(start, (int) Math.min(BLOCK - (start & BLOCK - 1), map.end(index) - start), index);
            cache.put(window);
        }
        return window;
    }

    private Window read(long start, int length, int index) {
        ByteBuffer bytes = ByteBuffer.allocate(length);
        long from = hostAddresses[index] + start - map.start(index);
        try {
            while (bytes.hasRemaining()) {
                if (file.read(bytes, from + bytes.position()) <= 0) {
                    throw new MemoryFaultException("physical", start, Reason.ABSENT, "QEMU has ended");
                }
            }
        } catch (IOException e) {
            throw new MemoryFaultException("physical", start, Reason.DAMAGED, path + ": " + e.getMessage());
        }
        return new Window(start, MemorySegment.ofArray(bytes.array()).asReadOnly());
    }

    @Override
    public Optional<HostPlace> place(long address) {
        int index = map.find(address);
        return Optional.of(
                new HostPlace(path, hostAddresses[index] + address - map.start(index), map.end(index) - address));
    }

    @Override
    public void refresh() {
        cache = new WindowCache(CACHE, BLOCK);
    }

    @Override
    public void close() {
        try {
            file.close();
        } catch (IOException _) {
            // nothing is lost with it
        }
    }
}
