// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.iommu;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import org.folioscope.base.Progress;
import org.folioscope.iommu.format.Permissions;

/** Which devices can reach a piece of memory. The ranges of a domain are looked through once, however many devices share it. */
final class ReverseLookup {

    private final long start;
    private final long length;
    private final Progress progress;
    private final Consumer<Reach> each;
    private final Map<IommuDomain, int[]> found = new HashMap<>();

    /**
     * @param start physical, in the image
     * @param length bytes
     */
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
            IommuDomain domain = attachment.stages().getFirst();
            for (int index : found(domain)) {
                each.accept(reach(
                        unit, device, attachment, domain.ranges(progress), index, start, length, 0, Permissions.ALL));
            }
        } else if (attachment.stages().size() == 2) {
            nested(unit, device, attachment);
        }
    }

    /** What the second stage leads there is looked for among the results of the first. */
    private void nested(IommuUnit unit, IommuDevice device, Attachment attachment) {
        DomainRanges first = attachment.stages().getFirst().ranges(progress);
        DomainRanges second = attachment.stages().getLast().ranges(progress);
        for (int index : found(attachment.stages().getLast())) {
            long shift = second.physical(index) - second.iova(index);
            long from = Math.max(start, second.physical(index)) - shift;
            long end = Math.min(start + length, second.physical(index) + second.length(index)) - shift;
            int allowed = second.permissions(index) | Permissions.EXECUTE | Permissions.USER;
            touching(
                    first,
                    from,
                    end - from,
                    i -> each.accept(reach(unit, device, attachment, first, i, from, end - from, shift, allowed)));
        }
    }

    private int[] found(IommuDomain domain) {
        return found.computeIfAbsent(domain, _ -> {
            int[][] indices = {new int[4]};
            int[] count = {0};
            touching(domain.ranges(progress), start, length, index -> {
                if (count[0] == indices[0].length) {
                    indices[0] = Arrays.copyOf(indices[0], count[0] * 2);
                }
                indices[0][count[0]++] = index;
            });
            return Arrays.copyOf(indices[0], count[0]);
        });
    }

    /** Hands the indices of ranges that lead to any of {@code bytes} bytes from {@code from} on to {@code to}. */
    private void touching(DomainRanges ranges, long from, long bytes, IntConsumer to) {
        for (int i = 0; i < ranges.size(); i++) {
            if ((i & Progress.CHECK_INTERVAL - 1) == 0) {
                progress.check();
            }
            long physical = ranges.physical(i);
            if (physical < from + bytes && from < physical + ranges.length(i)) {
                to.accept(i);
            }
        }
    }

    /**
     * What of range {@code index} lies in {@code bytes} bytes from {@code from} on.
     *
     * @param shift what has to be added to the range's results to have physical addresses
     */
    private static Reach reach(
            IommuUnit unit,
            IommuDevice device,
            Attachment attachment,
            DomainRanges ranges,
            int index,
            long from,
            long bytes,
            long shift,
            int allowed) {
        long physical = ranges.physical(index);
        long first = Math.max(from, physical);
        long end = Math.min(from + bytes, physical + ranges.length(index));
        return new Reach(
                unit,
                device,
                attachment,
                ranges.iova(index) + (first - physical),
                first + shift,
                end - first,
                ranges.permissions(index) & allowed,
                ranges.leafSize(index));
    }
}
