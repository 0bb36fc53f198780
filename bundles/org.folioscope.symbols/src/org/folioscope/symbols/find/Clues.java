// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.symbols.find;

import java.util.ArrayList;
import java.util.List;

/** What was looked for and what came of it, in order; it becomes the message when no kernel is found. One thread. */
final class Clues {

    private static final int MOST = 64;

    private final List<String> lines = new ArrayList<>();

    /** @param clue "VMCOREINFO note: the container has none" */
    void add(String clue) {
        if (lines.size() < MOST && !lines.contains(clue)) {
            lines.add(clue);
        }
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (String line : lines) {
            text.append(text.isEmpty() ? "" : "\n").append("  ").append(line);
        }
        return text.toString();
    }
}
