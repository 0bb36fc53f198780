// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.kernel.dentry;

import java.util.OptionalLong;
import org.folioscope.symbols.Types;

/**
 * The entry type in d_flags, and the flag of cursors. Linux 6.15 and later tell both in enum dentry_flags; before, they
 * are macros of include/linux/dcache.h with the type in bits 22 to 20 and the cursor at bit 29 (6.1 to 6.12).
 */
final class DentryTypes {

    private static final String[] NAMES = {
        "miss", "whiteout", "directory", "autodir", "regular", "special", "symlink", "unknown"
    };

    private static final long OLD_TYPE = 7 << 20;
    private static final long OLD_CURSOR = 1 << 29;

    private final long typeMask;
    private final long cursor;

    DentryTypes(Types types) {
        OptionalLong mask = types.enumerator("DCACHE_ENTRY_TYPE");
        OptionalLong cursorFlag = types.enumerator("DCACHE_DENTRY_CURSOR");
        boolean told = mask.isPresent() && mask.getAsLong() != 0 && cursorFlag.isPresent();
        typeMask = told ? mask.getAsLong() : OLD_TYPE;
        cursor = told ? cursorFlag.getAsLong() : OLD_CURSOR;
    }

    String nameOf(long flags) {
        return NAMES[(int) ((flags & typeMask) >>> Long.numberOfTrailingZeros(typeMask)) & 7];
    }

    /** Whether the dentry only marks how far somebody has read a directory. */
    boolean isCursor(long flags) {
        return (flags & cursor) != 0;
    }
}
