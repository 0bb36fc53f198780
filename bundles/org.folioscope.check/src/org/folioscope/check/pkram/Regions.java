// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.check.pkram;

import org.folioscope.base.Numbers;
import org.folioscope.base.Progress;
import org.folioscope.check.Check;
import org.folioscope.check.Report;
import org.folioscope.handover.pages.PageSet;
import org.folioscope.handover.pkram.PkramChain;
import org.folioscope.handover.pkram.PkramEntry;
import org.folioscope.handover.pkram.PkramHandover;
import org.folioscope.handover.pkram.PkramPageMap;
import org.folioscope.handover.pkram.PkramRegions;
import org.folioscope.handover.pkram.PkramSuperBlock;
import org.folioscope.model.Severity;

/** PR09: the region list and the map. */
final class Regions extends Check<PkramHandover> {

    Regions() {
        super(
                "PR09",
                Severity.ERROR,
                PkramHandover.class,
                "all pages of files and structures are in the region list (in a kernel that runs: in the "
                        + "map of preserved pages); the list has as many regions as the super block says, ascending "
                        + "and apart from each other",
                "The next kernel reserves what the list names before anything else uses memory. What is "
                        + "not in it is free memory there: its content is overwritten by and by.");
    }

    @Override
    public void run(PkramHandover subject, Report report, Progress progress) {
        PkramRegions regions = subject.pkram().regions();
        PkramPageMap map = subject.pkram().map();
        if (regions != null) {
            list(subject, regions, report);
            PageSet listed = new PageSet();
            for (int i = 0; i < regions.count(); i++) {
                long pages = regions.size(i) >>> 12;
                if (pages >>> 40 == 0 && regions.base(i) >>> 52 == 0) {
                    listed.add(regions.base(i) >>> 12, pages);
                }
            }
            pages(subject, listed, "the region list", report, progress);
        } else if (map != null) {
            for (PkramPageMap.Damage each : map.damage()) {
                report.found("map of preserved pages", each.address(), 8, each.message());
            }
            pages(subject, map.pages(), "the map of preserved pages", report, progress);
        }
    }

    private static void list(PkramHandover subject, PkramRegions regions, Report report) {
        PkramChain end = regions.end();
        if (!end.complete() && end.end() != PkramChain.End.SHARED) {
            report.found(
                    "region list",
                    end.field(),
                    8,
                    "the chain of the region list " + end.end().text() + ": the next page is "
                            + Numbers.hex(end.target()));
        }
        PkramSuperBlock block = subject.pkram().superBlock();
        if (regions.count() != block.regions()) {
            report.found(
                    "super block",
                    block.address(),
                    32,
                    "the super block says " + Long.toUnsignedString(block.regions()) + " regions, the list has "
                            + regions.count());
        }
        for (int i = 0; i < regions.count(); i++) {
            long base = regions.base(i);
            long before = i == 0 ? 0 : regions.base(i - 1) + regions.size(i - 1);
            if (((base | regions.size(i)) & 0xfff) != 0) {
                report.found(
                        "region " + i,
                        regions.entryAddress(i),
                        16,
                        "this region is " + Numbers.hex(regions.size(i)) + " bytes at " + Numbers.hex(base)
                                + ", expected whole pages");
            }
            if (i > 0 && Long.compareUnsigned(base, before) <= 0) {
                report.found(
                        "region " + i,
                        regions.entryAddress(i),
                        16,
                        "this region begins at " + Numbers.hex(base) + ", expected it above " + Numbers.hex(before)
                                + ", the end of the one before, and apart from it");
            }
        }
    }

    private static void pages(PkramHandover subject, PageSet pages, String where, Report report, Progress progress) {
        if (pages.overflowed()) {
            report.found(
                    Severity.INFORMATION,
                    "",
                    -1,
                    0,
                    where + " names more memory than this rule keeps track of: pages were not compared");
            return;
        }
        subject.structures(page -> {
            if (!pages.contains(page >>> 12)) {
                report.found(
                        "structure at " + Numbers.hex(page),
                        page,
                        4096,
                        "the page of this structure is not in " + where);
            }
        });
        subject.entries(progress, (object, stream, link, slot, entry, _) -> {
            long missing = pages.firstMissing(PkramEntry.pfn(entry), PkramEntry.pages(entry));
            if (missing >= 0) {
                report.found(
                        "slot " + slot + " of the " + PkramHandover.title(stream) + " of "
                                + PkramHandover.title(object),
                        PkramHandover.slotAddress(link, slot),
                        8,
                        "the page " + Numbers.hex(missing) + " (" + Numbers.hex(missing << 12) + ") is not in "
                                + where);
            }
        });
    }
}
