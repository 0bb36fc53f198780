// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.memory.files;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Puts a file into makedumpfile's flattened form (makedumpfile 1.7, makedumpfile.h). */
public final class FlatFileMaker {

    private FlatFileMaker() {}

    /** Pieces of random length in random order, some written twice: first wrong, later right. */
    public static FileMaker flatten(byte[] file, long seed) {
        Random random = new Random(seed);
        List<long[]> pieces = new ArrayList<>();
        for (int at = 0; at < file.length; ) {
            int length = Math.min(file.length - at, 1 + random.nextInt(20_000));
            pieces.add(new long[] {at, length});
            at += length;
        }
        Collections.shuffle(pieces, random);
        FileMaker flat = new FileMaker();
        flat.text(0, "makedumpfile\0\0\0\0").big64(16, 1).big64(24, 1);
        long at = 4096;
        for (int i = 0; i < 3; i++) {
            long[] piece = pieces.get(random.nextInt(pieces.size()));
            at = record(flat, at, piece[0], new byte[(int) piece[1]]);
        }
        for (long[] piece : pieces) {
            at = record(flat, at, piece[0], Arrays.copyOfRange(file, (int) piece[0], (int) (piece[0] + piece[1])));
        }
        return flat.big64(at, -1).big64(at + 8, -1);
    }

    private static long record(FileMaker flat, long at, long offset, byte[] bytes) {
        flat.big64(at, offset).big64(at + 8, bytes.length).bytes(at + 16, bytes);
        return at + 16 + bytes.length;
    }
}
