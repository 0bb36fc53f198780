// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.memory.kdump;

import java.util.concurrent.atomic.AtomicReferenceArray;
import org.folioscope.memory.Window;

/**
 * Keeps decoded pages, a bounded number of them, for several threads without locks. Each page may stand in one of four
 * places, so neighbours never push each other out. A page that is pushed out stays valid for whoever still holds its
 * window; two threads may decode the same page at once, and either result is kept.
 */
final class PageCache {

    private static final int WAYS = 4;

    private final AtomicReferenceArray<Window> windows;
    private final int setMask;
    private final int pageShift;
    /** Chooses whom to push out; lost updates do no harm. */
    private int clock;

    /** @param bytes for the pages' contents, at least 4 pages */
    PageCache(long bytes, int pageSize) {
        int sets = Integer.highestOneBit((int) (bytes / pageSize / WAYS));
        windows = new AtomicReferenceArray<>(sets * WAYS);
        setMask = sets - 1;
        pageShift = Integer.numberOfTrailingZeros(pageSize);
    }

    /** The page that starts at {@code start}, or null. */
    Window get(long start) {
        int set = set(start);
        for (int way = 0; way < WAYS; way++) {
            Window window = windows.getAcquire(set + way);
            if (window != null && window.start() == start) {
                return window;
            }
        }
        return null;
    }

    void put(Window window) {
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
