// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.netfs.cifs;

import java.util.EnumSet;
import java.util.Set;

/**
 * What the server allows a client to keep of a file, by a lease or an oplock: bits of cifsInodeInfo.oplock (CIFS_CACHE_READ_FLG and
 * its like in fs/smb/client/cifsglob.h, the same since Linux 3.11). In the order of letters in /proc/fs/cifs/open_files.
 */
public enum Caching {
    READ(1, 'R'),
    HANDLE(2, 'H'),
    WRITE(4, 'W');

    private final int bit;
    private final char letter;

    Caching(int bit, char letter) {
        this.bit = bit;
        this.letter = letter;
    }

    /** What is set in {@code level}, cifsInodeInfo.oplock. */
    static Set<Caching> of(long level) {
        Set<Caching> result = EnumSet.noneOf(Caching.class);
        for (Caching each : values()) {
            if ((level & each.bit) != 0) {
                result.add(each);
            }
        }
        return result;
    }

    /** "RHW", as the kernel writes it; "NONE" for nothing. */
    public static String letters(Set<Caching> caching) {
        StringBuilder result = new StringBuilder();
        caching.forEach(each -> result.append(each.letter));
        return result.isEmpty() ? "NONE" : result.toString();
    }
}
