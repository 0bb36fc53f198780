// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.cli;

import java.io.IOException;
import java.util.function.Supplier;
import org.folioscope.base.Diagnostic;
import org.folioscope.memory.flipbook.Flipbook;
import org.folioscope.query.PageChangesQuery;
import org.folioscope.query.QueryException;
import org.folioscope.query.TableQuery;

/** Prints the answer of a query to a flipbook. */
@SuppressWarnings("resource") // the call closes its output
final class FlipTableCommand extends Command {

    /** Makes the query of a call. */
    interface Question {
        TableQuery<?> of(Flipbook book, Call call) throws UsageException, IOException;
    }

    private final Supplier<TableQuery<?>> sample;
    private final Question question;

    FlipTableCommand(Description description, Supplier<TableQuery<?>> sample, Question question) {
        super(description);
        this.sample = sample;
        this.question = question;
    }

    @Override
    String details() {
        return Help.columns(sample.get());
    }

    @Override
    ExitCode run(Call call) throws UsageException, QueryException, IOException {
        try (Flipbook book = Flipbook.open(FlipCommands.book(call))) {
            for (Diagnostic each : book.diagnostics()) {
                call.errors().println(each);
            }
            TableQuery<?> query = question.of(book, call);
            TablePrinter.print(query, call);
            boolean differs = query instanceof PageChangesQuery changes && !changes.isEmpty();
            return differs ? ExitCode.FINDINGS : ExitCode.OK;
        }
    }
}
