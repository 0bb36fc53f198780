// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.compare;

/**
 * What became of something between two sides. The words are the field's: {@link #word} for tables and machines, {@link
 * #letter} where there is room for one character; a face adds a colour and a pattern.
 */
public enum Fate {
    /** There on both sides, the same content in the same page frames. */
    KEPT('K', "the same content in the same place"),
    /** There on both sides, the same content, but in other page frames. */
    MOVED('M', "the same content in another place"),
    /** There on both sides, with other content or other facts. */
    CHANGED('C', "other content"),
    /** Only on the side before. */
    LOST('L', "memory doesn't hold it any more"),
    /** Only on the side after. */
    GAINED('G', "memory didn't hold it before"),
    /** Preserved for the next kernel, and nobody claims it there: memory that nobody will free. */
    LEAKED('U', "preserved, but unclaimed"),
    /** It was gone in between, or its kernel is dead, and the living one has it with the same content. */
    RESURRECTED('R', "was gone or dead, and lives again"),
    /** One of the images lacks the bytes, so that nobody can tell. */
    UNKNOWN('?', "an image lacks the bytes");

    private final char letter;
    private final String meaning;

    Fate(char letter, String meaning) {
        this.letter = letter;
        this.meaning = meaning;
    }

    /** One word in lower case, part of the contract of JSON, CSV, filters and baselines: "kept". */
    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /** One character, another one for each. */
    public char letter() {
        return letter;
    }

    /** What the word means, for a legend. */
    public String meaning() {
        return meaning;
    }

    /** Whether the sides differ: all but {@link #KEPT} and {@link #UNKNOWN}. */
    public boolean isDifference() {
        return this != KEPT && this != UNKNOWN;
    }

    /** The fate when before and after change places. */
    public Fate mirrored() {
        return switch (this) {
            case LOST -> GAINED;
            case GAINED, LEAKED -> LOST;
            case RESURRECTED -> MOVED;
            default -> this;
        };
    }

    /**
     * The fate with this {@link #word}.
     *
     * @throws IllegalArgumentException when there is none; tells which there are
     */
    public static Fate of(String word) {
        for (Fate fate : values()) {
            if (fate.word().equalsIgnoreCase(word)) {
                return fate;
            }
        }
        throw new IllegalArgumentException("there is no fate \"" + word
                + "\"; there are kept, moved, changed, lost, gained, leaked, resurrected and unknown");
    }
}
