// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.kernel.memmap;

import java.util.List;
import org.folioscope.base.Progress;
import org.folioscope.kernel.PageCount;
import org.folioscope.kernel.layout.Context;
import org.folioscope.kernel.layout.FlagNames;
import org.folioscope.kernel.pagecache.PageFlags;

/** Counts all page frames that the image holds by use and by flag. */
public final class PageFlagSweep {

    private final MemoryMapLayout layout;
    private final FlagNames flagNames;
    private final MemoryMapSweep sweep;

    @SuppressWarnings("resource") // nothing is opened
    public PageFlagSweep(Context context, PageFlags flags) {
        this.layout = new MemoryMapLayout(context, flags);
        this.flagNames = flags.names();
        this.sweep = new MemoryMapSweep(
                context.map(), FrameRanges.of(context.map().image().extents()), layout.pageSize);
    }

    /** Uses first, then flags in the order of their bits; kinds that no frame has are left out. */
    public List<PageCount> count(Progress progress) {
        PageTally total = new PageTally(layout);
        sweep.run(progress, () -> new PageTally(layout)).forEach(total::add);
        return total.counts(flagNames);
    }
}
