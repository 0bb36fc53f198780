// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.folioscope.locks.rules.LockRules;
import org.folioscope.locks.rules.LockingDocument;
import org.folioscope.query.QueryException;
import org.folioscope.query.RuleChangesQuery;
import org.folioscope.query.RulesQuery;
import org.folioscope.symbols.NoKernelException;

/** Prints the locking rules of one document, or how those of two differ. */
final class RulesCommand extends Command {

    RulesCommand(Description description) {
        super(description);
    }

    @Override
    String details() {
        return "RULES and OTHER are each a version whose rules come with Folioscope ("
                + String.join(", ", LockRules.VERSIONS)
                + "; " + LockRules.VERSIONS.getLast()
                + " unless told), or the\n"
                + "path of Documentation/filesystems/locking.rst in a kernel's source (5.3 or later).\n\n"
                + Help.columns(new RulesQuery(null)) + "\nWith --diff: "
                + Help.columns(new RuleChangesQuery(null, null));
    }

    @Override
    ExitCode run(Call call) throws UsageException, QueryException, NoKernelException, IOException {
        int operands = call.operandCount();
        boolean isDifference = call.arguments().has(Option.DIFF);
        if (isDifference != (operands == 2)) {
            throw new UsageException(
                    isDifference
                            ? "expected two documents after " + Option.DIFF.text + ", found " + operands
                            : "expected one document, found 2; " + Option.DIFF.text + " compares two");
        }
        LockRules first = rules(operands == 0 ? LockRules.VERSIONS.getLast() : call.operand(0));
        if (isDifference) {
            TablePrinter.print(new RuleChangesQuery(first, rules(call.operand(1))), call);
        } else {
            TablePrinter.print(new RulesQuery(first), call);
        }
        return ExitCode.OK;
    }

    private static LockRules rules(String name) throws UsageException {
        if (LockRules.VERSIONS.contains(name)) {
            return LockRules.of(name);
        }
        Path file = Path.of(name);
        if (!Files.isRegularFile(file)) {
            throw new UsageException("expected one of the versions " + String.join(", ", LockRules.VERSIONS)
                    + " or the path of a locking.rst, found \"" + name + "\"");
        }
        try {
            return LockingDocument.read(file);
        } catch (IOException e) {
            throw new UsageException(e.getMessage());
        }
    }
}
