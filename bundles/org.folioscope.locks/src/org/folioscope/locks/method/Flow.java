// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.locks.method;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.folioscope.kernel.walk.LongHashSet;
import org.folioscope.locks.method.Instructions.Next;
import org.folioscope.memory.MemoryFaultException;
import org.folioscope.memory.MemoryReader;

/**
 * Follows a function's code from its beginning to one of its calls, by all ways that lead there, to tell where its arguments are while
 * that call is under way. One thread.
 */
final class Flow {

    /** Instructions that are looked at for where ways meet. */
    private static final int MOST_INSTRUCTIONS = 1 << 14;

    /** Instructions that are followed at most, those of ways that meet again and again. */
    private static final int MOST_STEPS = 1 << 17;

    /** Instructions of the beginning, where the call is not found. */
    private static final int BEGINNING = 48;

    /** Bytes that a function has at most; what leads further is another one. */
    private static final int LONGEST = 1 << 16;

    private final Instructions instructions;
    private final long tracer;

    /** @param tracer address of __fentry__, which a function may call before all else and which keeps registers; 0 where there is none */
    Flow(MemoryReader reader, long tracer) {
        this.instructions = new Instructions(reader);
        this.tracer = tracer;
    }

    /**
     * The state of the function at {@code function} while it calls and the call returns to {@code back}: of all ways there. Null where there
     * is none, or where they are too many.
     */
    FlowState atCall(long function, long back) {
        LongHashSet meetings = new LongHashSet();
        return leadsTo(function, back, meetings) ? new Ways(function, back, meetings).follow() : null;
    }

    /** Whether any way leads to the call; adds the targets of branches and jumps to {@code meetings}. */
    private boolean leadsTo(long function, long back, LongHashSet meetings) {
        Deque<Long> ways = new ArrayDeque<>();
        LongHashSet seen = new LongHashSet();
        ways.add(function);
        boolean isFound = false;
        int left = MOST_INSTRUCTIONS;
        while (!ways.isEmpty()) {
            FlowState state = new FlowState(ways.removeFirst());
            Next next = Next.BEHIND;
            while (next != Next.END && next != Next.JUMP && isInside(function, state.at) && seen.add(state.at)) {
                if (left-- == 0) {
                    return false;
                }
                next = step(state);
                isFound |= next == Next.CALL && state.at == back;
                if (next == Next.BRANCH || next == Next.JUMP) {
                    meetings.add(instructions.target());
                    ways.addLast(instructions.target());
                }
            }
        }
        return isFound;
    }

    /** Code that is not in the image leads nowhere. */
    private Next step(FlowState state) {
        try {
            return instructions.step(state);
        } catch (MemoryFaultException _) {
            return Next.END;
        }
    }

    /** All ways from a function's beginning, joined where they meet, until nothing changes any more. */
    private final class Ways {

        private final long function;
        private final long back;
        private final LongHashSet meetings;
        private final Map<Long, FlowState> states = new HashMap<>();
        private final Deque<Long> changed = new ArrayDeque<>();
        private int left = MOST_STEPS;

        Ways(long function, long back, LongHashSet meetings) {
            this.function = function;
            this.back = back;
            this.meetings = meetings;
        }

        FlowState follow() {
            FlowState found = null;
            meetings.add(function);
            meet(new FlowState(function), function);
            while (!changed.isEmpty() && left > 0) {
                long start = changed.removeFirst();
                FlowState state = states.get(start).copyAt(start);
                Next next = Next.BEHIND;
                while (next != Next.END && next != Next.JUMP && left-- > 0 && isInside(function, state.at)) {
                    next = step(state);
                    if (next == Next.CALL && state.at == back) {
                        found = state.copyAt(back);
                    }
                    follow(state, next);
                    if (next != Next.JUMP && next != Next.END && meetings.contains(state.at)) {
                        meet(state, state.at);
                        next = Next.END;
                    }
                }
            }
            return left > 0 ? found : null;
        }

        private void follow(FlowState state, Next next) {
            if (next == Next.CALL && !isTracer()) {
                state.returned();
            } else if (next == Next.BRANCH || next == Next.JUMP) {
                meet(state, instructions.target());
            }
        }

        private void meet(FlowState state, long at) {
            FlowState known = states.get(at);
            if (known == null) {
                states.put(at, state.copyAt(at));
                changed.addLast(at);
            } else if (known.join(state)) {
                changed.addLast(at);
            }
        }
    }

    private boolean isTracer() {
        return tracer != 0 && instructions.target() == tracer;
    }

    private static boolean isInside(long function, long at) {
        return at >= function && at - function < LONGEST;
    }

    /** The state behind the beginning of the function at {@code function}: up to its first call, jump, or an instruction that is not known. */
    FlowState atBeginning(long function) {
        FlowState state = new FlowState(function);
        Next next = Next.BEHIND;
        for (int i = 0; i < BEGINNING && (next == Next.BEHIND || next == Next.BRANCH || isTracer()); i++) {
            next = step(state);
        }
        return state;
    }
}
