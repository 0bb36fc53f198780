// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.session.fsx;

import java.nio.file.Path;
import java.util.List;
import org.folioscope.fsx.cache.CacheDifference;
import org.folioscope.fsx.model.Replay;
import org.folioscope.fsx.run.RunReport;

/**
 * How a script went in a guest, and what the file's page cache held of it then.
 *
 * @param report what the runner told
 * @param replay the same operations on the model
 * @param image the guest's memory
 * @param inode address of the file's struct inode there, virtual; 0 where it can't be compared
 * @param differences the first ones between page cache and model, in the order of the file
 * @param summary of the comparison in a sentence, or why there is none
 */
public record ScriptOutcome(
        RunReport report, Replay replay, Path image, long inode, List<CacheDifference> differences, String summary) {

    /** Differences that are kept. */
    static final int MOST_DIFFERENCES = 1000;

    /** Whether nothing failed and no byte differs. */
    public boolean isFine() {
        return !report.isFailure() && differences.isEmpty();
    }

    /** Offset of the first byte that is wrong in the page cache; -1 where none is known to be. */
    public long firstWrongByte() {
        return differences.stream()
                .filter(each -> each.pfn() >= 0)
                .mapToLong(CacheDifference::start)
                .findFirst()
                .orElse(-1);
    }

    /**
     * The operation that should have made the first wrong byte what it is not; where no byte is known to be wrong, the one that
     * failed.
     *
     * @return its number in the script; 0 for none
     */
    public int guiltyOperation() {
        long wrong = firstWrongByte();
        int size = replay.file().size();
        return wrong >= 0 && wrong < size ? replay.file().operationAt((int) wrong) : report.failedOperation();
    }
}
