// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.locks.stack;

import org.folioscope.kernel.walk.LongMap;
import org.folioscope.symbols.Symbols;

/** Which function holds an address of code. Remembers what it told, because stacks share most of their calls. One thread. */
final class CodePlaces {

    /** Told of addresses that no function holds. */
    private static final CodePlace NONE = new CodePlace(0, "", 0, "");

    private final Symbols symbols;
    private final LongMap<CodePlace> returns = new LongMap<>();
    private final LongMap<CodePlace> interrupted = new LongMap<>();

    CodePlaces(Symbols symbols) {
        this.symbols = symbols;
    }

    /** Where a call returns to; null where {@code address} is none of code. */
    CodePlace returnTo(long address) {
        // a call may be the last instruction of its function: the call is before the address that it returns to
        return place(returns, address, 1);
    }

    /** Where an exception interrupted a function; null where {@code address} is none of code. */
    CodePlace interruptedAt(long address) {
        return place(interrupted, address, 0);
    }

    private CodePlace place(LongMap<CodePlace> known, long address, int after) {
        CodePlace place = known.get(address);
        if (place == null) {
            place = symbols.nearest(address - after)
                    .map(at -> new CodePlace(address, at.name(), at.offset() + after, at.module()))
                    .orElse(NONE);
            known.put(address, place);
        }
        return place == NONE ? null : place;
    }
}
