// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.compare.ghost;

/** What is left of something that a dead kernel had in memory, as far as the image after its end can tell. */
public enum Integrity {
    /** No page frame of it was used since, as far as the living kernel's memory map tells, and it holds together. */
    INTACT("intact", 'I'),
    /** Its page frames are free, and were used in between: by the kexec, or by the living kernel. */
    DOUBTFUL("doubtful", 'D'),
    /** It can be recognised, but the living kernel uses a page frame of it. */
    PARTLY("overwritten in part", 'P'),
    /** Something else is in its place. */
    GONE("gone", 'G');

    private final String word;
    private final char letter;

    Integrity(String word, char letter) {
        this.word = word;
        this.letter = letter;
    }

    /** In lower case, part of the contract of JSON, CSV and filters. */
    public String word() {
        return word;
    }

    /** One character, another one for each. */
    public char letter() {
        return letter;
    }

    /**
     * Of something that was recognised, and lies in page frames of this integrity and of {@code other}.
     *
     * @param other of another of its page frames
     */
    public Integrity and(Integrity other) {
        return ordinal() >= other.ordinal() ? this : other;
    }
}
