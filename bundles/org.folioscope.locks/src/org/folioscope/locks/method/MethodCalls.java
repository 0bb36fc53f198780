// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.locks.method;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.folioscope.kernel.layout.Context;
import org.folioscope.locks.method.FrameValues.Value;
import org.folioscope.locks.method.MethodTables.Slot;
import org.folioscope.locks.stack.CallStack;
import org.folioscope.locks.stack.StackFrame;
import org.folioscope.locks.task.Task;
import org.folioscope.memory.MemoryReader;

/**
 * Finds the calls of methods on a stack. A function that stands in an operations table counts where it was not called by its name; its
 * arguments are looked for where it keeps them, and confirmed by what they lead to: objects whose own table it is. One thread.
 */
final class MethodCalls {

    /** Calls further in whose frames may hold an argument that was not found where it should be. */
    private static final int NEAR = 3;

    private final Context context;
    private final MethodTables tables;
    private final FrameValues values;
    private final KernelObjects objects;
    private final MemoryReader reader;

    MethodCalls(Context context, MethodTables tables, FrameValues values, KernelObjects objects) {
        this.context = context;
        this.tables = tables;
        this.values = values;
        this.objects = objects;
        this.reader = context.map().virtualReader();
    }

    /** Those on {@code stack}, innermost first. */
    List<MethodCall> of(Task task, CallStack stack) {
        List<MethodCall> result = new ArrayList<>();
        List<StackFrame> frames = stack.frames();
        for (int i = 0; i + 1 < frames.size(); i++) {
            long function = values.function(frames.get(i));
            long back = frames.get(i + 1).address();
            CallSite site = CallSite.of(reader, context.map().symbols(), back, function);
            boolean isMethod = site == CallSite.INDIRECT
                    || site == CallSite.UNKNOWN && !tables.slots(function).isEmpty()
                    || site == CallSite.JUMPED
                            && !tables.jumps(CallSite.target(reader, back).orElse(0), function);
            if (isMethod) {
                List<Slot> slots = new ArrayList<>(tables.slots(function));
                slots.addAll(tables.slotsByJump(function));
                narrow(slots, values.calledMember(frames, i + 1));
                if (!slots.isEmpty()) {
                    result.add(call(task, stack, i, slots, site));
                }
            }
        }
        return result;
    }

    /** Leaves those at the place in their struct where the caller took the function's address from, if there are such. */
    private static void narrow(List<Slot> slots, OptionalInt member) {
        if (member.isPresent() && slots.stream().anyMatch(slot -> slot.method().offset() == member.getAsInt())) {
            slots.removeIf(slot -> slot.method().offset() != member.getAsInt());
        }
    }

    private MethodCall call(Task task, CallStack stack, int at, List<Slot> slots, CallSite site) {
        List<Slot> left = new ArrayList<>(slots);
        long function = values.function(stack.frames().get(at));
        List<Argument> arguments = arguments(task, stack.frames(), at, left);
        left.sort(Comparator.comparing((Slot slot) -> slot.function() != function)
                .thenComparing(slot -> slot.table().symbol()));
        Slot first = left.getFirst();
        List<OperationsTable> found = left.stream()
                .filter(slot -> slot.method().title().equals(first.method().title()))
                .map(Slot::table)
                .distinct()
                .toList();
        List<Method> others = left.stream()
                .map(Slot::method)
                .filter(method -> !method.title().equals(first.method().title()))
                .distinct()
                .toList();
        return new MethodCall(
                task,
                stack,
                at,
                first.method(),
                context.map().symbols().describe(first.function()),
                found,
                fileSystem(found, arguments),
                arguments,
                others,
                evidence(others, site, first.function() != function));
    }

    private String fileSystem(List<OperationsTable> found, List<Argument> arguments) {
        for (Argument each : arguments) {
            String text = objects.fileSystem(each.object());
            if (!text.isEmpty()) {
                return text;
            }
        }
        List<String> all = found.stream()
                .flatMap(table -> table.fileSystems().stream())
                .distinct()
                .toList();
        return all.size() == 1 ? all.getFirst() : "";
    }

    private static String evidence(List<Method> others, CallSite site, boolean hasJumped) {
        StringBuilder text = new StringBuilder(
                switch (site) {
                    case INDIRECT -> "called through a pointer";
                    case JUMPED -> "jumped to through a pointer";
                    default -> "how it was called is not known";
                });
        if (hasJumped) {
            text.append("; the method itself ended by jumping on");
        }
        if (!others.isEmpty()) {
            text.append("; it may also be ")
                    .append(others.stream().map(Method::title).collect(Collectors.joining(", ")));
        }
        return text.toString();
    }

