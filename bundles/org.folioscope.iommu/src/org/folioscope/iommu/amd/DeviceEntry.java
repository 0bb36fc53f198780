// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.iommu.amd;

/** Words of a device table entry (AMD I/O Virtualization Technology specification 3.08, section 2.2.2.1). */
final class DeviceEntry {

    /** Bytes. */
    static final int SIZE = 32;

    private static final long ADDRESS = 0x000f_ffff_ffff_f000L;

    private final long word0;
    private final long word1;
    private final long word2;

    DeviceEntry(long word0, long word1, long word2) {
        this.word0 = word0;
        this.word1 = word1;
        this.word2 = word2;
    }

    /** V: else addresses pass as they are. */
    boolean isValid() {
        return (word0 & 1) != 0;
    }

    /** TV: else only IR and IW count. */
    boolean isTranslationValid() {
        return (word0 & 2) != 0;
    }

    /** Levels of the host tables; 0 for none. */
    int mode() {
        return (int) (word0 >>> 9) & 7;
    }

    long hostRoot() {
        return word0 & ADDRESS;
    }

    /** GIoV: requests without PASID use the guest tables of PASID 0. */
    boolean isGuestForAll() {
        return (word0 >>> 54 & 1) != 0;
    }

    boolean hasGuest() {
        return (word0 >>> 55 & 1) != 0;
    }

    /** Levels of the GCR3 table, 1 to 4. */
    int gcr3Levels() {
        return ((int) (word0 >>> 56) & 3) + 1;
    }

    /** Physical address of the GCR3 table. */
    long gcr3() {
        return (word0 >>> 58 & 7) << 12 | (word1 >>> 16 & 0xffff) << 15 | (word1 >>> 43) << 31;
    }

    boolean isReadable() {
        return (word0 >>> 61 & 1) != 0;
    }

    boolean isWritable() {
        return (word0 >>> 62 & 1) != 0;
    }

    int domain() {
        return (int) word1 & 0xffff;
    }

    /** Levels of the guest tables: 4 or 5; 0 for what is reserved. */
    int guestLevels() {
        int mode = (int) (word2 >>> 54) & 3;
        return mode < 2 ? 4 + mode : 0;
    }

    /** What Linux writes for devices that nobody has attached: nothing passes. */
    boolean isBlocked() {
        return isValid() && !isReadable() && !isWritable() && !hasGuest() && (!isTranslationValid() || mode() == 0);
    }
}
