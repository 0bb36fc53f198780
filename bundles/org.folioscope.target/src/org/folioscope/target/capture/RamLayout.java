// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.target.capture;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.folioscope.memory.Extent;
import org.folioscope.target.TargetException;

/**
 * Where the bytes of a RAM file lie in physical memory. On q35 there is a hole below 4 GiB, and its place depends on the
 * size of the RAM, so it is taken from what QEMU says ("info mtree -f") and not computed.
 */
final class RamLayout {

    /** "  0000000000100000-000000001fffffff (prio 0, ram): ram @0000000000100000"; no offset means 0. */
    private static final Pattern RANGE = Pattern.compile(
            "\\s+(\\p{XDigit}{16})-(\\p{XDigit}{16}) \\(prio -?\\d+, (?:ram|rom)\\): (\\S+)(?: @(\\p{XDigit}{16}))?.*");

    private RamLayout() {}

    /**
     * The extents of the memory region {@code name} as the CPU sees them, ascending, neighbours joined.
     *
     * @param tree the text of "info mtree -f" (QEMU 7.2 to 10.0)
     * @throws TargetException when the text holds no such region
     */
    static List<Extent> parse(String tree, String name) throws TargetException {
        List<Extent> extents = new ArrayList<>();
        boolean cpuView = false;
        for (String line : tree.lines().toList()) {
            if (line.startsWith("FlatView ")) {
                if (!extents.isEmpty()) {
                    break;
                }
                cpuView = false;
            } else if (line.startsWith(" AS \"memory\"")) {
                cpuView = true;
            } else if (cpuView) {
                Matcher range = RANGE.matcher(line);
                if (range.matches() && range.group(3).equals(name)) {
                    add(extents, range);
                }
            }
        }
        if (extents.isEmpty()) {
            throw new TargetException("expected the place of the RAM region \"" + name
                    + "\" in QEMU's \"info mtree -f\", found no line with it; was the VM started with another memory"
                    + " backend?");
        }
        return List.copyOf(extents);
    }

    private static void add(List<Extent> extents, Matcher range) {
        long start = Long.parseUnsignedLong(range.group(1), 16);
        long last = Long.parseUnsignedLong(range.group(2), 16);
        long offset = range.group(4) == null ? 0 : Long.parseUnsignedLong(range.group(4), 16);
        Extent before = extents.isEmpty() ? null : extents.getLast();
        if (before != null && before.end() == start && before.fileOffset() + before.length() == offset) {
            extents.set(extents.size() - 1, new Extent(before.start(), last + 1 - before.start(), before.fileOffset()));
        } else {
            extents.add(new Extent(start, last + 1 - start, offset));
        }
    }
}
