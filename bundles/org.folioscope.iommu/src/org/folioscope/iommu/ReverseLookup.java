// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.iommu;

import java.util.function.Consumer;
import org.folioscope.base.Progress;
import org.folioscope.iommu.format.Permissions;

/** Which devices can reach a piece of memory. */
final class ReverseLookup {

    private final long start;
    private final long length;
    private final Progress progress;
    private final Consumer<Reach> each;

    ReverseLookup(long start, long length, Progress progress, Consumer<Reach> each) {
        this.start = start;
        this.length = length;
        this.progress = progress;
        this.each = each;
    }

    void look(IommuUnit unit, IommuDevice device, Attachment attachment) {
        if (attachment.translation() == Translation.PASS_THROUGH) {
            each.accept(
                    new Reach(unit, device, attachment, start, start, length, Permissions.READ | Permissions.WRITE, 0));
        } else if (attachment.stages().size() == 1) {
            DomainRanges ranges = attachment.stages().getFirst().ranges(progress);
            for (int i = 0; i < ranges.size(); i++) {
                if ((i & Progress.CHECK_INTERVAL - 1) == 0) {
                    progress.check();
                }
                range(unit, device, attachment, ranges, i);
            }
        } else if (attachment.stages().size() == 2) {
            nested(unit, device, attachment);
        }
    }

    private void range(IommuUnit unit, IommuDevice device, Attachment attachment, DomainRanges ranges, int index) {
        long physical = ranges.physical(index);
        long from = Math.max(start, physical);
        long end = Math.min(start + length, physical + ranges.length(index));
        if (from < end) {
            each.accept(new Reach(
                    unit,
                    device,
                    attachment,
                    ranges.iova(index) + (from - physical),
                    from,
                    end - from,
                    ranges.permissions(index),
                    ranges.leafSize(index)));
        }
    }

    /** What the second stage leads there is looked for among the results of the first. */
    private void nested(IommuUnit unit, IommuDevice device, Attachment attachment) {
        DomainRanges second = attachment.stages().getLast().ranges(progress);
        for (int i = 0; i < second.size(); i++) {
            long physical = second.physical(i);
            long from = Math.max(start, physical);
            long end = Math.min(start + length, physical + second.length(i));
            if (from < end) {
                long middle = second.iova(i) + (from - physical);
                int allowed = second.permissions(i) | Permissions.EXECUTE | Permissions.USER;
                long shift = physical - second.iova(i);
                new ReverseLookup(
                                middle,
                                end - from,
                                progress,
                                reach -> each.accept(new Reach(
                                        unit,
                                        device,
                                        attachment,
                                        reach.iova(),
                                        reach.physical() + shift,
                                        reach.length(),
                                        reach.permissions() & allowed,
                                        reach.leafSize())))
                        .first(unit, device, attachment);
            }
        }
    }

    private void first(IommuUnit unit, IommuDevice device, Attachment attachment) {
        DomainRanges ranges = attachment.stages().getFirst().ranges(progress);
        for (int i = 0; i < ranges.size(); i++) {
            range(unit, device, attachment, ranges, i);
        }
    }
}
