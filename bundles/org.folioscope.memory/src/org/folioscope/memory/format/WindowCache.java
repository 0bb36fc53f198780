// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.memory.format;

import java.util.concurrent.atomic.AtomicReferenceArray;
import org.folioscope.memory.Window;

/**
 * Keeps windows of one size that were costly to get (decoded pages, for one), a bounded number of them, for several
 * threads without locks. Each may stand in one of four places, so neighbours never push each other out. A window that is
 * pushed out stays valid for whoever still holds it; two threads may get the same one at once, and either is kept.
 */
public final class WindowCache {

    private static final int WAYS = 4;

    private final AtomicReferenceArray<Window> windows;
    private final int setMask;
    private final int pageShift;
    /** Chooses whom to push out; lost updates do no harm. */
    private int clock;

    /**
     * @param bytes for the windows' contents, at least 4 windows
     * @param pageSize bytes of a window, a power of two
     */
    public WindowCache(long bytes, int pageSize) {
        int sets = Integer.highestOneBit((int) (bytes / pageSize / WAYS));
        windows = new AtomicReferenceArray<>(sets * WAYS);
        setMask = sets - 1;
        pageShift = Integer.numberOfTrailingZeros(pageSize);
    }

    /** The window that starts at {@code start}, or null. */
    public Window get(long start) {
        int set = set(start);
        for (int way = 0; way < WAYS; way++) {
            Window window = windows.getAcquire(set + way);
            if (window != null && window.start() == start) {
                return window;
            }
        }
        return null;
    }

    /** Keeps a window, and pushes another one out where there is no room. */
    public void put(Window window) {
        int set = set(window.start());
        int way = clock++ & WAYS - 1;
        for (int i = 0; i < WAYS; i++) {
            if (windows.getAcquire(set + i) == null) {
                way = i;
                break;
            }
        }
        windows.setRelease(set + way, window);
    }

    private int set(long start) {
        return ((int) (start >>> pageShift) & setMask) * WAYS;
    }
}
