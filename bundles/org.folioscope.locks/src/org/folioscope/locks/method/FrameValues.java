// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.locks.method;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.folioscope.base.Numbers;
import org.folioscope.kernel.layout.Context;
import org.folioscope.kernel.layout.Members;
import org.folioscope.locks.stack.StackFrame;
import org.folioscope.locks.task.Task;
import org.folioscope.memory.MemoryFaultException;
import org.folioscope.memory.MemoryReader;
import org.folioscope.symbols.Field;
import org.folioscope.symbols.Symbols;
import org.folioscope.symbols.Types;

/**
 * What was in registers and on the stack while the calls on a sleeping task's stack were made. A register that callees keep was pushed by
 * the first function further in that uses it, or saved by the exception in between, or by the switch to another task. One
 * thread.
 */
final class FrameValues {

    private static final String COLD = ".cold";

    /** Calls further in that an argument is followed to. */
    private static final int DEEPEST = 6;

    /** Code that exceptions enter by: the registers that they saved lie where its callee returns to. */
    private static final String EXCEPTION = "asm_";

    /**
     * A value, and where it was.
     *
     * @param value 64 bits
     * @param isSure whether all ways through the function's code leave it there
     * @param evidence for people: "r12, pushed by fuse_simple_request() at 0x…"
     */
    record Value(long value, boolean isSure, String evidence) {}

    private final Symbols symbols;
    private final Types types;
    private final MemoryReader reader;
    private final Flow flow;
    private final Map<Long, FlowState> beginnings = new HashMap<>();
    private final Map<Long, Optional<FlowState>> calls = new HashMap<>();
    private final Field[] exception = new Field[Registers.COUNT];
    private final Field[] switched = new Field[Registers.COUNT];

    FrameValues(Context context) {
        symbols = context.map().symbols();
        types = context.map().types();
        reader = context.map().virtualReader();
        flow = new Flow(
                context.map().virtualReader(), symbols.find("__fentry__").orElse(0));
        Members saved = context.members("pt_regs");
        Members inactive = context.members("inactive_task_frame");
        for (int i = 0; i < Registers.COUNT; i++) {
            exception[i] = saved.may(Registers.NAMES[i]);
            switched[i] = inactive.may(Registers.NAMES[i]);
        }
    }

    /** Where the function of {@code frame} begins; 0 where that is not known. Code that is rarely run lies apart. */
    long function(StackFrame frame) {
        if (frame.function().endsWith(COLD)) {
            String name = frame.function().substring(0, frame.function().length() - COLD.length());
            return symbols.find(name).orElse(0);
        }
        return frame.address() - frame.offset();
    }

    /** The function of {@code frames.get(at)} while it called the next one further in. */
    private FlowState state(List<StackFrame> frames, int at) {
        StackFrame frame = frames.get(at);
        boolean hasCalled = at > 0 && !frames.get(at - 1).function().startsWith(EXCEPTION);
        FlowState call = hasCalled
                ? calls.computeIfAbsent(
                                frame.address(), back -> Optional.ofNullable(flow.atCall(function(frame), back)))
                        .orElse(null)
                : null;
        return call != null ? call : beginnings.computeIfAbsent(function(frame), flow::atBeginning);
    }

    /**
     * Where in its struct the address lay of the function that {@code frames.get(at)} has called through a pointer, bytes; empty where it was not read
     * from a struct, or not from the same place on all ways.
     */
    OptionalInt calledMember(List<StackFrame> frames, int at) {
        FlowState state = state(frames, at);
        if (!isFollowed(frames, at)) {
            return OptionalInt.empty();
        }
        int member = state.called();
        int register = CallSite.thunkRegister(reader, symbols, frames.get(at).address());
        member = register >= 0 ? state.readFrom(register) : member;
        return member >= 0 ? OptionalInt.of(member) : OptionalInt.empty();
    }

    /** Whether the code of {@code frames.get(at)}, whose {@link #state} was asked for, was followed up to its call. */
    private boolean isFollowed(List<StackFrame> frames, int at) {
        return calls.getOrDefault(frames.get(at).address(), Optional.empty()).isPresent();
    }

    /** What the parameters of the function of {@code frame} point to, as of a {@link Method}; none where the types don't tell. */
    List<String> parameters(StackFrame frame) {
        return types.function(frame.plainFunction())
                .map(text -> OperationsTypes.parameters(text.substring(text.indexOf('(') + 1)))
                .orElse(List.of());
    }

    /** Parameter {@code index} of the call {@code frames.get(at)}, as far as the function has kept it, or passed it on. */
    List<Value> argument(Task task, List<StackFrame> frames, int at, int index) {
        return kept(task, frames, at, index);
    }

