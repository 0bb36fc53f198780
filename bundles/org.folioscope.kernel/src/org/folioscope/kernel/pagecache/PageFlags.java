// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.kernel.pagecache;

import java.util.List;
import java.util.OptionalInt;
import org.folioscope.kernel.layout.Context;
import org.folioscope.kernel.layout.FlagNames;
import org.folioscope.symbols.Types;

/** The bits of page flags, from enum pageflags; their order differs from kernel to kernel. */
public final class PageFlags {

    private final List<Types.Enumerator> enumerators;

    public PageFlags(Context context) {
        enumerators = context.map().types().enumeration("pageflags");
        if (enumerators.isEmpty()) {
            context.missing().add("enum pageflags", "flags and orders of folios");
        }
    }

    /** A table of names for one thread. */
    public FlagNames names() {
        return FlagNames.ofBits(enumerators, "PG_");
    }

    /** The number of a bit by its name or an alias, without PG_. */
    public OptionalInt bit(String name) {
        for (Types.Enumerator each : enumerators) {
            if (each.name().regionMatches(3, name, 0, name.length())
                    && each.name().length() == name.length() + 3) {
                return OptionalInt.of((int) each.value());
            }
        }
        return OptionalInt.empty();
    }

    /** The bit's mask; 0 when this kernel does not have it. */
    public long mask(String name) {
        OptionalInt bit = bit(name);
        return bit.isPresent() ? 1L << bit.getAsInt() : 0;
    }
}
