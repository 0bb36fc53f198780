// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.pagemap.page;

import org.folioscope.base.Progress;
import org.folioscope.compare.pagemap.MapColoring;
import org.folioscope.kernel.memmap.FrameRanges;

/** Looks for the next stretch of frames of a class. */
final class FrameSearch {

    private static final int PIECE = 1 << 15;

    private FrameSearch() {}

    /**
     * The next frame of a class, behind the stretch of that class which {@code from} is in; goes on at the other end.
     *
     * @param from where to start, -1 for the beginning
     * @param forward whether to higher frames
     * @return -1 where there is none
     */
    static long next(MapColoring coloring, int wanted, long from, boolean forward, Progress progress) {
        FrameRanges frames = coloring.frames();
        long start = from < 0 ? forward ? 0 : Long.MAX_VALUE : from;
        long found = scan(coloring, frames, wanted, start, forward, from >= 0, progress);
        return found >= 0 || from < 0
                ? found
                : scan(coloring, frames, wanted, forward ? 0 : Long.MAX_VALUE, forward, false, progress);
    }

    /** @param inside whether {@code start} may lie within a stretch that is to be left first */
    private static long scan(
            MapColoring coloring,
            FrameRanges frames,
            int wanted,
            long start,
            boolean forward,
            boolean inside,
            Progress progress) {
        byte[] line = new byte[PIECE];
        boolean leaving = inside;
        long lastOf = -1;
        for (int i = 0; i < frames.size(); i++) {
            int range = forward ? i : frames.size() - 1 - i;
            long first = frames.first(range);
            long end = frames.end(range);
            long pieces = (end - first + PIECE - 1) / PIECE;
            for (long j = 0; j < pieces; j++) {
                long piece = first + (forward ? j : pieces - 1 - j) * PIECE;
                int count = (int) Math.min(PIECE, end - piece);
                if (forward ? piece + count <= start : piece > start) {
                    continue;
                }
                progress.check();
                coloring.read(piece, line, count);
                for (int k = 0; k < count; k++) {
                    int at = forward ? k : count - 1 - k;
                    long pfn = piece + at;
                    if (forward ? pfn < start : pfn > start) {
                        continue;
                    }
                    boolean is = line[at] == wanted;
                    if (is && !leaving && forward) {
                        return pfn;
                    }
                    if (is && !leaving) {
                        lastOf = pfn; // to the first frame of the stretch
                    } else if (!is && lastOf >= 0) {
                        return lastOf;
                    }
                    leaving &= is;
                }
            }
        }
        return lastOf;
    }
}
