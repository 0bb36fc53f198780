// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.locks.stack;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.folioscope.base.Numbers;
import org.folioscope.symbols.Symbols.Location;

/** Gathers calls while a stack is followed. One thread. */
final class Calls {

    private final CodePlaces places;
    private final List<StackFrame> frames = new ArrayList<>();

    Calls(CodePlaces places) {
        this.places = places;
    }

    /**
     * Adds a call that returns to {@code address}.
     *
     * @return whether that is an address of code, and there is room for more
     */
    boolean add(long address, long sp) {
        // a call may be the last instruction of its function: the call is before the address that it returns to
        return add(places.at(address - 1), 1, address, sp);
    }

    /** Adds where an exception interrupted a function; else as {@link #add}. */
    boolean addInterrupted(long address, long sp) {
        return add(places.at(address), 0, address, sp);
    }

    private boolean add(Optional<Location> place, int after, long address, long sp) {
        if (place.isEmpty()) {
            return false;
        }
        Location at = place.get();
        frames.add(new StackFrame(address, sp, at.name(), at.offset() + after, at.module()));
        return frames.size() < Unwinder.MOST_FRAMES;
    }

    CallStack complete() {
        return new CallStack(frames, "");
    }

    CallStack broken(String why, long at) {
        return new CallStack(frames, why + " at " + Numbers.hex(at));
    }
}
