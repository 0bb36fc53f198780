// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.locks.stack;

import java.util.Arrays;
import org.folioscope.base.Numbers;
import org.folioscope.kernel.walk.LongMap;

/** Gathers the calls of one stack after the other. One thread. */
final class Calls {

    private final CodePlaces places;
    /** Sequences of places by the sum of their hashes: tasks that wait for one thing have the same. */
    private final LongMap<CodePlace[]> sequences = new LongMap<>();

    private final CodePlace[] gathered = new CodePlace[Unwinder.MOST_FRAMES];
    private final long[] pointers = new long[Unwinder.MOST_FRAMES];
    private int count;

    Calls(CodePlaces places) {
        this.places = places;
    }

    /** Begins the next stack. */
    void begin() {
        count = 0;
    }

    /**
     * Adds a call that returns to {@code address}.
     *
     * @return whether that is an address of code, and there is room for more
     */
    boolean add(long address, long sp) {
        return add(places.returnTo(address), sp);
    }

    /** Adds where an exception interrupted a function; else as {@link #add(long, long)}. */
    boolean addInterrupted(long address, long sp) {
        return add(places.interruptedAt(address), sp);
    }

    private boolean add(CodePlace place, long sp) {
        if (place == null) {
            return false;
        }
        gathered[count] = place;
        pointers[count++] = sp;
        return count < Unwinder.MOST_FRAMES;
    }

    CallStack complete() {
        return new CallStack(frames(), "");
    }

    CallStack broken(String why, long at) {
        return new CallStack(frames(), why + " at " + Numbers.hex(at));
    }

    private Frames frames() {
        return new Frames(sequence(), Arrays.copyOf(pointers, count));
    }

    private CodePlace[] sequence() {
        long hash = 0;
        for (int i = 0; i < count; i++) {
            hash = 31 * hash + gathered[i].address();
        }
        CodePlace[] known = sequences.get(hash);
        if (known != null && Arrays.equals(known, 0, known.length, gathered, 0, count)) {
            return known;
        }
        CodePlace[] found = Arrays.copyOf(gathered, count);
        sequences.put(hash, found);
        return found;
    }
}
