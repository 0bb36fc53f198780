// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.locks.stack;

import java.util.Optional;
import org.folioscope.kernel.walk.LongMap;
import org.folioscope.symbols.Symbols;
import org.folioscope.symbols.Symbols.Location;

/** Which function holds an address of code. Remembers what it told, because stacks share most of their calls. One thread. */
final class CodePlaces {

    private final Symbols symbols;
    private final LongMap<Optional<Location>> known = new LongMap<>();

    CodePlaces(Symbols symbols) {
        this.symbols = symbols;
    }

    Optional<Location> at(long address) {
        Optional<Location> place = known.get(address);
        if (place == null) {
            place = symbols.nearest(address);
            known.put(address, place);
        }
        return place;
    }
}
