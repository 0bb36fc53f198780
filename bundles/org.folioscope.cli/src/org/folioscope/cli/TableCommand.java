// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.cli;

import java.io.IOException;
import java.util.function.Supplier;
import org.folioscope.query.QueryException;
import org.folioscope.query.TableQuery;
import org.folioscope.symbols.NoKernelException;

/** A command that prints the answer of a query. */
final class TableCommand extends Command {

    /** Makes the query of a call. */
    interface Question {
        TableQuery<?> of(Call call) throws UsageException, QueryException, NoKernelException, IOException;
    }

    private final Question question;
    private final Supplier<TableQuery<?>> sample;

    /** @param sample the query over nothing, for the help text's list of columns */
    TableCommand(Description description, Supplier<TableQuery<?>> sample, Question question) {
        super(description);
        this.question = question;
        this.sample = sample;
    }

    @Override
    String details() {
        return Help.columns(sample.get());
    }

    @Override
    ExitCode run(Call call) throws UsageException, QueryException, NoKernelException, IOException {
        TablePrinter.print(question.of(call), call);
        return ExitCode.OK;
    }
}
