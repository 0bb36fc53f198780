// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.handover.kho;

import java.util.Optional;

/**
 * The formats of KHO's root tree, one for each compatible string. A kernel takes over from its own string only; another
 * one "disables KHO revival" and loses all that was preserved.
 */
public enum KhoAbi {

    /**
     * Linux 6.16 to 7.0: the tracker is a list of chunks of bitmaps (struct khoser_mem_chunk,
     * kernel/kexec_handover.c of 6.16), children have a property "fdt".
     */
    V1("kho-v1", Tracker.CHUNKS, "fdt", false),

    /** Between 7.0 and 7.1: the tracker is a radix tree (kernel tree at commit 019fc3687237), children as before. */
    V2("kho-v2", Tracker.RADIX_TREE, "fdt", false),

    /** The 7.1 cycle: children have "preserved-data" and "blob-size" ("kho: persist blob size in KHO FDT"). */
    V3("kho-v3", Tracker.RADIX_TREE, "preserved-data", true),

    /** Linux 7.2 and 7.3 (include/linux/kho/abi/kexec_handover.h): as V3; raised for block lists. */
    V4("kho-v4", Tracker.RADIX_TREE, "preserved-data", true);

    /** How preserved memory is written down. */
    public enum Tracker {
        CHUNKS,
        RADIX_TREE
    }

    private final String compatible;
    private final Tracker tracker;
    private final String dataProperty;
    private final boolean sized;

    KhoAbi(String compatible, Tracker tracker, String dataProperty, boolean sized) {
        this.compatible = compatible;
        this.tracker = tracker;
        this.dataProperty = dataProperty;
        this.sized = sized;
    }

    /** The format of the root tree's property "compatible"; empty for one that is not known here. */
    public static Optional<KhoAbi> of(String compatible) {
        for (KhoAbi each : values()) {
            if (each.compatible.equals(compatible)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    /** As in the tree: "kho-v4". */
    public String compatible() {
        return compatible;
    }

    public Tracker tracker() {
        return tracker;
    }

    /** The property of a child that holds the physical address of its data. */
    public String dataProperty() {
        return dataProperty;
    }

    /** Whether a child tells the size of its data, as the property "blob-size". */
    public boolean isSized() {
        return sized;
    }
}
