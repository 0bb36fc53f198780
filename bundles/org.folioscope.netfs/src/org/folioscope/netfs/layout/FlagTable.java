// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.netfs.layout;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/**
 * Which bit of a flag word is which flag. Immutable.
 *
 * @param <E> the flags
 */
public final class FlagTable<E extends Enum<E>> {

    private final Class<E> type;
    private final int[] bits;

    private FlagTable(Class<E> type, int[] bits) {
        this.type = type;
        this.bits = bits;
    }

    static <E extends Enum<E>> FlagTable<E> of(Class<E> type) {
        int[] bits = new int[type.getEnumConstants().length];
        java.util.Arrays.fill(bits, -1);
        return new FlagTable<>(type, bits);
    }

    /** The same with {@code flag} at {@code bit}. */
    FlagTable<E> with(int bit, E flag) {
        int[] more = bits.clone();
        more[flag.ordinal()] = bit;
        return new FlagTable<>(type, more);
    }

    /** Whether this kernel has {@code flag}. */
    public boolean knows(E flag) {
        return bits[flag.ordinal()] >= 0;
    }

    /** Number of the bit; -1 where this kernel doesn't have it. */
    public int bit(E flag) {
        return bits[flag.ordinal()];
    }

    /** The flags that are set in {@code word}. */
    public Set<E> flags(long word) {
        EnumSet<E> set = EnumSet.noneOf(type);
        for (E each : type.getEnumConstants()) {
            if (knows(each) && (word >>> bits[each.ordinal()] & 1) != 0) {
                set.add(each);
            }
        }
        return set;
    }

    /** The names of the bits that are set, in their order; one without a name as "bit27". Empty for none. */
    public String text(long word) {
        StringBuilder text = new StringBuilder();
        for (long rest = word; rest != 0; rest &= rest - 1) {
            int bit = Long.numberOfTrailingZeros(rest);
            text.append(text.isEmpty() ? "" : ",").append(name(bit));
        }
        return text.toString();
    }

    private String name(int bit) {
        for (E each : type.getEnumConstants()) {
            if (bits[each.ordinal()] == bit) {
                return each.name().toLowerCase(Locale.ROOT);
            }
        }
        return "bit" + bit;
    }
}
