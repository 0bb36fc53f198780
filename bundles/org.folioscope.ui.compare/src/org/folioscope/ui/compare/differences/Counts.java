// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.compare.differences;

import java.util.StringJoiner;
import org.folioscope.compare.Fate;
import org.folioscope.compare.Tally;

/** How many had which fate, in words; the differences first. */
final class Counts {

    /** In the order of reading: what asks for attention comes first. */
    private static final Fate[] ORDER = {
        Fate.LEAKED, Fate.LOST, Fate.CHANGED, Fate.GAINED, Fate.MOVED, Fate.RESURRECTED, Fate.UNKNOWN, Fate.KEPT
    };

    private Counts() {}

    /** "3 lost, 12 changed, 800 kept; pages: 40 changed, 7 kept"; empty where there is nothing. */
    static String text(Tally tally) {
        return text(tally, false);
    }

    /** The same for a link: each count leads to the list of what is counted, by the word of its fate. */
    static String links(Tally tally) {
        return text(tally, true);
    }

    private static String text(Tally tally, boolean links) {
        StringJoiner objects = new StringJoiner(", ");
        StringJoiner pages = new StringJoiner(", ", "pages: ", "");
        for (Fate fate : ORDER) {
            add(objects, tally.objects(fate), fate, links);
            add(pages, tally.pages(fate), fate, links);
        }
        if (tally.pages() == 0) {
            return objects.toString();
        }
        return objects.length() == 0 ? pages.toString() : objects + "; " + pages;
    }

    private static void add(StringJoiner to, long count, Fate fate, boolean links) {
        if (count > 0) {
            String text = String.format("%,d %s", count, fate.word());
            to.add(links ? "<a href=\"" + fate.word() + "\">" + text + "</a>" : text);
        }
    }
}
