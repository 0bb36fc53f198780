// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.netfs.picture;

/**
 * What is the matter with a stretch of a file, from what matters least to what matters most: where several are too narrow to
 * be drawn apart, the last of theirs is shown.
 */
public enum StretchState {
    /** Between two sub-requests of a stream. */
    GAP(' ', "gap", Tone.HOLE, Pattern.OUTLINE),
    /** A folio that is up to date. */
    CLEAN('c', "clean", Tone.CLEAN, Pattern.PLAIN),
    /** A folio that has to be read yet. */
    NOT_READ('-', "not up to date", Tone.HOLE, Pattern.DOTTED),
    /** Locked for being read. */
    LOCKED('L', "locked", Tone.IN_PROGRESS, Pattern.LEVEL),
    TO_CACHE('C', "copy to cache", Tone.TO_CACHE, Pattern.UPRIGHT),
    DIRTY('D', "dirty", Tone.DIRTY, Pattern.RISING),
    /** Dirty, and not up to date but for what was written. */
    STREAMING('S', "streaming write", Tone.STREAMING, Pattern.FALLING),
    WRITEBACK('W', "writeback", Tone.WRITEBACK, Pattern.LEVEL),
    /** A folio that can't be read, or a slot that holds none. */
    DAMAGED('!', "damaged", Tone.FAILED, Pattern.CROSSED),
    DONE('✓', "done", Tone.DONE, Pattern.PLAIN),
    QUEUED('Q', "queued", Tone.DIM, Pattern.OUTLINE),
    IN_PROGRESS('P', "in progress", Tone.IN_PROGRESS, Pattern.RISING),
    SHORT('s', "short", Tone.SHORT, Pattern.FALLING),
    RETRY('R', "retry", Tone.RETRY, Pattern.DOTTED),
    FAILED('✗', "failed", Tone.FAILED, Pattern.CROSSED);

    private final char letter;
    private final String text;
    private final Tone tone;
    private final Pattern pattern;

    StretchState(char letter, String text, Tone tone, Pattern pattern) {
        this.letter = letter;
        this.text = text;
        this.tone = tone;
        this.pattern = pattern;
    }

    /** Tells states apart without colour. */
    public char letter() {
        return letter;
    }

    /** A word or two. */
    public String text() {
        return text;
    }

    /** Its colour, by what it means. */
    public Tone tone() {
        return tone;
    }

    /** Its pattern, for those who do not see the colour. */
    public Pattern pattern() {
        return pattern;
    }
}
