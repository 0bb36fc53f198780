// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.target.qemu;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.folioscope.memory.Extent;
import org.folioscope.target.TargetException;

/**
 * Where the bytes of the RAM lie in physical memory. On q35 there is a hole below 4 GiB, and its place depends on the
 * size of the RAM, so it is taken from what QEMU says ("info mtree -f") and not computed.
 */
public final class RamLayout {

    /** "  0000000000100000-000000001fffffff (prio 0, ram): ram @0000000000100000"; no offset means 0. */
    private static final Pattern RANGE = Pattern.compile(
            "\\s+(\\p{XDigit}{16})-(\\p{XDigit}{16}) \\(prio -?\\d+, (?:ram|rom)\\): (\\S+)(?: @(\\p{XDigit}{16}))?.*");

    /** A machine has a handful; the text is not ours. */
    private static final int MOST_RANGES = 4096;

    private RamLayout() {}

    /**
     * A range of a memory backend's RAM.
     *
     * @param backend the id of the memory backend
     * @param extent where the CPU sees it; the file offset is that in the backend's memory
     */
    public record Range(String backend, Extent extent) {}

    /**
     * The extents of the memory region {@code name} as the CPU sees them, ascending, neighbours joined.
     *
     * @param tree the text of "info mtree -f" (QEMU 7.2 to 10.0)
     * @throws TargetException when the text holds no such region
     */
    public static List<Extent> parse(String tree, String name) throws TargetException {
        List<Extent> extents =
                parse(tree, Set.of(name)).stream().map(Range::extent).toList();
        if (extents.isEmpty()) {
            throw new TargetException("expected the place of the RAM region \"" + name
                    + "\" in QEMU's \"info mtree -f\", found no line with it; was the VM started with another memory"
                    + " backend?");
        }
        return extents;
    }

    /** The ranges of all these memory regions as the CPU sees them, ascending; neighbours of one are joined. */
    public static List<Range> parse(String tree, Set<String> names) {
        List<Range> ranges = new ArrayList<>();
        boolean cpuView = false;
        for (String line : tree.lines().toList()) {
            if (line.startsWith("FlatView ")) {
                if (!ranges.isEmpty()) {
                    break;
                }
                cpuView = false;
            } else if (line.startsWith(" AS \"memory\"")) {
                cpuView = true;
            } else if (cpuView && ranges.size() < MOST_RANGES) {
                Matcher range = RANGE.matcher(line);
                if (range.matches() && names.contains(range.group(3))) {
                    add(ranges, range);
                }
            }
        }
        return List.copyOf(ranges);
    }

    private static void add(List<Range> ranges, Matcher range) {
        String name = range.group(3);
        long start = Long.parseUnsignedLong(range.group(1), 16);
        long last = Long.parseUnsignedLong(range.group(2), 16);
        long offset = range.group(4) == null ? 0 : Long.parseUnsignedLong(range.group(4), 16);
        Range before = ranges.isEmpty() ? null : ranges.getLast();
        if (before != null && before.backend.equals(name) && goesOn(before.extent, start, offset)) {
            Extent joined =
                    new Extent(before.extent.start(), last + 1 - before.extent.start(), before.extent.fileOffset());
            ranges.set(ranges.size() - 1, new Range(name, joined));
        } else if (last >= start && (before == null || Long.compareUnsigned(before.extent.end(), start) <= 0)) {
            ranges.add(new Range(name, new Extent(start, last + 1 - start, offset)));
        }
    }

    private static boolean goesOn(Extent before, long start, long offset) {
        return before.end() == start && before.fileOffset() + before.length() == offset;
    }
}