    /** Finds arguments, and leaves in {@code slots} those that the objects found lead to, if any. */
    private List<Argument> arguments(Task task, List<StackFrame> frames, int at, List<Slot> slots) {
        long function = values.function(frames.get(at));
        List<Argument> found = new ArrayList<>();
        boolean isOwn = slots.stream().anyMatch(slot -> slot.function() == function);
        List<String> parameters = isOwn ? slots.getFirst().method().parameters() : values.parameters(frames.get(at));
        for (int i = 0; i < parameters.size(); i++) {
            if (KernelObjects.isKnown(parameters.get(i))) {
                kept(task, frames, at, i, parameters.get(i)).ifPresent(found::add);
            }
        }
        if (found.stream().noneMatch(each -> leads(each, slots))) {
            found.clear();
            near(task, frames, at, slots).ifPresent(found::add);
        }
        Optional<Argument> anchor =
                found.stream().filter(each -> leads(each, slots)).findFirst();
        if (anchor.isEmpty()) {
            return List.of();
        }
        slots.removeIf(slot -> found.stream().noneMatch(each -> objects.leadsTo(each.object(), slot.table())));
        found.removeIf(
                each -> each.object().superBlock() != anchor.get().object().superBlock());
        boolean hasJumped = slots.stream().noneMatch(slot -> slot.function() == function);
        return hasJumped ? placed(found, slots.getFirst().method().parameters()) : found;
    }

    private boolean leads(Argument argument, List<Slot> slots) {
        return slots.stream().anyMatch(slot -> objects.leadsTo(argument.object(), slot.table()));
    }

    /**
     * Arguments of a function that a method jumped on to, as parameters of the method: by their struct, where it has one of such; others
     * belong to the call, too, but to none of its parameters.
     */
    private static List<Argument> placed(List<Argument> arguments, List<String> parameters) {
        List<Argument> result = new ArrayList<>();
        for (Argument each : arguments) {
            String type = each.object().type();
            int index = parameters.indexOf(type);
            boolean isOnly = index >= 0 && index == parameters.lastIndexOf(type);
            int place = isOnly ? index : Argument.NO_PARAMETER;
            result.add(new Argument(place, each.object(), each.isCertain(), each.evidence()));
        }
        return result;
    }

    private Optional<Argument> kept(Task task, List<StackFrame> frames, int at, int index, String type) {
        Optional<Argument> found = first(values.argument(task, frames, at, index), index, type);
        for (KernelObjects.Pointer each : objects.pointers(type)) {
            if (found.isEmpty()) {
                found = first(values.member(task, frames, at, index, each.offset()), index, each.type());
            }
        }
        return found;
    }

    private Optional<Argument> first(List<Value> found, int index, String type) {
        for (Value value : found) {
            Optional<KernelObject> object = objects.at(type, value.value());
            if (object.isPresent()) {
                return Optional.of(new Argument(index, object.get(), value.isSure(), value.evidence()));
            }
        }
        return Optional.empty();
    }

    /** A parameter whose struct no other parameter has, where a single such object lies around that leads to the method. */
    private Optional<Argument> near(Task task, List<StackFrame> frames, int at, List<Slot> slots) {
        List<Value> words = values.words(task, frames, at, NEAR);
        for (Method method : slots.stream().map(Slot::method).distinct().toList()) {
            List<String> parameters = method.parameters();
            for (int i = 0; i < parameters.size(); i++) {
                String type = parameters.get(i);
                if (KernelObjects.isKnown(type) && parameters.indexOf(type) == parameters.lastIndexOf(type)) {
                    Optional<Argument> found = single(words, i, type, slots);
                    if (found.isPresent()) {
                        return found;
                    }
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Argument> single(List<Value> words, int index, String type, List<Slot> slots) {
        Argument found = null;
        for (Value value : words) {
            Optional<KernelObject> object = objects.at(type, value.value());
            if (object.isPresent()) {
                Argument next = new Argument(index, object.get(), false, value.evidence());
                if (leads(next, slots)) {
                    if (found != null && !isSame(found.object(), next.object())) {
                        return Optional.empty();
                    }
                    found = found == null ? next : found;
                }
            }
        }
        return Optional.ofNullable(found);
    }

    /** Whether both are the same for whoever asks about locks: several struct kiocb may lead to one open file. */
    private static boolean isSame(KernelObject one, KernelObject other) {
        boolean isOneInode = one.inode() != null
                && other.inode() != null
                && one.inode().getAddress() == other.inode().getAddress();
        return one.address() == other.address() || isOneInode && !one.type().equals("file") && one.parent() == null;
    }
}
