// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.locks.method;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
     * @param evidence for people: "r12, pushed by fuse_simple_request() at 0x…"
     */
    record Value(long value, String evidence) {}

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

    /** What the parameters of the function of {@code frame} point to, as of a {@link Method}; none where the types don't tell. */
    List<String> parameters(StackFrame frame) {
        return types.function(frame.plainFunction())
                .map(text -> OperationsTypes.parameters(text.substring(text.indexOf('(') + 1)))
                .orElse(List.of());
    }

    /** Parameter {@code index} of the call {@code frames.get(at)}, as far as the function has kept it, or passed it on. */
    List<Value> argument(Task task, List<StackFrame> frames, int at, int index) {
        List<Value> result = new ArrayList<>();
        try {
            int own = at;
            int parameter = index;
            for (int i = 0; i < DEEPEST && parameter >= 0 && own >= 0; i++) {
                FlowState state = state(frames, own);
                add(task, frames, own, parameter, state, result);
                parameter = isCalled(frames, own) ? state.passedAs(parameter) : -1;
                own--;
            }
        } catch (MemoryFaultException _) {
            return result;
        }
        return result;
    }

    /** Whether {@code frames.get(at)} has called the function of the frame further in, so that arguments are where they were put. */
    private boolean isCalled(List<StackFrame> frames, int at) {
        if (at == 0
                || calls.getOrDefault(frames.get(at).address(), Optional.empty())
                        .isEmpty()) {
            return false;
        }
        CallSite site = CallSite.of(reader, symbols, frames.get(at).address(), function(frames.get(at - 1)));
        return site == CallSite.DIRECT || site == CallSite.INDIRECT;
    }

    private void add(Task task, List<StackFrame> frames, int at, int index, FlowState state, List<Value> into) {
        int register = state.registerOf(index);
        Value value = register >= 0 ? register(task, frames, at, register) : null;
        if (value != null) {
            into.add(value);
        }
        int place = state.placeOf(index);
        if (place != 0 && at + 1 < frames.size()) {
            long address = frames.get(at + 1).sp() + place;
            if (task.hasOnStack(address)) {
                into.add(new Value(
                        reader.u64(address),
                        "stored by " + frames.get(at).plainFunction() + "() at " + Numbers.hex(address)));
            }
        }
    }

    /** What {@code register} held in {@code frames.get(at)} while it called the next one further in; null where that is lost. */
    private Value register(Task task, List<StackFrame> frames, int at, int register) {
        for (int i = at - 1; i >= 0; i--) {
            StackFrame frame = frames.get(i);
            if (frame.function().startsWith(EXCEPTION)) {
                return exception[register].present() && task.hasOnStack(frame.sp())
                        ? new Value(
                                exception[register].get(reader, frame.sp()),
                                Registers.NAMES[register] + ", saved by an exception at " + Numbers.hex(frame.sp()))
                        : null;
            }
            int place = state(frames, i).savedAt(register);
            long address = frames.get(i + 1).sp() + place;
            if (place != 0 && task.hasOnStack(address)) {
                return new Value(
                        reader.u64(address),
                        Registers.NAMES[register] + ", pushed by " + frame.plainFunction() + "() at "
                                + Numbers.hex(address));
            }
        }
        return switched[register].present()
                ? new Value(
                        switched[register].get(reader, task.sp()),
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
                            word, "on the stack of " + frame.plainFunction() + "() at " + Numbers.hex(address)));
                }
            }
        } catch (MemoryFaultException _) {
            return; // what was read is there
        }
    }
}
