// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.check.iommu;

import java.util.Optional;
import org.folioscope.base.Numbers;
import org.folioscope.base.Progress;
import org.folioscope.check.Report;
import org.folioscope.check.iommu.IommuState.Keeping;
import org.folioscope.iommu.Attachment;
import org.folioscope.iommu.DomainRanges;
import org.folioscope.iommu.IommuDevice;
import org.folioscope.iommu.IommuDomain;
import org.folioscope.iommu.format.Permissions;
import org.folioscope.model.Severity;

/** IO13. */
final class KeptMappingCheck extends IommuCheck {

    private static final int ACCESS = Permissions.READ | Permissions.WRITE;

    KeptMappingCheck() {
        super(
                "IO13",
                Severity.ERROR,
                "After the kexec a device that was kept reaches the same memory at the same device addresses, with the"
                        + " same permissions.",
                "The device was never told that kernels changed. A mapping that is gone is an outage; one that leads"
                        + " elsewhere is corruption of whoever has that page. Two images are needed for it: check the"
                        + " later one and name the one from before the kexec (--before).");
    }

    @Override
    void look(IommuState state, Report report, Progress progress) {
        Optional<IommuState> before = state.before(progress);
        if (before.isEmpty()) {
            return;
        }
        for (DomainUse use : before.get().domains()) {
            if (before.get().keeping(use, progress) != Keeping.OUTGOING) {
                continue;
            }
            for (DomainUse.User user : use.users()) {
                Optional<IommuDomain> after = domain(state, user);
                if (after.isEmpty()) {
                    report.found(
                            user.device().title(),
                            -1,
                            0,
                            "expected " + user.device().name() + " to have page tables after the kexec as before,"
                                    + " found none: its transfers are faults or go anywhere",
                            use.title());
                } else if (after.get().tables().below() == null) {
                    new Sweep(use.ranges(progress), after.get().ranges(progress), user.device(), report, progress)
                            .run();
                }
            }
        }
    }

    /** The tables of the same device and PASID now. */
    private static Optional<IommuDomain> domain(IommuState state, DomainUse.User user) {
        return state.iommus().devices(user.device().name()).stream()
                .flatMap(device -> device.attachments().stream())
                .filter(each -> each.pasid() == user.attachment().pasid())
                .flatMap((Attachment each) -> each.domain().stream())
                .findFirst();
    }

    /** Goes through the ranges of both images side by side. */
    private static final class Sweep {

        private final DomainRanges before;
        private final DomainRanges after;
        private final IommuDevice device;
        private final Report report;
        private final Progress progress;
        private int left;
        private int right;
        /** From here on; unsigned. */
        private long at;

        Sweep(DomainRanges before, DomainRanges after, IommuDevice device, Report report, Progress progress) {
            this.before = before;
            this.after = after;
            this.device = device;
            this.report = report;
            this.progress = progress;
        }

        void run() {
            for (int steps = 0; (left < before.size() || right < after.size()) && !report.isFull(); steps++) {
                if ((steps & Progress.CHECK_INTERVAL - 1) == 0) {
                    progress.check();
                }
                boolean inLeft = left < before.size() && Long.compareUnsigned(before.iova(left), at) <= 0;
                boolean inRight = right < after.size() && Long.compareUnsigned(after.iova(right), at) <= 0;
                long end = end(inLeft, inRight);
                if (inLeft || inRight) {
                    piece(inLeft, inRight, end - at);
                }
                at = end;
                if (inLeft && end == before.iova(left) + before.length(left)) {
                    left++;
                }
                if (inRight && end == after.iova(right) + after.length(right)) {
                    right++;
                }
            }
        }

        /** Up to where both stay as they are. */
        private long end(boolean inLeft, boolean inRight) {
            long end = -1;
            if (left < before.size()) {
                end = min(end, inLeft ? before.iova(left) + before.length(left) : before.iova(left));
            }
            if (right < after.size()) {
                end = min(end, inRight ? after.iova(right) + after.length(right) : after.iova(right));
            }
            return end;
        }

        private static long min(long one, long other) {
            return Long.compareUnsigned(one, other) < 0 ? one : other;
        }

        private void piece(boolean inLeft, boolean inRight, long length) {
            String place = "device address " + Numbers.hex(at) + ", " + Numbers.size(length) + ": ";
            if (!inRight) {
                found(physical(before, left), length, place + "mapped before the kexec, and not any more");
            } else if (!inLeft) {
                found(
                        Severity.WARNING,
                        physical(after, right),
                        length,
                        place + "not mapped before the kexec, now leads to " + Numbers.hex(physical(after, right)));
            } else if (physical(before, left) != physical(after, right)) {
                found(
                        physical(after, right),
                        length,
                        place + "led to " + Numbers.hex(physical(before, left)) + " before the kexec, now to "
                                + Numbers.hex(physical(after, right)));
            } else if (((before.permissions(left) ^ after.permissions(right)) & ACCESS) != 0) {
                found(
                        physical(after, right),
                        length,
                        place + "was " + Permissions.text(before.permissions(left) & ACCESS)
                                + " before the kexec, is " + Permissions.text(after.permissions(right) & ACCESS)
                                + " now");
            }
        }

        private long physical(DomainRanges ranges, int index) {
            return ranges.physical(index) + (at - ranges.iova(index));
        }

        private void found(long address, long length, String sentence) {
            found(Severity.ERROR, address, length, sentence);
        }

        private void found(Severity severity, long address, long length, String sentence) {
            report.found(severity, device.title(), address, length, sentence);
        }
    }
}
