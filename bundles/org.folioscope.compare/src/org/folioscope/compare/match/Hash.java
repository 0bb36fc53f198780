// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.compare.match;

/** A fast hash of 64 bits over numbers and text, for keys: FNV-1a's multiplication with a stronger mix. Not for secrets. */
public final class Hash {

    /** What a hash begins with. */
    public static final long SEED = 0xcbf29ce484222325L;

    private Hash() {}

    /** Goes on with a number. */
    public static long of(long hash, long number) {
        long mixed = (hash ^ number) * 0x9e3779b97f4a7c15L;
        return mixed ^ mixed >>> 32;
    }

    /** Goes on with a text. */
    public static long of(long hash, String text) {
        long mixed = hash;
        for (int i = 0; i < text.length(); i++) {
            mixed = (mixed ^ text.charAt(i)) * 0x100000001b3L;
        }
        return of(mixed, text.length());
    }

    /** The same, but never 0. */
    public static long nonZero(long hash) {
        return hash == 0 ? 1 : hash;
    }
}
