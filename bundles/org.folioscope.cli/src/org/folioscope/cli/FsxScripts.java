// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.cli;

import java.io.IOException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.folioscope.fsx.model.ModelOptions;
import org.folioscope.fsx.script.FsxScript;
import org.folioscope.fsx.script.Operation;
import org.folioscope.fsx.script.ScriptException;

/** The script and the model that a call of "fsx …" names. */
@SuppressWarnings("resource") // the call closes its streams
final class FsxScripts {

    private FsxScripts() {}

    /** The script that the operand at {@code operand} names. */
    static FsxScript read(Call call, int operand) throws UsageException, IOException {
        try {
            return FsxScript.read(call.file(operand));
        } catch (ScriptException e) {
            throw new UsageException(e.getMessage());
        }
    }

    /** The script, which has to be without problems. */
    static FsxScript readValid(Call call, int operand) throws UsageException, IOException {
        FsxScript script = read(call, operand);
        try {
            script.expectValid(call.operand(operand));
        } catch (ScriptException e) {
            throw new UsageException(e.getMessage());
        }
        return script;
    }

    /** How the options want the script to be played. */
    static ModelOptions options(Call call) throws UsageException {
        try {
            long boundary = call.number(Option.BOUNDARY, 1);
            return ModelOptions.DEFAULT
                    .withMaximumSize(number(call.number(Option.MAXIMUM, ModelOptions.DEFAULT_SIZE)))
                    .withBoundary(number(boundary), boundary > 1)
                    .without(without(call));
        } catch (IllegalArgumentException e) {
            throw new UsageException(e.getMessage());
        }
    }

    private static int number(long value) {
        return (int) Math.clamp(value, -1, Integer.MAX_VALUE);
    }

    private static Set<Operation> without(Call call) throws UsageException {
        Set<Operation> missing = EnumSet.noneOf(Operation.class);
        String words = call.arguments().value(Option.WITHOUT);
        if (words != null) {
            for (String word : words.split("[, ]+")) {
                missing.add(Operation.of(word)
                        .orElseThrow(() -> new UsageException(Option.WITHOUT.text + ": expected operations such as "
                                + "fallocate,punch_hole, found \"" + word + "\"; there are "
                                + Arrays.stream(Operation.values())
                                        .map(Operation::text)
                                        .collect(Collectors.joining(", ")))));
            }
        }
        return missing;
    }
}
