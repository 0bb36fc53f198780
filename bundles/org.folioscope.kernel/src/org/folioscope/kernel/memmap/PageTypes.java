// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.kernel.memmap;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.folioscope.kernel.pagecache.PageFlags;
import org.folioscope.symbols.Types;

/**
 * How the word that a mapped page counts its mappings in tells the type of one that can't be mapped. Since 6.12 its top
 * byte is one of enum pagetype; before, it is all ones less one bit for the type (include/linux/page-flags.h of 6.1),
 * and slabs have a page flag.
 */
public abstract class PageTypes {

    /** The type of a page that has none. */
    public static final int NONE = 0;

    private final String[] names;

    PageTypes(String... names) {
        this.names = names;
    }

    static PageTypes choose(Types types, PageFlags flags) {
        List<Types.Enumerator> enumerators = types.enumeration("pagetype").stream()
                .filter(e -> e.name().startsWith("PGTY_") && !e.name().equals("PGTY_mapcount_underflow"))
                .toList();
        return enumerators.isEmpty() ? new OfBits(flags) : new OfTopByte(enumerators);
    }

    /** The type's number in this table. */
    public abstract int typeOf(int word, long flags);

    /** Lower-case name of a type as typeOf numbers it. */
    public final String name(int type) {
        return names[type];
    }

    /** How many numbers typeOf tells apart. */
    public final int count() {
        return names.length;
    }

    /** The number of the type "buddy"; NONE where there is none. */
    public final int buddy() {
        return Math.max(Arrays.asList(names).indexOf("buddy"), NONE);
    }

    private static final class OfTopByte extends PageTypes {

        private final byte[] byTopByte = new byte[256];

        OfTopByte(List<Types.Enumerator> enumerators) {
            super(namesOf(enumerators));
            for (int i = 0; i < enumerators.size(); i++) {
                byTopByte[(int) enumerators.get(i).value() & 0xff] = (byte) (i + 1);
            }
        }

        private static String[] namesOf(List<Types.Enumerator> enumerators) {
            String[] names = new String[enumerators.size() + 1];
            names[NONE] = "";
            for (int i = 0; i < enumerators.size(); i++) {
                names[i + 1] = enumerators.get(i).name().substring(5).toLowerCase(Locale.ROOT);
            }
            return names;
        }

        @Override
        public int typeOf(int word, long flags) {
            return byTopByte[word >>> 24];
        }
    }

    private static final class OfBits extends PageTypes {

        private static final int BASE = 0xf0000000;
        private static final int FIRST = 0x80;

        private final long slab;

        OfBits(PageFlags flags) {
            super("", "buddy", "offline", "table", "guard", "slab");
            slab = flags.mask("slab");
        }

        @Override
        public int typeOf(int word, long flags) {
            if ((flags & slab) != 0) {
                return 5;
            }
            if ((word & BASE) != BASE) {
                return NONE;
            }
            int cleared = ~word / FIRST & 15;
            return Integer.bitCount(cleared) == 1 ? Integer.numberOfTrailingZeros(cleared) + 1 : NONE;
        }
    }
}
