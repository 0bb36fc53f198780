// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.folioscope.base.Diagnostic;
import org.folioscope.memory.flipbook.Flipbook;

/** Checks a flipbook. */
@SuppressWarnings("resource") // the call closes its output
final class FlipVerifyCommand extends Command {

    FlipVerifyCommand(Description description) {
        super(description);
    }

    @Override
    ExitCode run(Call call) throws IOException {
        try (Flipbook book = Flipbook.open(FlipCommands.book(call))) {
            List<Diagnostic> found = book.verify(call.progress());
            StringBuilder text = new StringBuilder();
            found.forEach(each -> text.append(each).append('\n'));
            if (found.isEmpty()) {
                text.append(book.path())
                        .append(": ")
                        .append(book.frames().size())
                        .append(" frames, all as they were written\n");
            }
            call.output().write(text.toString().getBytes(StandardCharsets.UTF_8));
            return found.isEmpty() ? ExitCode.OK : ExitCode.FINDINGS;
        }
    }
}
