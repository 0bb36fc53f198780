// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.query;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.folioscope.base.Progress;
import org.folioscope.locks.method.Argument;
import org.folioscope.locks.method.MethodCall;
import org.folioscope.locks.method.Methods;
import org.folioscope.locks.method.OperationsTable;
import org.folioscope.query.Column.Kind;

/** Which tasks sleep inside which methods of which file systems, and what they work on. */
public final class MethodCallsQuery implements TableQuery<MethodCall> {

    private static final List<Column<MethodCall>> COLUMNS = List.of(
            new Column<>(
                    "pid",
                    "PID",
                    "Of the thread",
                    Kind.COUNT,
                    call -> call.task().pid()),
            new Column<>(
                    "comm", "Name", "Its name", Kind.TEXT, call -> call.task().comm()),
            new Column<>(
                    "state",
                    "State",
                    "As in ps: D sleeps uninterruptibly",
                    Kind.TEXT,
                    call -> String.valueOf(call.task().letter())),
            new Column<>(
                    "filesystem",
                    "File system",
                    "Its type; empty where that is not known",
                    Kind.TEXT,
                    MethodCall::fileSystem),
            new Column<>(
                    "method",
                    "Method",
                    "The member of the operations table that was called",
                    Kind.TEXT,
                    call -> call.method().title()),
            new Column<>("function", "Function", "The method's function", Kind.TEXT, MethodCall::function),
            new Column<>(
                    "object",
                    "Works on",
                    "The first of its parameters that was found again",
                    Kind.TEXT,
                    subject(each -> each.object().name())),
            new Column<>(
                    "confidence",
                    "Confidence",
                    "certain: the function was seen to keep the parameter there; likely: a single fitting object lies"
                            + " near",
                    Kind.TEXT,
                    subject(Argument::confidence)),
            new Column<>("depth", "Depth", "Which of the calls on the stack it is, 0 the innermost", Kind.COUNT, call ->
                    (long) call.depth()),
            new Column<>(
                    "table",
                    "Table",
                    "The operations tables that hold the function, as far as the object doesn't tell which",
                    Kind.TEXT,
                    call -> call.tables().stream().map(OperationsTable::symbol).collect(Collectors.joining(", "))),
            new Column<>(
                    "found", "Found by", "How it is known to be a call of the method", Kind.TEXT, MethodCall::evidence),
            new Column<>("where", "Where", "Where the parameter was found", Kind.TEXT, subject(Argument::evidence)),
            new Column<>(
                    "arguments",
                    "Parameters",
                    "All of its parameters that were found again",
                    Kind.TEXT,
                    call -> call.arguments().stream()
                            .map(each ->
                                    each.object().type() + " " + each.object().name())
                            .collect(Collectors.joining("; "))),
            new Column<>(
                    "address",
                    "Address",
                    "Of what it works on, virtual",
                    Kind.ADDRESS,
                    subject(each -> each.object().address())),
            new Column<>(
                    "task",
                    "Task",
                    "Address of its task_struct, virtual",
                    Kind.ADDRESS,
                    call -> call.task().address()));

    private static final int DEFAULT_COLUMNS = 8;

    private final Methods methods;

    public MethodCallsQuery(Methods methods) {
        this.methods = methods;
    }

    private static Function<MethodCall, Object> subject(Function<Argument, Object> value) {
        return call -> call.subject().map(value).orElse(null);
    }

    @Override
    public String id() {
        return "method-calls";
    }

    @Override
    public String title() {
        return "Methods";
    }

    @Override
    public List<Column<MethodCall>> columns() {
        return COLUMNS;
    }

    @Override
    public List<Column<MethodCall>> defaultColumns() {
        return COLUMNS.subList(0, DEFAULT_COLUMNS);
    }

    @Override
    public void run(Progress progress, Consumer<MethodCall> each) {
        for (MethodCall call : methods.calls()) {
            progress.check();
            each.accept(call);
        }
    }
}
