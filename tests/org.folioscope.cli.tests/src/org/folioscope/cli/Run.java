// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * What a call of the command line did.
 *
 * @param output its answer
 * @param errors its remarks
 */
record Run(ExitCode code, byte[] output, String errors) {

    static Run of(String... words) {
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        ByteArrayOutputStream errors = new ByteArrayOutputStream();
        try (PrintStream stream = new PrintStream(errors, true, StandardCharsets.UTF_8)) {
            ExitCode code = Main.run(words, output, stream, new TerminalProgress(null));
            return new Run(code, output.toByteArray(), errors.toString(StandardCharsets.UTF_8));
        }
    }

    String text() {
        return new String(output, StandardCharsets.UTF_8);
    }
}
