// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.compare.report;

import java.util.List;
import org.folioscope.compare.Fate;
import org.folioscope.compare.Tally;

/**
 * One difference in a section of the report.
 *
 * @param name of it
 * @param depth 0 at the top of its section
 * @param fate null for a group
 * @param tally of it and all below it
 * @param rule how it was matched
 * @param before where it lies on the first side; empty where it is not
 * @param after where it lies on the last side; empty where it is not
 * @param changes what is not the same, in words
 */
record ReportRow(
        String name,
        int depth,
        Fate fate,
        Tally tally,
        String rule,
        String before,
        String after,
        List<String> changes) {}
