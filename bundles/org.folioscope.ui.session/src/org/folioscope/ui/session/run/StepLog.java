// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.session.run;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** The last lines that a step has told: bounded, whatever a guest prints. Belongs to the user interface thread. */
public final class StepLog {

    /** Lines that are kept; all of them are in the run's folder. */
    public static final int MOST_LINES = 5000;

    /** Characters of a line that are kept. */
    static final int LONGEST_LINE = 2000;

    private final Deque<String> lines = new ArrayDeque<>();
    private long count;

    void add(String line) {
        lines.addLast(line.length() <= LONGEST_LINE ? line : line.substring(0, LONGEST_LINE) + "…");
        count++;
        if (lines.size() > MOST_LINES) {
            lines.removeFirst();
        }
    }

    /** How many lines there were ever; the first of those kept has the number {@code count() - size}. */
    public long count() {
        return count;
    }

    /** How many lines were dropped since they were too many. */
    public long dropped() {
        return count - lines.size();
    }

    /** The lines that are kept, from number {@code from} on. */
    public List<String> since(long from) {
        long skip = Math.max(0, from - dropped());
        List<String> result = new ArrayList<>();
        for (String line : lines) {
            if (skip-- <= 0) {
                result.add(line);
            }
        }
        return result;
    }
}
