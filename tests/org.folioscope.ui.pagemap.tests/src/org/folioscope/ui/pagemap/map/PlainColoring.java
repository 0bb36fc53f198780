// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.pagemap.map;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.swt.widgets.Display;
import org.folioscope.compare.pagemap.MapClass;
import org.folioscope.compare.pagemap.MapColoring;
import org.folioscope.compare.pagemap.MapPattern;
import org.folioscope.kernel.memmap.FrameRanges;
import org.folioscope.memory.Extent;

/** A made-up colouring that remembers whether much of it was read on the user interface thread. */
public final class PlainColoring implements MapColoring {

    private static final List<MapClass> CLASSES = List.of(
            new MapClass("nothing", ' ', 0xffffff, 0x000000, MapPattern.NONE, 1),
            new MapClass("plain", 'P', 0x3060c0, 0x6090f0, MapPattern.NONE, 16),
            new MapClass("rare", 'R', 0xc06030, 0xf09060, MapPattern.RISING, 32));

    private final FrameRanges frames;
    private final long every;
    private final long last;

    /** Frames read at once on the user interface thread, at most. */
    public final AtomicInteger mostInWindow = new AtomicInteger();

    /** @param every so many frames one is rare, and the {@code last} one */
    public PlainColoring(long count, long every) {
        this.frames = FrameRanges.of(List.of(new Extent(0, count << 12, -1)));
        this.every = every;
        this.last = count - 1;
    }

    /** The class of a frame. */
    public int of(long pfn) {
        return pfn < 0 || pfn > last ? 0 : pfn == last || pfn % every == 0 ? 2 : 1;
    }

    @Override
    public String name() {
        return "test";
    }

    @Override
    public List<MapClass> classes() {
        return CLASSES;
    }

    @Override
    public FrameRanges frames() {
        return frames;
    }

    @Override
    public void read(long pfn, byte[] target, int count) {
        if (Display.getCurrent() != null) {
            mostInWindow.accumulateAndGet(count, Math::max);
        }
        for (int i = 0; i < count; i++) {
            target[i] = (byte) of(pfn + i);
        }
    }
}
