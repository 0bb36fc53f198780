// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.fsx.run;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.folioscope.base.Progress;
import org.folioscope.fsx.model.AtomicUnits;
import org.folioscope.fsx.model.ModelOptions;
import org.folioscope.fsx.model.Replay;
import org.folioscope.fsx.script.FsxScript;
import org.folioscope.fsx.script.Operation;
import org.folioscope.fsx.script.ScriptLine;

/**
 * What the runner in a guest told of a script: a line for each record, tabs between fields; guest/agent/fsx.c prints them.
 *
 * @param status 0 when all went well, else as fsx exits; {@link #LOST} when the guest did not answer any more
 * @param size of the file at the end, bytes; -1 when it was not told
 * @param missing operations that the file system has not
 * @param atomic how much it can write as one; {@link AtomicUnits#NONE} without O_DIRECT
 * @param failure where and why it failed, in a sentence; empty when it did not
 * @param failedOperation the number of the operation that failed; 0 for none
 * @param output all that the runner said
 */
public record RunReport(
        int status,
        long size,
        Set<Operation> missing,
        AtomicUnits atomic,
        String failure,
        int failedOperation,
        String output) {

    /** The status of a run whose guest panicked, ended or hung. */
    public static final int LOST = -1;

    /** The runner's output, taken apart; what it doesn't know it passes over. */
    public static RunReport parse(int status, String output) {
        long size = -1;
        int failed = 0;
        AtomicUnits atomic = AtomicUnits.NONE;
        String failure = "";
        StringBuilder details = new StringBuilder();
        Set<Operation> missing = EnumSet.noneOf(Operation.class);
        for (String line : output.split("\n")) {
            String[] fields = line.split("\t", -1);
            switch (fields[0]) {
                case "size" -> size = number(fields, 1);
                case "atomic" -> atomic = atomic(number(fields, 1), number(fields, 2));
                case "missing" -> Operation.of(field(fields, 1)).ifPresent(missing::add);
                case "short" ->
                    details.append(": asked for ")
                            .append(field(fields, 1))
                            .append(", done ")
                            .append(field(fields, 2));
                case "sizes" ->
                    details.append(": expected ")
                            .append(field(fields, 1))
                            .append(", found ")
                            .append(field(fields, 2));
                case "differs" -> {
                    if (details.isEmpty()) {
                        details.append(": at ")
                                .append(field(fields, 1))
                                .append(" expected ")
                                .append(field(fields, 3))
                                .append(", found ")
                                .append(field(fields, 4));
                    }
                }
                case "failed" -> {
                    failed = (int) Math.clamp(number(fields, 1), 0, Integer.MAX_VALUE);
                    failure = number(fields, 2) == 0
                            ? "comparing all at the end: " + field(fields, 4)
                            : "operation " + failed + " (line " + field(fields, 2) + "): " + field(fields, 4);
                }
                default -> {}
            }
        }
        if (status != 0 && failure.isEmpty()) {
            failure = "the runner ended with status " + status;
        }
        return new RunReport(status, size, missing, atomic, failure + details, failed, output);
    }

    /** A run whose guest did not answer any more. */
    public static RunReport lost(String reason) {
        return new RunReport(LOST, -1, EnumSet.noneOf(Operation.class), AtomicUnits.NONE, reason, 0, "");
    }

    /**
     * What the runner did, on the model: without what the file system has not, and up to the operation that failed.
     *
     * @param model what the script was played with
     */
    public Replay replay(FsxScript script, ModelOptions model, Progress progress) {
        Set<Integer> done = script.operations().stream()
                .map(ScriptLine::number)
                .filter(number -> failedOperation == 0 || number <= failedOperation)
                .collect(Collectors.toSet());
        return Replay.of(script.only(done), known(model), progress);
    }

    /** The model with what the runner has found out of the file system: what it has not, and its atomic units. */
    public ModelOptions known(ModelOptions model) {
        return model.without(missing).withAtomic(atomic);
    }

    private static AtomicUnits atomic(long least, long most) {
        int limit = ModelOptions.MOST_SIZE;
        return least < 1 || most < least || least > limit
                ? AtomicUnits.NONE
                : new AtomicUnits((int) least, (int) Math.min(most, limit));
    }

    private static String field(String[] fields, int index) {
        return index < fields.length ? fields[index] : "";
    }

    private static long number(String[] fields, int index) {
        try {
            return Long.decode(field(fields, index));
        } catch (NumberFormatException _) {
            return -1;
        }
    }

    /** Whether the script failed. */
    public boolean isFailure() {
        return status != 0;
    }

    /** What a status means, in words; the numbers are those of fsx where it has one. */
    public static Optional<String> meaning(int status) {
        return Optional.ofNullable(
                switch (status) {
                    case LOST -> "the guest did not answer any more";
                    case 0 -> "fine";
                    case 100 -> "the script can't be parsed";
                    case 110 -> "other bytes than were written";
                    case 120 -> "another size than it should have";
                    case 141 -> "a read failed or was short";
                    case 149, 151, 152 -> "a write failed or was short";
                    case 160 -> "a truncate failed";
                    case 161 -> "fallocate, or a call about ranges, failed";
                    case 190, 191 -> "reading through a mapping failed";
                    case 200, 201, 202, 203, 204 -> "writing through a mapping failed";
                    case 205 -> "no zeros behind the end of a mapped file";
                    case 210 -> "fsync failed";
                    default -> null;
                });
    }
}
