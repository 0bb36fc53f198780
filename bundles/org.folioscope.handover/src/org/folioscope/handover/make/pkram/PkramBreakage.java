// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.handover.make.pkram;

import java.io.IOException;

/** One way of breaking an image for each rule that an image alone can break. Offsets are those of the RFC's tables. */
enum PkramBreakage {
    /** Another magic number. */
    PR01(image -> image.file.u32(image.superBlock, 0x706b726e)),

    /** The chain of nodes leads back to its first. */
    PR02(image -> image.file.u64(image.nodes.getLast() + 16, image.nodes.getFirst() >>> 12)),

    /** Two nodes of one name. */
    PR03(image -> image.file.text(image.nodes.getLast() + 24, "shmem-folio\0")),

    /** The chain of objects leads back to its first. */
    PR04(image -> {
        // the object that was saved first ends the list, the one that was saved last begins it
        long first = image.file.u64(image.nodes.getFirst() + 8);
        image.file.u64(image.saved.getFirst().object() + 40, first);
    }),

    /** The tail of a stream is another link than the last. */
    PR05(image -> {
        long object = image.saved.get(1).object();
        image.file.u64(object + 8, image.file.u64(object));
    }),

    /** An empty entry between others. */
    PR06(image -> {
        long link = image.saved.getFirst().links().getFirst();
        image.file.u64(link + 16 + 24, image.file.u64(link + 16 + 16));
        image.file.u64(link + 16 + 16, 0);
    }),

    /** A page of 4 KiB with the flag of a huge one. */
    PR07(image -> {
        long entry = image.saved.getFirst().links().getFirst() + 16;
        image.file.u64(entry, image.file.u64(entry) | 1 << 5);
    }),

    /** One page for two places in a file. */
    PR08(image -> {
        long entry = image.saved.getFirst().links().getFirst() + 16;
        image.file.u64(entry + 8, image.file.u64(entry));
    }),

    /** One region more than the list has. */
    PR09(image -> image.file.u64(image.regionCountAddress(), image.file.u64(image.regionCountAddress()) + 1)),

    /** A name that is longer than the stream that has it. */
    PR10(image -> image.file.u32(image.saved.getFirst().header() + 12, 6)),

    /** A file that ends before its last pages. */
    PR11(image -> image.file.u64(image.saved.getFirst().header() + 16, 4096)),

    /** A file that is longer than its pages. */
    PR12(image -> image.file.u64(image.saved.getFirst().header() + 16, 7 * 4096)),

    /** A file that was changed before 1970. */
    PR13(image -> image.file.u64(image.saved.getFirst().header() + 32, -5));

    /** A change of an image that was valid. */
    @FunctionalInterface
    private interface Change {
        void apply(PkramImage image) throws IOException;
    }

    private final Change change;

    PkramBreakage(Change change) {
        this.change = change;
    }

    void apply(PkramImage image) throws IOException {
        change.apply(image);
    }

    /** Null when there is none for the rule. */
    static PkramBreakage of(String rule) {
        for (PkramBreakage each : values()) {
            if (each.name().equalsIgnoreCase(rule)) {
                return each;
            }
        }
        return null;
    }
}
