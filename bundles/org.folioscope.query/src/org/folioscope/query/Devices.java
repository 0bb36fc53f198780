// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.query;

import org.folioscope.model.SuperBlock;

/** Device numbers as people write them: "8:1". */
final class Devices {

    private Devices() {}

    /**
     * @param dev as the kernel keeps it: minor in the low 20 bits, major above (MINORBITS of include/linux/kdev_t.h)
     */
    static String text(int dev) {
        return (dev >>> 20) + ":" + (dev & 0xfffff);
    }

    /** Writes each super block's device once as long as rows of one super block follow each other. */
    static final class Memo {

        private record Entry(SuperBlock superBlock, String text) {}

        private Entry last = new Entry(null, "");

        String of(SuperBlock superBlock) {
            Entry entry = last;
            if (entry.superBlock != superBlock) {
                entry = new Entry(superBlock, text(superBlock.getDev()));
                last = entry;
            }
            return entry.text;
        }
    }
}
