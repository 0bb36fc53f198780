// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.locks.method;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Where a function's arguments are, and its caller's registers, at one instruction. Places on the stack are bytes from the stack pointer
 * before the call (negative). One thread.
 */
final class FlowState {

    static final int NOTHING = -1;

    /** Address of the next instruction, virtual. */
    long at;

    private final int[] holds = new int[Registers.COUNT];
    private final boolean[] changed = new boolean[Registers.COUNT];
    private final int[] saved = new int[Registers.COUNT];
    private final Map<Integer, Integer> stored;
    private int depth;
    private int frame;

    /** At the first instruction of the function at {@code function}. */
    FlowState(long function) {
        at = function;
        depth = -Long.BYTES;
        stored = new HashMap<>();
        Arrays.fill(holds, NOTHING);
        for (int i = 0; i < Registers.ARGUMENT_COUNT; i++) {
            holds[Registers.ofArgument(i)] = i;
        }
    }

    private FlowState(FlowState other, long at) {
        this.at = at;
        System.arraycopy(other.holds, 0, holds, 0, holds.length);
        System.arraycopy(other.changed, 0, changed, 0, changed.length);
        System.arraycopy(other.saved, 0, saved, 0, saved.length);
        stored = new HashMap<>(other.stored);
        depth = other.depth;
        frame = other.frame;
    }

    /** The same, where a branch leads to {@code target}. */
    FlowState branchedTo(long target) {
        return new FlowState(this, target);
    }

    void push(int register) {
        depth -= Long.BYTES;
        if (!changed[register] && saved[register] == 0) {
            saved[register] = depth;
        }
        store(depth, holds[register]);
    }

    void pushOther() {
        depth -= Long.BYTES;
        store(depth, NOTHING);
    }

    void pop(int register) {
        write(register, held(depth));
        depth += Long.BYTES;
    }

    /** The stack pointer moves by {@code bytes}. */
    void move(int bytes) {
        depth += bytes;
    }

    /** {@code target} becomes a copy of {@code source}. */
    void copy(int target, int source) {
        write(target, holds[source]);
        if (target == Registers.BP && source == Registers.SP) {
            frame = depth;
        }
    }

    /** {@code register} becomes argument {@code argument}, or {@link #NOTHING} of interest. */
    void write(int register, int argument) {
        changed[register] = true;
        holds[register] = argument;
    }

    void store(int place, int argument) {
        if (place != 0) {
            if (argument == NOTHING) {
                stored.remove(place);
            } else {
                stored.put(place, argument);
            }
        }
    }

    /** The argument in {@code register}, or {@link #NOTHING}. */
    int argumentIn(int register) {
        return holds[register];
    }

    /** The argument at a place on the stack, or {@link #NOTHING}. */
    int held(int place) {
        return place == 0 ? NOTHING : stored.getOrDefault(place, NOTHING);
    }

    /** The place on the stack that lies {@code offset} bytes from what {@code register} points to; 0 where that is not known. */
    int place(int register, int offset) {
        if (register == Registers.SP) {
            return depth + offset;
        }
        return register == Registers.BP && frame != 0 ? frame + offset : 0;
    }

    /** A call has come back: registers that it need not keep hold nothing any more. */
    void returned() {
        for (int i = 0; i < holds.length; i++) {
            if (!Registers.isKept(i) && i != Registers.SP) {
                write(i, NOTHING);
            }
        }
    }

    /** Where the caller's value of {@code register} was pushed; 0 where it was not seen to be. */
    int savedAt(int register) {
        return saved[register];
    }

    /** The register that callees keep and that holds argument {@code index}; {@link #NOTHING} where none does. */
    int registerOf(int index) {
        for (int i = 0; i < holds.length; i++) {
            if (holds[i] == index && Registers.isKept(i)) {
                return i;
            }
        }
        return NOTHING;
    }

    /** A place on the stack that holds argument {@code index}; 0 where none is known. */
    int placeOf(int index) {
        return stored.entrySet().stream()
                .filter(entry -> entry.getValue() == index)
                .mapToInt(Map.Entry::getKey)
                .findFirst()
                .orElse(0);
    }

    /** Which argument of a function that is called now argument {@code index} is; {@link #NOTHING} where it is none. */
    int passedAs(int index) {
        for (int i = 0; i < Registers.ARGUMENT_COUNT; i++) {
            if (holds[Registers.ofArgument(i)] == index) {
                return i;
            }
        }
        return NOTHING;
    }
}
