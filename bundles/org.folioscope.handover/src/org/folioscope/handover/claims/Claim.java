// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.handover.claims;

import java.util.Objects;

/**
 * Somebody says that a range of memory is theirs.
 *
 * @param start physical, bytes
 * @param length bytes, at least 1
 * @param role what for
 * @param owner who, for people: "pkernfs file b, block 2", "KHO tracker, order 9"
 */
public record Claim(long start, long length, Role role, String owner) {

    /** What memory is claimed for. */
    public enum Role {
        /** Its content is kept for the next kernel. */
        PRESERVED("preserved"),
        /** It holds the structures that say what is kept. */
        METADATA("metadata"),
        /** The next kernel may use it from its first instruction on. */
        SCRATCH("scratch"),
        /** The next kernel's image will be put there. */
        KERNEL_IMAGE("image of the next kernel"),
        /** Must not be kept: the next kernel has other plans for it. */
        BANNED("banned"),
        /** Devices may write there. */
        DMA("device memory access"),
        /** The running kernel uses it. */
        IN_USE("in use"),
        /** The running kernel thinks it free. */
        FREE("free");

        private final String text;

        Role(String text) {
            this.text = text;
        }

        /** For people. */
        public String text() {
            return text;
        }
    }

    public Claim {
        Objects.requireNonNull(role);
        Objects.requireNonNull(owner);
    }

    /** The first address after it. */
    public long end() {
        return start + length;
    }
}
