// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.fsx.script;

import java.util.Locale;
import java.util.Optional;

/**
 * What a line of a script does. Names and numbers of arguments are those of ltp/fsx.c of xfstests (as of December 2025).
 */
public enum Operation {
    READ(3, false),
    READ_DONTCACHE(3, false),
    WRITE(3, true),
    WRITE_DONTCACHE(3, true),
    WRITE_ATOMIC(3, true),
    MAPREAD(3, false),
    MAPWRITE(3, true),
    TRUNCATE(3, true),
    FALLOCATE(3, true),
    PUNCH_HOLE(3, true),
    ZERO_RANGE(3, true),
    COLLAPSE_RANGE(3, true),
    INSERT_RANGE(3, true),
    CLONE_RANGE(4, true),
    DEDUPE_RANGE(4, false),
    COPY_RANGE(4, true),
    EXCHANGE_RANGE(4, true),
    FSYNC(3, false);

    private static final Operation[] ALL = values();

    private final int numbers;
    private final boolean changing;
    private final String text = name().toLowerCase(Locale.ROOT);

    Operation(int numbers, boolean changing) {
        this.numbers = numbers;
        this.changing = changing;
    }

    /** The operation of that name, as a script writes it. */
    public static Optional<Operation> of(String name) {
        for (Operation operation : ALL) {
            if (operation.text.equals(name)) {
                return Optional.of(operation);
            }
        }
        return Optional.empty();
    }

    /** As a script writes it: "copy_range". */
    public String text() {
        return text;
    }

    /** How many numbers stand behind it; the last one is the file's size when it was recorded. */
    public int numbers() {
        return numbers;
    }

    /** Whether it can change size or content. */
    public boolean isChanging() {
        return changing;
    }

    /** Whether it goes from one place of the file to another. */
    public boolean hasDestination() {
        return numbers == 4;
    }

    /** What its numbers are, for people. */
    public String arguments() {
        if (this == TRUNCATE) {
            return "0, new size, old size";
        }
        return hasDestination() ? "source, length, destination, file size" : "offset, length, file size";
    }
}
