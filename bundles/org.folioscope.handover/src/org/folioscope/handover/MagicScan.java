// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.handover;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.folioscope.base.Progress;
import org.folioscope.memory.Extent;
import org.folioscope.memory.MemoryFaultException;
import org.folioscope.memory.MemoryReader;

/** Looks at the start of each page of memory for the magic numbers of all kinds, in one go; skips holes of sparse files. */
@SuppressWarnings("resource") // nothing is opened
final class MagicScan {

    private static final long PAGE = 4096;
    /** Hits of one kind that are kept: a number that is everywhere is no clue. */
    private static final int MOST_HITS = 4096;
    /** Pages that begin with zeros, one after the other, before the file system is asked for the hole's end. */
    private static final int ZEROS_BEFORE_ASKING = 16;

    private final HandoverSource source;
    private final List<HandoverFinder> finders;
    private final long[][] hits;
    private final int[] counts;

    private MagicScan(HandoverSource source, List<HandoverFinder> finders) {
        this.source = source;
        this.finders = finders.stream().filter(each -> each.magic().isPresent()).toList();
        this.hits = new long[this.finders.size()][8];
        this.counts = new int[this.finders.size()];
    }

    /** The physical addresses of hits, ascending, by the kind of their finder. */
    static Map<String, long[]> hits(HandoverSource source, List<HandoverFinder> finders, Progress progress) {
        MagicScan scan = new MagicScan(source, finders);
        if (!scan.finders.isEmpty()) {
            scan.run(progress);
        }
        Map<String, long[]> result = new HashMap<>();
        for (int i = 0; i < scan.hits.length; i++) {
            result.put(scan.finders.get(i).kind(), Arrays.copyOf(scan.hits[i], scan.counts[i]));
        }
        return result;
    }

    private void run(Progress progress) {
        List<Extent> extents = source.memory().extents();
        progress.begin(
                "Looking for persistent regions",
                extents.stream().mapToLong(Extent::length).sum());
        Magic[] magics = finders.stream().map(each -> each.magic().get()).toArray(Magic[]::new);
        MemoryReader reader = source.reader();
        for (Extent extent : extents) {
            long done = extent.start();
            long steps = 0;
            int zeros = 0;
            for (long at = (extent.start() + PAGE - 1) & -PAGE; at >= 0 && at + PAGE <= extent.end(); at += PAGE) {
                if ((++steps & 255) == 0) {
                    progress.check();
                    progress.advance(at - done);
                    done = at;
                }
                try {
                    long word = reader.u64(at);
                    if (word != 0) {
                        zeros = 0;
                        look(word, magics, at);
                    } else if (++zeros % ZEROS_BEFORE_ASKING == 0) {
                        at = Math.max(at, (source.memory().nextData(at) & -PAGE) - PAGE);
                    }
                } catch (MemoryFaultException _) {
                    // a page that the image lacks
                }
            }
            progress.advance(extent.end() - done);
        }
    }

    private void look(long word, Magic[] magics, long at) {
        for (int i = 0; i < magics.length; i++) {
            Magic magic = magics[i];
            long value = magic.size() == 8 ? word : word & 0xffff_ffffL;
            if (value == magic.value() && (at & magic.alignment() - 1) == 0 && counts[i] < MOST_HITS) {
                if (counts[i] == hits[i].length) {
                    hits[i] = Arrays.copyOf(hits[i], counts[i] * 2);
                }
                hits[i][counts[i]++] = at;
            }
        }
    }
}
