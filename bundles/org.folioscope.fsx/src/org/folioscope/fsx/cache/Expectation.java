// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.fsx.cache;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.folioscope.base.Progress;
import org.folioscope.fsx.model.Replay;
import org.folioscope.fsx.model.Segment;
import org.folioscope.fsx.model.Step;
import org.folioscope.fsx.model.WrittenByte;

/** What a file should hold, and which operation of a script made it so. Immutable. */
public final class Expectation {

    /** Fewer bytes than these may be alike by chance. */
    private static final int TELLING = 4;

    /** Bytes that are looked for elsewhere in the file. */
    private static final int SAMPLE = 32;

    private static final int MOST_OPERATIONS = 4;

    /** Bytes that are looked at between two looks at the progress. */
    private static final int CHECKED = 1 << 16;

    private final Replay replay;
    private final List<Step> steps;
    private final byte[] content;
    private final boolean ours;

    private Expectation(Replay replay, byte[] content) {
        this.replay = replay;
        steps = replay.steps();
        byte[] model = replay.file().content();
        this.content = content == null ? model : content.clone();
        ours = content == null || Arrays.equals(model, content);
    }

    /** What our own runner leaves, which writes the model's bytes. */
    public static Expectation of(Replay replay) {
        return new Expectation(replay, null);
    }

    /**
     * What another fsx left: the operations are the script's, the bytes those of its file.
     *
     * @param good the content of NAME.fsxgood
     */
    public static Expectation of(Replay replay, byte[] good) {
        return new Expectation(replay, good);
    }

    /** Bytes. */
    public int size() {
        return content.length;
    }

    byte at(int offset) {
        return content[offset];
    }

    byte[] part(int start, int end) {
        return Arrays.copyOfRange(content, start, end);
    }

    /** The operations that made these bytes what they should be: "3 write (line 5)"; "none" for bytes without one. */
    String operations(int start, int end) {
        Set<Integer> numbers = new LinkedHashSet<>();
        replay.file().segments(start, end).forEach(each -> numbers.add(each.operation()));
        List<String> names = new ArrayList<>();
        for (int number : numbers) {
            if (names.size() == MOST_OPERATIONS) {
                names.add("…");
                break;
            }
            names.add(name(number));
        }
        return names.isEmpty() ? "none" : String.join(", ", names);
    }

    private String name(int number) {
        if (number < 1 || number > steps.size()) {
            return "none";
        }
        Step step = steps.get(number - 1);
        return number + " " + step.line().operation().text() + " (line "
                + step.line().line() + ")";
    }

    /** Where bytes that should not be there may be from, in words; looks through script and file. */
    String origin(int start, byte[] found, Progress progress) {
        if (isAll(found, (byte) 0)) {
            return "zeros";
        }
        if (ours && found.length >= TELLING) {
            for (int i = steps.size() - 1; i >= 0; i--) {
                if (isOf(i + 1, start, found) && steps.get(i).covers(start)) {
                    return "as operation " + name(i + 1) + " wrote it";
                }
            }
            int elsewhere = find(found, progress);
            if (elsewhere >= 0) {
                return "what belongs to " + String.format("%#x", elsewhere);
            }
        }
        return "nothing that the script wrote there";
    }

    private static boolean isAll(byte[] bytes, byte value) {
        for (byte each : bytes) {
            if (each != value) {
                return false;
            }
        }
        return true;
    }

    private static boolean isOf(int operation, int start, byte[] found) {
        for (int i = 0; i < found.length; i++) {
            if (found[i] != WrittenByte.of(operation, start + i)) {
                return false;
            }
        }
        return true;
    }

    /** Where the first of these bytes stand in the expected content; -1 where they don't, or may by chance. */
    private int find(byte[] found, Progress progress) {
        int length = Math.min(SAMPLE, found.length);
        if (length < 2 * TELLING) {
            return -1;
        }
        for (Segment segment : replay.file().segments()) {
            if (segment.state() == Segment.State.WRITTEN) {
                int last = Math.min(segment.end(), content.length) - length;
                for (int at = segment.start(); at <= last; at++) {
                    if (at % CHECKED == 0) {
                        progress.check();
                    }
                    if (Arrays.equals(content, at, at + length, found, 0, length)) {
                        return at;
                    }
                }
            }
        }
        return -1;
    }
}
