// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.locks.stack;

import java.util.AbstractList;
import java.util.RandomAccess;

/**
 * The calls of a stack, kept small, because there may be a hundred thousand stacks: the places are those of all stacks that
 * are alike. Immutable; safe for use by several threads.
 */
final class Frames extends AbstractList<StackFrame> implements RandomAccess {

    private final CodePlace[] places;
    private final long[] pointers;

    /** Takes both over; as many places as there are stack pointers. */
    Frames(CodePlace[] places, long[] pointers) {
        this.places = places;
        this.pointers = pointers;
    }

    @Override
    public int size() {
        return pointers.length;
    }

    @Override
    public StackFrame get(int index) {
        return new StackFrame(places[index], pointers[index]);
    }
}
