// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.handover.luo;

import java.util.Optional;

/**
 * The formats of what LUO hands over in KHO's entry "LUO". Kernels take their own only. "luo-v2" to "luo-v4" were steps
 * between releases, of which different revisions carried the same string; they are known by name and not read.
 */
public enum LuoAbi {

    /**
     * A flattened tree with liveupdate-number, and nodes luo-session and luo-flb that point to arrays
     * (include/linux/kho/abi/luo.h of Linux 6.19).
     */
    V1("luo-v1", true),

    /** A step between releases: the tree points to one header. */
    V2("luo-v2", false),

    /** A step between releases: a header without a tree. */
    V3("luo-v3", false),

    /** A step between releases: block lists for sessions. */
    V4("luo-v4", false),

    /** Linux 7.2 and 7.3: struct luo_ser and block lists (include/linux/kho/abi/luo.h). */
    V5("luo-v5", true);

    private final String compatible;
    private final boolean read;

    LuoAbi(String compatible, boolean read) {
        this.compatible = compatible;
        this.read = read;
    }

    /** The format of a compatible string; empty for one that is not known here. */
    public static Optional<LuoAbi> of(String compatible) {
        for (LuoAbi each : values()) {
            if (each.compatible.equals(compatible)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    /** "luo-v5". */
    public String compatible() {
        return compatible;
    }

    /** Whether what it holds is decoded here. */
    public boolean isRead() {
        return read;
    }
}
