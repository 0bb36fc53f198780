// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.memory;

import java.nio.file.Path;

/**
 * What the user may say about an image that its bytes don't.
 *
 * @param rawBase physical address of a raw file's first byte
 * @param rawHoleStart for a raw file of a machine with a hole below 4 GiB: where the hole starts (physical, bytes); the
 *     memory after this file offset continues at 4 GiB. -1 finds it out (see {@code RawImage}), 0 means no hole
 * @param cacheDirectory where decoded copies of compressed files go
 * @param cacheLimit most bytes that all decoded copies together may take
 * @param frame which frame of a flipbook, 1 for the first; 0 for the last
 */
public record OpenOptions(long rawBase, long rawHoleStart, Path cacheDirectory, long cacheLimit, int frame) {

    /** Nothing said of frames. */
    public OpenOptions(long rawBase, long rawHoleStart, Path cacheDirectory, long cacheLimit) {
        this(rawBase, rawHoleStart, cacheDirectory, cacheLimit, 0);
    }

    /** The same for another frame of a flipbook. */
    public OpenOptions withFrame(int number) {
        return new OpenOptions(rawBase, rawHoleStart, cacheDirectory, cacheLimit, number);
    }

    /** Nothing said: base 0, hole found out, the user's cache directory, 64 GiB. */
    public static OpenOptions defaults() {
        String xdg = System.getenv("XDG_CACHE_HOME");
        Path cache = xdg == null || xdg.isEmpty()
                ? Path.of(System.getProperty("user.home"), ".cache", "folioscope")
                : Path.of(xdg, "folioscope");
        return new OpenOptions(0, -1, cache.resolve("decoded"), 64L << 30);
    }
}
