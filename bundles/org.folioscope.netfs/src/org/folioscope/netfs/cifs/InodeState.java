// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.netfs.cifs;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/**
 * Bits of cifsInodeInfo.flags. Macros up to 6.17, an enum since; the numbers are the same. CIFS_INO_TMPFILE is new in that enum.
 */
public enum InodeState {
    /** The server takes the lease or oplock back (CIFS_INODE_PENDING_OPLOCK_BREAK). */
    PENDING_OPLOCK_BREAK(0),
    /** Somebody is in write(2), so a break has to wait (CIFS_INODE_PENDING_WRITERS). */
    PENDING_WRITERS(1),
    /** Gone from the server when the last handle is closed (CIFS_INO_DELETE_PENDING). */
    DELETE_PENDING(3),
    /** The page cache is to be dropped before it is used again (CIFS_INO_INVALID_MAPPING). */
    INVALID_MAPPING(4),
    /** The bit that is the lock for dropping it (CIFS_INO_LOCK). */
    LOCK(5),
    /** Made by O_TMPFILE (CIFS_INO_TMPFILE). */
    TMPFILE(6),
    /** Byte ranges were locked, so a close is not put off (CIFS_INO_CLOSE_ON_LOCK). */
    CLOSE_ON_LOCK(7);

    private final int bit;

    InodeState(int bit) {
        this.bit = bit;
    }

    /** The bits that are set in {@code word} and known. */
    static Set<InodeState> of(long word) {
        Set<InodeState> result = EnumSet.noneOf(InodeState.class);
        for (InodeState each : values()) {
            if ((word >>> each.bit & 1) != 0) {
                result.add(each);
            }
        }
        return result;
    }

    /** "delete_pending". */
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}
