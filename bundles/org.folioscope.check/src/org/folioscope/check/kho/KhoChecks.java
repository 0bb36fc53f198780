// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.check.kho;

import java.util.List;
import org.folioscope.check.CheckSet;

/** The checks of KHO. */
public final class KhoChecks {

    /** In the order of their ids. */
    public static final CheckSet SET = new CheckSet(
            "kho",
            "KHO",
            List.of(
                    new BootDataCheck(),
                    new RootTreeCheck(),
                    new EntryDataCheck(),
                    new BlobSizeCheck(),
                    new RadixTreeCheck(),
                    new PreservedRangeCheck(),
                    new OverlapCheck(),
                    new ScratchOverlapCheck(),
                    new TrackerPlaceCheck(),
                    new ChunkListCheck(),
                    new EmptyNodesCheck(),
                    new FreedPagesCheck(),
                    new MarkedPagesCheck(),
                    new LeakedPagesCheck(),
                    new VmallocCheck(),
                    new LoadedTreeCheck(),
                    new NextCompatibleCheck(),
                    new SegmentPlaceCheck(),
                    new SegmentOverlapCheck(),
                    new CrashKernelCheck(),
                    new LateBitmapCheck()));

    private KhoChecks() {}
}
