// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.handover.kho;

import java.util.function.Consumer;
import org.folioscope.base.Progress;
import org.folioscope.handover.claims.Claim;
import org.folioscope.handover.claims.ClaimSource;

/** Who owns memory by what a tree of KHO says: preserved blocks, the tracker's own pages, scratch areas, the next kernel. */
final class KhoClaims implements ClaimSource {

    /** Ranges of more pages than this are not looked at page by page. */
    private static final long FRAME_BY_FRAME = 1 << 15;

    private final KhoHandover kho;

    KhoClaims(KhoHandover kho) {
        this.kho = kho;
    }

    private String side() {
        return kho.side() == KhoHandover.Side.FOUND
                ? "KHO"
                : "KHO " + kho.side().text();
    }

    @Override
    public void at(long start, long length, Consumer<Claim> each) {
        if (length <= 0 || start < 0 || start + length < start) {
            return;
        }
        fixed(claim -> {
            if (claim.start() < start + length && start < claim.end()) {
                each.accept(claim);
            }
        });
        kho.trackedPages().ifPresent(pages -> {
            long end = start + length - 1 >>> 12;
            if (end - (start >>> 12) > FRAME_BY_FRAME) {
                pages.forEachRun(Progress.NONE, (order, frame, count) -> {
                    if (frame <= end && frame + (count << order) > start >>> 12) {
                        each.accept(preserved(order, frame, count));
                    }
                });
                return;
            }
            for (int order : pages.orders()) {
                long frame = start >>> 12 & -1L << order;
                for (; frame <= end; frame += 1L << order) {
                    if (pages.isBlock(frame, order)) {
                        each.accept(preserved(order, frame, 1));
                    }
                }
            }
        });
    }

    private Claim preserved(int order, long frame, long count) {
        return new Claim(
                frame << 12,
                count << order + 12,
                Claim.Role.PRESERVED,
                side() + " tracker, order " + order + (count == 1 ? "" : ", " + count + " blocks"));
    }

    private void fixed(Consumer<Claim> each) {
        each.accept(new Claim(kho.tree().address(), KhoTree.SIZE, Claim.Role.METADATA, side() + " root tree"));
        for (ScratchArea area : kho.scratch()) {
            if (area.size() > 0) {
                each.accept(new Claim(
                        area.start(), area.size(), Claim.Role.SCRATCH, side() + " scratch area, " + area.role()));
            }
        }
        kho.pages().ifPresent(pages -> {
            for (PreservedPages.Node node : pages.nodes()) {
                each.accept(new Claim(
                        node.address(),
                        node.size(),
                        Claim.Role.METADATA,
                        side() + " tracker, "
                                + (node.level() == 0
                                        ? "bitmap"
                                        : node.level() < 0 ? "chunk" : "level " + node.level())));
            }
        });
        kho.kernel().flatMap(KhoKernel::next).ifPresent(next -> {
            for (LoadedKernel.Segment segment : next.segments()) {
                if (segment.size() > 0) {
                    each.accept(new Claim(
                            segment.start(), segment.size(), Claim.Role.KERNEL_IMAGE, "segment of the loaded kernel"));
                }
            }
        });
    }

    @Override
    public void all(Progress progress, Consumer<Claim> each) {
        fixed(each);
        kho.trackedPages()
                .ifPresent(pages -> pages.forEachRun(
                        progress, (order, frame, count) -> each.accept(preserved(order, frame, count))));
    }
}
