// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.fsx.script;

import java.util.Optional;

/** A word behind the numbers of a line; see ltp/fsx.c of xfstests. */
public enum Flag {
    /** fallocate and zero_range: the file does not grow. */
    KEEP_SIZE("keep_size"),
    /** The file is closed and opened again behind the operation. */
    CLOSE_OPEN("close_open"),
    /** fallocate: shared blocks get copies of their own. */
    UNSHARE("unshare"),
    /** The recorder's mark where an operation touched the bytes that differed; says nothing when it is played. */
    OVERLAP("*");

    private static final Flag[] ALL = values();

    private final String text;

    Flag(String text) {
        this.text = text;
    }

    /** The flag that a script writes so. */
    public static Optional<Flag> of(String text) {
        for (Flag flag : ALL) {
            if (flag.text.equals(text)) {
                return Optional.of(flag);
            }
        }
        return Optional.empty();
    }

    /** As a script writes it. */
    public String text() {
        return text;
    }
}
