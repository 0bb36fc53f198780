// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.netfs.picture;

/**
 * The colours of a picture, in the light and in the dark. A colour never stands alone for a meaning: with it goes a pattern
 * or a letter. Those of states can be told apart by people who don't see red and green apart (after Okabe and Ito).
 */
public enum Tone {
    BACKGROUND(0xffffff, 0x1e2124),
    FOREGROUND(0x1f2328, 0xd8dce0),
    DIM(0x7a828c, 0x8a929b),
    LINE(0xdfe3e8, 0x383d43),
    HOLE(0xf1f3f5, 0x2a2e33),
    /** Clean folios, and what is cached. */
    CLEAN(0x7cc38a, 0x3f8a51),
    DIRTY(0xf0a03c, 0xc9791b),
    WRITEBACK(0x5b9be0, 0x3b78bd),
    /** Dirty, and not up to date beside what was written. */
    STREAMING(0xe07ab0, 0xb0508a),
    TO_CACHE(0xb69ae0, 0x7f61b0),
    /** Of a request that goes on. */
    IN_PROGRESS(0x56a8de, 0x3d87bd),
    DONE(0x4db38c, 0x2c8a66),
    SHORT(0xe6b422, 0xb98d12),
    FAILED(0xdd4b4b, 0xc74040),
    RETRY(0xb477c9, 0x9659ad),
    /** Cursors and marks. */
    MARK(0x0b5cad, 0x6cb2f5);

    private final int light;
    private final int dark;

    Tone(int light, int dark) {
        this.light = light;
        this.dark = dark;
    }

    /** As 0xRRGGBB. */
    public int rgb(boolean inDark) {
        return inDark ? dark : light;
    }
}
