// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.netfs.buffer;

import org.folioscope.kernel.layout.Context;
import org.folioscope.kernel.pagecache.PageFlags;

/**
 * The page flags that netfs cares for, as masks; 0 for one that the kernel does not have.
 *
 * @param privateWord PG_private
 * @param private2 PG_private_2
 */
public record FolioBits(long locked, long uptodate, long dirty, long writeback, long privateWord, long private2) {

    /** As the enumeration pageflags of this kernel has them; a bit that it does not have is 0. */
    public static FolioBits of(Context context) {
        PageFlags flags = new PageFlags(context);
        return new FolioBits(
                flags.mask("locked"),
                flags.mask("uptodate"),
                flags.mask("dirty"),
                flags.mask("writeback"),
                flags.mask("private"),
                flags.mask("private_2"));
    }
}
