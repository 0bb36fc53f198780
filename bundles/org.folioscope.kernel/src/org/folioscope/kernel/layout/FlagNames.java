// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.kernel.layout;

import java.util.List;
import java.util.Locale;
import org.folioscope.kernel.walk.LongMap;
import org.folioscope.symbols.Types;

/**
 * The names of the bits of a flag word. Words are written as names in the order of their bits, joined by commas; a bit
 * without a name appears as "bit27". One thread at a time per instance: it remembers the words that it has written.
 */
public final class FlagNames {

    /** Distinct words that are remembered; flag words of one subject hardly ever differ more. */
    private static final int REMEMBERED = 4096;

    private final String[] names;
    private final long mask;
    private LongMap<String> written = new LongMap<>();

    /** @param names by bit; null for a bit that has none; bits beyond the array are left out of texts */
    public FlagNames(String... names) {
        this.names = names;
        this.mask = names.length == 64 ? -1 : (1L << names.length) - 1;
    }

    /**
     * From an enum of bit numbers, as enum pageflags: the first name of each number counts, later ones are aliases. Ends
     * at an enumerator that begins with "__NR_".
     */
    public static FlagNames ofBits(List<Types.Enumerator> enumerators, String prefix) {
        String[] names = new String[64];
        int count = 0;
        for (Types.Enumerator each : enumerators) {
            if (each.name().startsWith("__NR_")) {
                break;
            }
            if (each.value() >= 0 && each.value() < 64 && names[(int) each.value()] == null) {
                names[(int) each.value()] = shorten(each.name(), prefix);
                count = Math.max(count, (int) each.value() + 1);
            }
        }
        return new FlagNames(java.util.Arrays.copyOf(names, count));
    }

    /** From an enum of masks, as enum mount_flags: values of more than one bit are left out. */
    public static FlagNames ofMasks(List<Types.Enumerator> enumerators, String prefix) {
        String[] names = new String[64];
        int count = 0;
        for (Types.Enumerator each : enumerators) {
            if (Long.bitCount(each.value()) == 1) {
                int bit = Long.numberOfTrailingZeros(each.value());
                if (names[bit] == null) {
                    names[bit] = shorten(each.name(), prefix);
                    count = Math.max(count, bit + 1);
                }
            }
        }
        return new FlagNames(java.util.Arrays.copyOf(names, count));
    }

    private static String shorten(String name, String prefix) {
        return (name.startsWith(prefix) ? name.substring(prefix.length()) : name).toLowerCase(Locale.ROOT);
    }

    /** The bits that this table knows of, named or not. */
    public long mask() {
        return mask;
    }

    /** A table of its own for another thread. */
    public FlagNames copy() {
        return new FlagNames(names);
    }

    /** The names of the bits set in {@code word}; empty for none. */
    public String text(long word) {
        long bits = word & mask;
        String text = written.get(bits);
        if (text == null) {
            if (written.size() >= REMEMBERED) {
                written = new LongMap<>();
            }
            text = write(bits);
            written.put(bits, text);
        }
        return text;
    }

    private String write(long bits) {
        StringBuilder text = new StringBuilder();
        for (long rest = bits; rest != 0; rest &= rest - 1) {
            int bit = Long.numberOfTrailingZeros(rest);
            if (!text.isEmpty()) {
                text.append(',');
            }
            if (names[bit] == null) {
                text.append("bit").append(bit);
            } else {
                text.append(names[bit]);
            }
        }
        return text.toString();
    }
}
