// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.folioscope.locks.Locks;
import org.folioscope.locks.ObjectLocks;
import org.folioscope.locks.ObjectLocks.Lock;
import org.folioscope.locks.graph.GraphFile;
import org.folioscope.locks.held.TaskLocks;
import org.folioscope.locks.method.Methods;
import org.folioscope.locks.verdict.RuleVerdicts;
import org.folioscope.locks.verdict.Verdict;
import org.folioscope.query.BlockedTasksQuery;
import org.folioscope.query.HeldLocksQuery;
import org.folioscope.query.LocksQuery;
import org.folioscope.query.MethodCallsQuery;
import org.folioscope.query.ObjectLocksQuery;
import org.folioscope.query.OperationsTablesQuery;
import org.folioscope.query.QueryException;
import org.folioscope.query.RuleVerdictsQuery;
import org.folioscope.symbols.NoKernelException;

/** Prints which locks are waited for, or which tasks are blocked; or draws who waits for whom. */
@SuppressWarnings("resource") // the call closes its streams
final class LocksCommand extends Command {

    LocksCommand(Description description) {
        super(description);
    }

    @Override
    String details() {
        return Help.columns(new LocksQuery(null)) + "\nWith --tasks: " + Help.columns(new BlockedTasksQuery(null))
                + "\nWith --held: " + Help.columns(new HeldLocksQuery(null))
                + "\nWith --of or --file-systems: " + Help.columns(new ObjectLocksQuery(List.of(), null))
                + "\nWith --methods: " + Help.columns(new MethodCallsQuery(null))
                + "\nWith --rules: " + Help.columns(new RuleVerdictsQuery(null))
                + "\nWith --operations: " + Help.columns(new OperationsTablesQuery(null));
    }

    @Override
    ExitCode run(Call call) throws UsageException, QueryException, NoKernelException, IOException {
        Locks locks = Locks.of(call.kernel(), call.progress());
        locks.findings().forEach(each -> call.errors().println("folioscope: " + each));
        String file = call.arguments().value(Option.OUTPUT);
        String lower = file == null ? "" : file.toLowerCase(Locale.ROOT);
        if (lower.endsWith(".svg") || lower.endsWith(".dot")) {
            Writer out = new BufferedWriter(new OutputStreamWriter(call.output(), StandardCharsets.UTF_8));
            if (lower.endsWith(".dot")) {
                GraphFile.writeDot(locks.graph(), out);
            } else {
                GraphFile.writeSvg(locks.graph(), call.arguments().has(Option.DARK), out);
            }
            out.flush();
            return ExitCode.OK;
        }
        String named = call.arguments().value(Option.OF);
        if (named != null) {
            List<Lock> found = new ObjectLocks(call.kernel()).of(call.lookup().inode(named, call.progress()));
            TablePrinter.print(new ObjectLocksQuery(found, locks), call);
        } else if (call.arguments().has(Option.HELD)) {
            TaskLocks held = TaskLocks.of(call.kernel(), locks, call.progress());
            held.findings().forEach(each -> call.errors().println("folioscope: " + each));
            TablePrinter.print(new HeldLocksQuery(held), call);
        } else if (call.arguments().has(Option.FILE_SYSTEMS)) {
            List<Lock> found = new ObjectLocks(call.kernel()).ofFileSystems(call.progress());
            TablePrinter.print(new ObjectLocksQuery(found, locks), call);
        } else if (call.arguments().has(Option.METHODS)) {
            TablePrinter.print(new MethodCallsQuery(methods(call, locks)), call);
        } else if (call.arguments().has(Option.OPERATIONS)) {
            TablePrinter.print(new OperationsTablesQuery(methods(call, locks)), call);
        } else if (call.arguments().has(Option.RULES)) {
            printVerdicts(call, locks);
        } else if (call.arguments().has(Option.TASKS)) {
            TablePrinter.print(new BlockedTasksQuery(locks), call);
        } else {
            TablePrinter.print(new LocksQuery(locks), call);
        }
        return ExitCode.OK;
    }

    private static Methods methods(Call call, Locks locks) throws NoKernelException, IOException, UsageException {
        Methods methods = Methods.of(call.kernel(), locks.tasks(), call.progress());
        methods.findings().forEach(each -> call.errors().println("folioscope: " + each));
        return methods;
    }

    private static void printVerdicts(Call call, Locks locks)
            throws UsageException, QueryException, NoKernelException, IOException {
        RuleVerdicts verdicts = RuleVerdicts.of(call.kernel(), locks.tasks(), methods(call, locks), call.progress());
        TablePrinter.print(new RuleVerdictsQuery(verdicts), call);
        call.errors()
                .println("folioscope: these are the rules of " + verdicts.book().version() + ": "
                        + verdicts.book().reason() + "; " + verdicts.count(Verdict.VIOLATION) + " violations, "
                        + verdicts.count(Verdict.UNKNOWN) + " unknown");
    }
}
