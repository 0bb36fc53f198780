// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.compare.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.folioscope.base.Numbers;
import org.folioscope.compare.Fate;
import org.folioscope.compare.Tally;

/** What happened, in a few sentences. */
final class Story {

    private static final int PAGE = 4096;

    private Story() {}

    static List<String> of(ComparisonReport report) {
        List<String> story = new ArrayList<>();
        SideFacts first = report.sides().getFirst();
        SideFacts last = report.sides().getLast();
        story.add(kernels(first, last));
        for (ReportSection section : report.sections()) {
            if (section.isKernel()) {
                continue;
            }
            String sentence = sentence(section);
            if (!sentence.isEmpty()) {
                story.add(sentence);
            }
        }
        long gained = count(report, Fate.GAINED);
        long lost = count(report, Fate.LOST);
        long kept = count(report, Fate.KEPT);
        story.add(
                gained + lost + kept == 0
                        ? "The checks find nothing amiss on either side."
                        : findings(gained) + " new, " + lost + " gone, " + kept + " on both sides.");
        return story;
    }

    private static String findings(long count) {
        return count == 1 ? "1 finding is" : count + " findings are";
    }

    private static long count(ComparisonReport report, Fate fate) {
        return report.findings().stream().filter(each -> each.fate() == fate).count();
    }

    private static String kernels(SideFacts first, SideFacts last) {
        if (first.release().isEmpty() || last.release().isEmpty()) {
            return "One of the sides has no kernel: memory is compared with memory.";
        }
        if (!first.booted().isEmpty() && first.booted().equals(last.booted())) {
            return "Both sides show one boot of kernel " + first.release() + ", of " + first.booted() + ".";
        }
        return "Kernel " + first.release() + at(first) + " gave way to kernel " + last.release() + at(last) + ".";
    }

    private static String at(SideFacts side) {
        return side.booted().isEmpty() ? "" : " (booted " + side.booted() + ")";
    }

    /** "Preserved memory: 12 kept, 1 lost; 4.0 MiB kept (1,029 pages)."; empty where there is nothing to count. */
    private static String sentence(ReportSection section) {
        Tally tally = section.tally();
        List<String> words = new ArrayList<>();
        for (Fate fate : Fate.values()) {
            if (tally.objects(fate) > 0) {
                words.add(number(tally.objects(fate)) + " " + fate.word());
            }
        }
        String objects = String.join(", ", words);
        words.clear();
        for (Fate fate : Fate.values()) {
            if (tally.pages(fate) > 0) {
                words.add(pages(tally.pages(fate)) + " " + fate.word());
            }
        }
        String pages = String.join(", ", words);
        String all = objects + (objects.isEmpty() || pages.isEmpty() ? "" : "; memory: ") + pages;
        return all.isEmpty() ? "" : section.title() + ": " + all + ".";
    }

    static String number(long count) {
        return String.format(Locale.ROOT, "%,d", count);
    }

    /** "4.0 MiB (1,029 pages)". */
    static String pages(long count) {
        return Numbers.size(count * PAGE) + " (" + number(count) + (count == 1 ? " page)" : " pages)");
    }
}
