// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.compare;

/** Kinds of things that are compared, as in JSON, filters and baselines. */
public enum Subject {
    /** Several things under one heading; it has no fate of its own and is never counted. */
    GROUP("group"),
    /** The facts about the kernel: release, command line, boot time. */
    KERNEL("kernel"),
    /** A mounted, or otherwise alive, file system: a super block. Its files are counted, not it. */
    FILE_SYSTEM("filesystem"),
    /** An inode in memory with what its page cache holds. */
    FILE("file"),
    /** Pages of one file that follow each other and have one fate. */
    FOLIOS("folios"),
    /** A handover: a pkernfs region, a KHO tree. */
    HANDOVER("handover"),
    /** A structure of a handover. */
    STRUCTURE("structure"),
    /** Memory that somebody preserves for the next kernel. */
    PRESERVED("preserved"),
    /** What a device's IOMMU tables map. */
    IOMMU("iommu"),
    /** Page frames that follow each other and have one fate. */
    PAGES("pages");

    private final String word;

    Subject(String word) {
        this.word = word;
    }

    /** One word, part of the contract. */
    public String word() {
        return word;
    }
}
