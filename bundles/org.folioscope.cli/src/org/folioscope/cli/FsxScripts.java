// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.folioscope.fsx.model.AtomicUnits;
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
            String without = call.arguments().value(Option.WITHOUT);
            return ModelOptions.DEFAULT
                    .withMaximumSize(number(call.number(Option.MAXIMUM, ModelOptions.DEFAULT_SIZE)))
                    .withBoundary(
                            number(call.number(Option.BOUNDARY, 1)),
                            call.arguments().has(Option.DIRECT))
                    .withAtomic(atomic(call.arguments().value(Option.ATOMIC)))
                    .without(without == null ? Set.of() : Set.copyOf(operations(Option.WITHOUT, without)));
        } catch (IllegalArgumentException e) {
            throw new UsageException(e.getMessage());
        }
    }

    private static AtomicUnits atomic(String words) throws UsageException {
        if (words == null) {
            return AtomicUnits.NONE;
        }
        try {
            String[] parts = words.split("-", 2);
            return new AtomicUnits(Integer.parseInt(parts[0]), Integer.parseInt(parts[parts.length - 1]));
        } catch (IllegalArgumentException _) {
            throw new UsageException(
                    Option.ATOMIC.text + ": expected two numbers of bytes such as 1024-65536, found \"" + words + "\"");
        }
    }

    private static int number(long value) {
        return (int) Math.clamp(value, -1, Integer.MAX_VALUE);
    }

    /** The operations that an option's words name, in their order. */
    static List<Operation> operations(Option option, String words) throws UsageException {
        List<Operation> operations = new ArrayList<>();
        for (String word : words.split("[, ]+")) {
            operations.add(Operation.of(word)
                    .orElseThrow(() -> new UsageException(option.text + ": expected operations such as"
                            + " fallocate,punch_hole, found \"" + word + "\"; there are "
                            + Arrays.stream(Operation.values())
                                    .map(Operation::text)
                                    .collect(Collectors.joining(", ")))));
        }
        return operations;
    }
}
