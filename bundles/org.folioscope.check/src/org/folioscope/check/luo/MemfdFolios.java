// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.check.luo;

import java.util.Optional;
import java.util.OptionalInt;
import org.folioscope.base.Progress;
import org.folioscope.check.Report;
import org.folioscope.handover.kho.PreservedPages;
import org.folioscope.handover.luo.LuoHandover;
import org.folioscope.handover.luo.Memfd;

/** Looks at the folios of one memfd: one pass over its array. One thread. */
final class MemfdFolios {

    private final LuoHandover luo;
    private final Memfd memfd;
    private final String object;
    private final Optional<PreservedPages> pages;
    private long next;
    private long lastStart = -1;

    MemfdFolios(LuoHandover luo, Memfd memfd, String object) {
        this.luo = luo;
        this.memfd = memfd;
        this.object = object;
        this.pages = luo.kho().trackedPages();
    }

    void check(Report report, Progress progress) {
        long wanted = (memfd.size() >>> 12) + ((memfd.size() & 4095) != 0 ? 1 : 0);
        if (Long.compareUnsigned(memfd.folioCount(), memfd.capacity()) > 0) {
            report.found(
                    object,
                    memfd.address(),
                    memfd.abi().size(),
                    "expected an array of " + Long.toUnsignedString(memfd.folioCount()) + " folios, found pages for "
                            + memfd.capacity());
            return;
        }
        memfd.folios(luo.reader(), progress, (place, frame, _, index) -> folio(place, frame, index, report));
        boolean covered = next >= wanted && lastStart < wanted;
        if (pages.isPresent() && !covered) {
            report.found(
                    object,
                    memfd.address(),
                    memfd.abi().size(),
                    "expected folios for the " + wanted + " pages of the file, found " + next);
        }
    }

    private void folio(long place, long frame, long index, Report report) {
        if (report.isFull()) {
            return;
        }
        boolean first = next == 0 && lastStart < 0;
        boolean follows = pages.isPresent() ? index == next : first || index > lastStart;
        if (!follows) {
            report.found(
                    object,
                    place + 8,
                    8,
                    "expected the folio of page " + next + ", found that of page " + Long.toUnsignedString(index));
        }
        int order = 0;
        if (frame != 0 && pages.isPresent()) {
            OptionalInt found = pages.get().orderOf(frame);
            if (found.isEmpty()) {
                report.found(
                        object,
                        place,
                        8,
                        "expected a preserved folio, found frame " + frame + ", which the tracker does not have");
            } else if ((frame & (1L << found.getAsInt()) - 1) != 0) {
                report.found(
                        object,
                        place,
                        8,
                        "expected the first page of a folio, found frame " + frame + " within a block of order "
                                + found.getAsInt());
            } else {
                order = found.getAsInt();
            }
        }
        if (follows) {
            lastStart = index;
            next = index + (1L << order);
        } else {
            next++;
        }
    }
}
