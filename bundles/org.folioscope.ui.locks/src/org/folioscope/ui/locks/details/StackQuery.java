// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.locks.details;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.folioscope.base.Progress;
import org.folioscope.locks.stack.CallStack;
import org.folioscope.locks.stack.StackFrame;
import org.folioscope.query.Column;
import org.folioscope.query.Column.Kind;
import org.folioscope.query.TableQuery;

/** The calls on a task's kernel stack, innermost first. */
final class StackQuery implements TableQuery<StackCall> {

    static final List<Column<StackCall>> COLUMNS = List.of(
            new Column<>("number", "#", "From 0, the innermost", Kind.COUNT, call -> (long) call.number()),
            new Column<>(
                    "function",
                    "Function",
                    "As the kernel prints it: function+offset [module]",
                    Kind.TEXT,
                    call -> call.frame().toString()),
            new Column<>(
                    "address",
                    "Returns to",
                    "Where the call returns to; of the first one where the task was switched away; virtual",
                    Kind.ADDRESS,
                    call -> call.frame().address()),
            new Column<>(
                    "method",
                    "Method",
                    "The member of an operations table of a file system whose call it is",
                    Kind.TEXT,
                    StackCall::method),
            new Column<>(
                    "sp",
                    "Stack pointer",
                    "After the return; virtual",
                    Kind.ADDRESS,
                    call -> call.frame().sp()),
            new Column<>(
                    "module",
                    "Module",
                    "Of the function; n/a for the kernel itself",
                    Kind.TEXT,
                    call -> call.frame().module().isEmpty()
                            ? null
                            : call.frame().module()));

    private final List<StackFrame> frames;

    private final Map<Integer, String> methods;

    /** @param methods of the calls that are some, by their numbers */
    StackQuery(CallStack stack, Map<Integer, String> methods) {
        frames = stack.frames();
        this.methods = Map.copyOf(methods);
    }

    @Override
    public String id() {
        return "stack";
    }

    @Override
    public String title() {
        return "Calls";
    }

    @Override
    public List<Column<StackCall>> columns() {
        return COLUMNS;
    }

    @Override
    public void run(Progress progress, Consumer<StackCall> each) {
        for (int i = 0; i < frames.size(); i++) {
            each.accept(new StackCall(i, frames.get(i), methods.getOrDefault(i, "")));
        }
    }
}
