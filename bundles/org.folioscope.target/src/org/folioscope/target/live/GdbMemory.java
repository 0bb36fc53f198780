// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.target.live;

import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.util.List;
import java.util.Optional;
import org.folioscope.memory.Extent;
import org.folioscope.memory.MemoryFaultException;
import org.folioscope.memory.MemoryFaultException.Reason;
import org.folioscope.memory.Window;
import org.folioscope.memory.format.WindowCache;

/** Reads RAM through the GDB stub: slow, but it works from afar and without any rights on this machine. */
final class GdbMemory implements MemorySource {

    private static final int BLOCK = 1 << 13;
    private static final long CACHE = 256L << 20;

    private final RamMap map;
    private final GdbLink link;
    private volatile WindowCache cache = new WindowCache(CACHE, BLOCK);

    GdbMemory(RamMap map, GdbLink link) {
        this.map = map;
        this.link = link;
    }

    @Override
    public String title() {
        return "GDB stub";
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
            byte[] bytes = new byte[(int) Math.min(BLOCK - (start & BLOCK - 1), map.end(index) - start)];
            try {
                link.call(client -> {
                    client.read(start, bytes, 0, bytes.length, LiveVm.LIMIT);
                    return bytes;
                });
            } catch (IOException e) {
                throw new MemoryFaultException("physical", address, Reason.DAMAGED, e.getMessage());
            }
            window = new Window(start, MemorySegment.ofArray(bytes).asReadOnly());
            cache.put(window);
        }
        return window;
    }

    @Override
    public Optional<HostPlace> place(long address) {
        return Optional.empty();
    }

    @Override
    public void refresh() {
        cache = new WindowCache(CACHE, BLOCK);
    }

    @Override
    public void close() {
        // the link is the target's
    }
}
