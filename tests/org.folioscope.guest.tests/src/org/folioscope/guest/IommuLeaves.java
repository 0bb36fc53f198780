// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.guest;

import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.folioscope.base.Progress;
import org.folioscope.iommu.DomainRanges;
import org.folioscope.iommu.IommuDomain;
import org.folioscope.iommu.Iommus;
import org.folioscope.iommu.format.Permissions;

/**
 * What devices may reach, as lines "device iova physical size access" (hexadecimal), sorted: as it is decoded, and as the
 * guest's own kernel says.
 */
final class IommuLeaves {

    private static final long ADDRESS = 0xf_ffff_ffff_f000L;
    private static final int PAGE = 4096;

    /** "Device 0000:00:02.0 with pasid 0 @0xcd7000" (drivers/iommu/intel/debugfs.c of Linux 7.2). */
    private static final Pattern DEVICE = Pattern.compile("Device (\\S+) .*@0x\\p{XDigit}+");

    /** Page number of the device address, entries of levels 5 to 3, then those of 2 and 1 as far as there are any. */
    private static final Pattern LEAF =
            Pattern.compile("0x(\\p{XDigit}+) \\|\\t0x\\p{XDigit}{16}\\t0x\\p{XDigit}{16}\\t0x(\\p{XDigit}{16})"
                    + "(?:\\t0x(\\p{XDigit}{16}))?(?:\\t0x(\\p{XDigit}{16}))?");

    private static final Pattern MAPPING = Pattern.compile("0x(\\p{XDigit}+)\\t0x(\\p{XDigit}+)\\t0x(\\p{XDigit}+)");

    private IommuLeaves() {}

    private static String line(String device, long iova, long physical, long size, String access) {
        return "%s %x %x %x %s".formatted(device, iova, physical, size, access);
    }

    /** Each leaf of a file domain_translation_struct of VT-d, or of several. */
    static TreeSet<String> ofDebugfs(String text) {
        TreeSet<String> leaves = new TreeSet<>();
        String device = "";
        for (String line : text.split("\n")) {
            Matcher head = DEVICE.matcher(line);
            Matcher leaf = LEAF.matcher(line);
            if (head.matches()) {
                device = head.group(1);
            } else if (leaf.matches()) {
                int level = leaf.group(4) != null ? 1 : leaf.group(3) != null ? 2 : 3;
                long entry = Long.parseUnsignedLong(leaf.group(5 - level), 16);
                long size = 1L << 12 + 9 * (level - 1);
                leaves.add(line(
                        device,
                        Long.parseLong(leaf.group(1), 16) * PAGE,
                        entry & ADDRESS & -size,
                        size,
                        ((entry & 1) != 0 ? "r" : "-") + ((entry & 2) != 0 ? "w" : "-")));
            }
        }
        return leaves;
    }

    /** Each page of /sys/kernel/debug/dma-test/mappings (guest/kernel/dma-test), of one or several devices. */
    static TreeSet<String> ofMappings(String text) {
        TreeSet<String> pages = new TreeSet<>();
        String device = "";
        for (String line : text.split("\n")) {
            Matcher mapping = MAPPING.matcher(line);
            if (line.startsWith("device\t")) {
                device = line.split("\t")[1];
            } else if (mapping.matches()) {
                long iova = Long.parseLong(mapping.group(1), 16);
                long physical = Long.parseLong(mapping.group(2), 16);
                long length = Long.parseLong(mapping.group(3), 16);
                for (long at = 0; at < length; at += PAGE) {
                    pages.add(line(device, iova + at, physical + at, PAGE, ""));
                }
            }
        }
        return pages;
    }

    /** Each decoded leaf. */
    static TreeSet<String> decoded(Iommus iommus) {
        return decoded(iommus, false);
    }

    /** Each decoded page of 4 KiB, whatever the leaves' sizes, without what may be done there. */
    static TreeSet<String> decodedPages(Iommus iommus) {
        return decoded(iommus, true);
    }

    private static TreeSet<String> decoded(Iommus iommus, boolean pages) {
        TreeSet<String> lines = new TreeSet<>();
        iommus.forEach((_, device, attachment) -> {
            for (IommuDomain domain : attachment.stages()) {
                DomainRanges ranges = domain.ranges(Progress.NONE);
                for (int i = 0; i < ranges.size(); i++) {
                    long step = pages ? PAGE : ranges.leafSize(i);
                    String access = pages
                            ? ""
                            : Permissions.text(ranges.permissions(i) & (Permissions.READ | Permissions.WRITE));
                    for (long at = 0; at < ranges.length(i); at += step) {
                        lines.add(line(device.name(), ranges.iova(i) + at, ranges.physical(i) + at, step, access));
                    }
                }
            }
        });
        return lines;
    }

    /** The lines of one device. */
    static TreeSet<String> of(String device, TreeSet<String> lines) {
        return new TreeSet<>(lines.subSet(device + " ", device + "!"));
    }
}
