// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.check.kho;

import java.util.Optional;
import org.folioscope.base.Numbers;
import org.folioscope.base.Progress;
import org.folioscope.check.Check;
import org.folioscope.check.Report;
import org.folioscope.handover.kho.KhoAreas;
import org.folioscope.handover.kho.KhoVmalloc;
import org.folioscope.handover.kho.PreservedPages;
import org.folioscope.model.Severity;

/** KH15: the blocks of an area of virtual memory add up to its pages, end with a zero only, and are preserved with the chunks that name them. */
final class VmallocCheck extends Check<KhoAreas> {

    VmallocCheck() {
        super(
                "KH15",
                Severity.ERROR,
                KhoAreas.class,
                "The blocks of an area of virtual memory add up to its pages, end with a zero only, and are preserved"
                        + " with the chunks that name them.",
                "kho_restore_vmalloc() takes back each block by its address and counts pages; where the count is off,"
                        + " it gives the area up and the subsystem loses its data (kernel/liveupdate/kexec_handover.c of"
                        + " Linux 7.2).");
    }

    @Override
    public void run(KhoAreas subject, Report report, Progress progress) {
        Optional<PreservedPages> pages = subject.kho().trackedPages();
        for (KhoAreas.OwnedArea owned : subject.areas()) {
            progress.check();
            KhoVmalloc area = owned.area();
            for (KhoVmalloc.Problem each : area.problems()) {
                report.found(owned.owner(), each.address(), each.length(), each.message());
            }
            long sum = (long) area.blocks() << Math.min(area.order(), KhoVmalloc.ORDER_LIMIT);
            if (area.problems().isEmpty() && (sum != area.totalPages() || area.order() > KhoVmalloc.ORDER_LIMIT)) {
                report.found(
                        owned.owner(),
                        area.address() + 8,
                        4,
                        "expected " + area.totalPages() + " pages in the" + " area, found " + area.blocks()
                                + " blocks of order " + area.order());
            }
            if (pages.isPresent()) {
                preserved(owned, pages.get(), report, progress);
            }
        }
    }

    private static void preserved(KhoAreas.OwnedArea owned, PreservedPages pages, Report report, Progress progress) {
        KhoVmalloc area = owned.area();
        for (KhoVmalloc.Chunk chunk : area.chunks()) {
            if (!pages.covers(chunk.address(), 4096)) {
                report.found(
                        owned.owner(),
                        chunk.address(),
                        4096,
                        "expected a preserved chunk of addresses, found " + Numbers.hex(chunk.address())
                                + " not in the tracker");
            }
        }
        for (int i = 0; i < area.blocks() && !report.isFull(); i++) {
            if ((i & Progress.CHECK_INTERVAL - 1) == 0) {
                progress.check();
            }
            if ((area.block(i) & 4095) != 0 || !pages.isBlock(area.block(i) >>> 12, area.order())) {
                report.found(
                        owned.owner(),
                        area.place(i),
                        8,
                        "expected a preserved block of order " + area.order() + ", found " + Numbers.hex(area.block(i))
                                + ", which the tracker does not have as such");
            }
        }
    }
}