    /**
     * What the call {@code frames.get(at)} has read from the struct that its parameter {@code index} points to, {@code offset} bytes behind its
     * start, as far as the function has kept it, or passed it on.
     */
    List<Value> member(Task task, List<StackFrame> frames, int at, int index, int offset) {
        return kept(task, frames, at, FlowState.member(index, offset));
    }

    private List<Value> kept(Task task, List<StackFrame> frames, int at, int what) {
        List<Value> result = new ArrayList<>();
        try {
            int own = at;
            int wanted = what;
            boolean isSure = true;
            for (int i = 0; i < DEEPEST && wanted >= 0 && own >= 0; i++) {
                FlowState state = state(frames, own);
                add(task, frames, own, wanted, isSure, result);
                wanted = isCalled(frames, own) ? state.passedAs(wanted) : -1;
                isSure &= wanted >= 0 && state.isPassedSurely(wanted);
                own--;
            }
        } catch (MemoryFaultException _) {
            return result;
        }
        result.sort(Comparator.comparing(value -> !value.isSure()));
        return result;
    }

    /** Whether {@code frames.get(at)} has called the function of the frame further in, so that arguments are where they were put. */
    private boolean isCalled(List<StackFrame> frames, int at) {
        if (at == 0 || !isFollowed(frames, at)) {
            return false;
        }
        CallSite site = CallSite.of(reader, symbols, frames.get(at).address(), function(frames.get(at - 1)));
        return site == CallSite.DIRECT || site == CallSite.INDIRECT;
    }

    private void add(Task task, List<StackFrame> frames, int at, int index, boolean isPassed, List<Value> into) {
        FlowState state = state(frames, at);
        boolean isSure = isPassed && isFollowed(frames, at); // else only its beginning was
        int register = state.registerOf(index);
        Value value = register >= 0 ? register(task, frames, at, register, isSure && state.isSureIn(register)) : null;
        if (value != null) {
            into.add(value);
        }
        int place = state.placeOf(index);
        if (place != 0 && at + 1 < frames.size()) {
            long address = frames.get(at + 1).sp() + place;
            if (task.hasOnStack(address)) {
                into.add(new Value(
                        reader.u64(address),
                        isSure && state.isSureAt(place),
                        "stored by " + frames.get(at).plainFunction() + "() at " + Numbers.hex(address)));
            }
        }
    }

    /** What {@code register} held in {@code frames.get(at)} while it called the next one further in; null where that is lost. */
    private Value register(Task task, List<StackFrame> frames, int at, int register, boolean isSure) {
        boolean isSeen = isSure;
        for (int i = at - 1; i >= 0; i--) {
            StackFrame frame = frames.get(i);
            if (frame.function().startsWith(EXCEPTION)) {
                return exception[register].present() && task.hasOnStack(frame.sp())
                        ? new Value(
                                exception[register].get(reader, frame.sp()),
                                isSeen,
                                Registers.NAMES[register] + ", saved by an exception at " + Numbers.hex(frame.sp()))
                        : null;
            }
            FlowState state = state(frames, i);
            int place = state.savedAt(register);
            long address = frames.get(i + 1).sp() + place;
            if (place != 0 && task.hasOnStack(address)) {
                return new Value(
                        reader.u64(address),
                        isSeen,
                        Registers.NAMES[register] + ", pushed by " + frame.plainFunction() + "() at "
                                + Numbers.hex(address));
            }
            if (place != 0 || state.hasChanged(register)) {
                return null; // it was put somewhere, and not seen where
            }
            isSeen &= i == 0 || isFollowed(frames, i);
        }
        return switched[register].present()
                ? new Value(
                        switched[register].get(reader, task.sp()),
                        isSeen,
                        Registers.NAMES[register] + ", saved when the task was switched away from")
                : null;
    }

    /**
     * The words in the frames around {@code frames.get(at)} that may be pointers of the kernel: in its own frame, those of
     * {@code inner} calls further in, and its caller's.
     */
    List<Value> words(Task task, List<StackFrame> frames, int at, int inner) {
        List<Value> result = new ArrayList<>();
        for (int index = at; index >= 0 && index >= at - inner; index--) {
            addWords(task, frames, index, result);
        }
        addWords(task, frames, at + 1, result);
        return result;
    }

    private void addWords(Task task, List<StackFrame> frames, int index, List<Value> into) {
        if (index + 1 >= frames.size()) {
            return;
        }
        StackFrame frame = frames.get(index);
        long end = frames.get(index + 1).sp() - 8;
        try {
            for (long address = frame.sp() & ~7; address < end && task.hasOnStack(address); address += 8) {
                long word = reader.u64(address);
                if (word < 0 && (word & 7) == 0) {
                    into.add(new Value(
                            word, false, "on the stack of " + frame.plainFunction() + "() at " + Numbers.hex(address)));
                }
            }
        } catch (MemoryFaultException _) {
            return; // what was read is there
        }
    }
}
