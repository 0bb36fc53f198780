// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.fsx.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.folioscope.fsx.model.ModelOptions;
import org.folioscope.fsx.script.Operation;

/**
 * How the runner in a guest plays a script; guest/agent/fsx.c takes the words.
 *
 * @param model sizes, boundaries and O_DIRECT (fsx -Z), the same as for a preview; what is missing the runner finds out by itself
 * @param way how reads and writes are made
 * @param standIns whether fallocate, punch_hole and zero_range are replaced by truncate and zeros that are written,
 *     where the file system has not got them; else they are skipped, as by fsx
 * @param verify whether all of the file is read and compared at the end
 * @param wrong operations that, once all were done in this order, make the runner damage a byte behind the script's
 *     back: a wrong file system on purpose
 */
public record RunOptions(ModelOptions model, Way way, boolean standIns, boolean verify, List<Operation> wrong) {

    /** How reads and writes are made. */
    public enum Way {
        PLAIN,
        /** io_submit (fsx -A). */
        AIO,
        /** io_uring (fsx -U). */
        IO_URING;

        /** As it is typed: "io_uring". */
        public String text() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public static final RunOptions DEFAULT = new RunOptions(ModelOptions.DEFAULT, Way.PLAIN, false, true, List.of());

    public RunOptions {
        wrong = List.copyOf(wrong);
    }

    /** The runner's words. */
    public List<String> words() {
        List<String> words = new ArrayList<>();
        words.add("maximum=" + model.maximumSize());
        words.add("boundary=" + model.boundary());
        if (way != Way.PLAIN) {
            words.add(way.text());
        }
        if (model.direct()) {
            words.add("direct");
        }
        if (standIns) {
            words.add("stand-ins");
        }
        if (!verify) {
            words.add("no-verify");
        }
        if (!wrong.isEmpty()) {
            words.add("wrong=" + wrong.stream().map(Operation::text).collect(Collectors.joining(",")));
        }
        return words;
    }
}
