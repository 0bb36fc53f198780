// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.locks.method;

import java.util.ArrayDeque;
import java.util.Deque;
import org.folioscope.kernel.walk.LongHashSet;
import org.folioscope.locks.method.Instructions.Next;
import org.folioscope.memory.MemoryFaultException;
import org.folioscope.memory.MemoryReader;

/**
 * Follows a function's code from its beginning to one of its calls, by whichever way leads there first, to tell where its arguments are while
 * that call is under way. What is found this way is a promise of one path only, so whoever uses it looks whether the value fits. One thread.
 */
final class Flow {

    /** Instructions that are followed at most. */
    private static final int MOST_STEPS = 4096;

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
     * The state of the function at {@code function} while it calls and the call returns to {@code back}; null where no way there was found.
     */
    FlowState atCall(long function, long back) {
        Deque<FlowState> ways = new ArrayDeque<>();
        LongHashSet seen = new LongHashSet();
        ways.add(new FlowState(function));
        int steps = 0;
        while (!ways.isEmpty()) {
            FlowState state = ways.removeFirst();
            try {
                while (steps++ < MOST_STEPS && isInside(function, state.at) && seen.add(state.at)) {
                    Next next = instructions.step(state);
                    if (next == Next.CALL && state.at == back) {
                        return state;
                    }
                    if (next == Next.END) {
                        break;
                    }
                    follow(state, next, ways);
                }
            } catch (MemoryFaultException _) {
                continue; // code that is not in the image leads nowhere
            }
        }
        return null;
    }

    private void follow(FlowState state, Next next, Deque<FlowState> ways) {
        switch (next) {
            case CALL -> {
                if (tracer == 0 || instructions.target() != tracer) {
                    state.returned();
                }
            }
            case JUMP -> state.at = instructions.target();
            case BRANCH -> ways.addLast(state.branchedTo(instructions.target()));
            case BEHIND, END -> {
                // goes on behind it, or not at all
            }
        }
    }

    private static boolean isInside(long function, long at) {
        return at >= function && at - function < LONGEST;
    }

    /** The state behind the beginning of the function at {@code function}: up to its first call, jump, or an instruction that is not known. */
    FlowState atBeginning(long function) {
        FlowState state = new FlowState(function);
        try {
            for (int i = 0; i < BEGINNING; i++) {
                Next next = instructions.step(state);
                boolean isTracer = next == Next.CALL && tracer != 0 && instructions.target() == tracer;
                if (next != Next.BEHIND && next != Next.BRANCH && !isTracer) {
                    break;
                }
            }
        } catch (MemoryFaultException _) {
            return state; // what was seen up to here holds
        }
        return state;
    }
}
