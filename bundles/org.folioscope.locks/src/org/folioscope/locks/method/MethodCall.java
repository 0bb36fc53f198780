// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.locks.method;

import java.util.List;
import java.util.Optional;
import org.folioscope.locks.stack.CallStack;
import org.folioscope.locks.stack.StackFrame;
import org.folioscope.locks.task.Task;

/**
 * A task inside a method of a file system.
 *
 * @param task that sleeps in it
 * @param stack its calls
 * @param depth which of the calls it is, 0 the innermost
 * @param method the member of the operations table
 * @param function the method's function; another than that of the frame where it ended by jumping on to that one
 * @param tables that hold the function as this method and that the call can have come through, in the order of their symbols; one where the
 *     object tells which
 * @param fileSystem type of the file system: of the object, or the only one whose tables these are; empty where it is not
 *     known
 * @param arguments those of its parameters that were found again
 * @param others methods that it may be instead, where neither the object nor its caller tells; mostly none
 * @param evidence how it is known to be a call of a method, for people
 */
public record MethodCall(
        Task task,
        CallStack stack,
        int depth,
        Method method,
        String function,
        List<OperationsTable> tables,
        String fileSystem,
        List<Argument> arguments,
        List<Method> others,
        String evidence) {

    public MethodCall {
        tables = List.copyOf(tables);
        arguments = List.copyOf(arguments);
        others = List.copyOf(others);
    }

    /** Where in the method the task is, or in the function that it has jumped on to. */
    public StackFrame frame() {
        return stack.frames().get(depth);
    }

    /** The argument that is the parameter {@code index}. */
    public Optional<Argument> argument(int index) {
        return arguments.stream().filter(each -> each.index() == index).findFirst();
    }

    /** The arguments whose parameter points to the struct {@code type}, in their order. */
    public List<Argument> arguments(String type) {
        return arguments.stream()
                .filter(each -> each.object().type().equals(type))
                .toList();
    }

    /** The first argument that was found; what the method works on. */
    public Optional<Argument> subject() {
        return arguments.stream().findFirst();
    }
}
