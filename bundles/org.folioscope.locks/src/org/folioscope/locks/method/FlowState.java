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

    /** Set in what is there by some ways alone. */
    private static final int UNSURE = 8;

    /** Set in what was read from the struct that an argument points to; how far behind its start stands above. */
    private static final int MEMBER = 16;

    private static final int ARGUMENT = 7;
    private static final int OFFSET_SHIFT = 8;
    private static final int LONGEST_STRUCT = 1 << 16;

    /** Address of the next instruction, virtual. */
    long at;

    private final int[] holds = new int[Registers.COUNT];
    private final int[] members = new int[Registers.COUNT];
    private final boolean[] changed = new boolean[Registers.COUNT];
    private final int[] saved = new int[Registers.COUNT];
    private final Map<Integer, Integer> stored;
    private int depth;
    private boolean isAligned;
    private int frame;
    private int called = NOTHING;

    /** At the first instruction of the function at {@code function}. */
    FlowState(long function) {
        at = function;
        depth = -Long.BYTES;
        stored = new HashMap<>();
        Arrays.fill(holds, NOTHING);
        Arrays.fill(members, NOTHING);
        for (int i = 0; i < Registers.ARGUMENT_COUNT; i++) {
            holds[Registers.ofArgument(i)] = i;
        }
    }

    private FlowState(FlowState other, long at) {
        this.at = at;
        System.arraycopy(other.holds, 0, holds, 0, holds.length);
        System.arraycopy(other.members, 0, members, 0, members.length);
        System.arraycopy(other.changed, 0, changed, 0, changed.length);
        System.arraycopy(other.saved, 0, saved, 0, saved.length);
        stored = new HashMap<>(other.stored);
        depth = other.depth;
        isAligned = other.isAligned;
        frame = other.frame;
        called = other.called;
    }

    /** The same, at another instruction. */
    FlowState copyAt(long target) {
        return new FlowState(this, target);
    }

    /**
     * Adds what is so where another way leads to the same instruction: what is there by one of them alone is not sure any more.
     *
     * @return whether that changed anything
     */
    boolean join(FlowState other) {
        if (other.depth != depth || other.isAligned != isAligned) {
            return false; // no way of this function: what follows a call that never returns looks like one
        }
        boolean hasChanged = false;
        for (int i = 0; i < Registers.COUNT; i++) {
            int joined = joined(holds[i], other.holds[i]);
            int member = members[i] == other.members[i] ? members[i] : NOTHING;
            int place = saved[i] == other.saved[i] ? saved[i] : 0;
            boolean isChanged = changed[i] || other.changed[i];
            hasChanged |= joined != holds[i] || member != members[i] || place != saved[i] || isChanged != changed[i];
            holds[i] = joined;
            members[i] = member;
            saved[i] = place;
            changed[i] = isChanged;
        }
        for (int place : other.stored.keySet()) {
            stored.putIfAbsent(place, NOTHING);
        }
        for (Map.Entry<Integer, Integer> each : stored.entrySet()) {
            int joined = joined(each.getValue(), other.stored.getOrDefault(each.getKey(), NOTHING));
            hasChanged |= joined != each.setValue(joined);
        }
        int joined = frame == other.frame ? frame : 0;
        hasChanged |= joined != frame;
        frame = joined;
        return hasChanged;
    }

    private static int joined(int one, int other) {
        if (one == other || one != NOTHING && !isSure(one)) {
            return one;
        }
        return (one == NOTHING ? other : one) | UNSURE;
    }

    /** Whether {@code held} is {@code wanted}, sure or not. */
    private static boolean is(int held, int wanted) {
        return held != NOTHING && (held & ~UNSURE) == wanted;
    }

    private static boolean isSure(int held) {
        return (held & UNSURE) == 0;
    }

    /** What is read from the struct that argument {@code index} points to, {@code offset} bytes behind its start; as arguments are told. */
    static int member(int index, int offset) {
        return offset << OFFSET_SHIFT | MEMBER | index;
    }

    void push(int register) {
        depth -= Long.BYTES;
        if (!isAligned && !changed[register] && saved[register] == 0) {
            saved[register] = depth;
        }
        store(top(), holds[register]);
    }

    void pushOther() {
        depth -= Long.BYTES;
        store(top(), NOTHING);
    }

    void pop(int register) {
        write(register, held(top()));
        if (!isAligned && saved[register] == depth) {
            saved[register] = 0; // the caller's again, which a later push may save
            changed[register] = false;
        }
        depth += Long.BYTES;
    }

    /** The place that the stack pointer points to; 0 where that is not known. */
    private int top() {
        return isAligned ? 0 : depth;
    }

    /** The stack pointer moves down to a multiple of something: from here on only places from the frame pointer are known. */
    void align() {
        isAligned = true;
    }

    /** The stack pointer moves by {@code bytes}. */
    void move(int bytes) {
        depth += bytes;
    }

    /** {@code target} becomes a copy of {@code source}. */
    void copy(int target, int source) {
        int member = members[source];
        write(target, holds[source]);
        members[target] = member;
        if (target == Registers.BP && source == Registers.SP) {
            frame = top();
        }
    }

    /** {@code register} becomes argument {@code argument}, or {@link #NOTHING} of interest. */
    void write(int register, int argument) {
        changed[register] = true;
        holds[register] = argument;
        members[register] = NOTHING;
    }

    /** {@code register} is read from a struct, {@code offset} bytes behind what {@code base} points to. */
    void read(int register, int base, int offset) {
        int from = holds[base];
        boolean isOfArgument = from != NOTHING && (from & MEMBER) == 0 && offset < LONGEST_STRUCT;
        write(register, isOfArgument ? member(from & ARGUMENT, offset) | from & UNSURE : NOTHING);
        members[register] = offset;
    }

    /** Where in its struct lay what {@code register} was read from, bytes; {@link #NOTHING} where it was not, or not by all ways. */
    int readFrom(int register) {
        return members[register];
    }

    /** A function is called whose address lies {@code offset} bytes behind the start of a struct; {@link #NOTHING}: of no struct. */
    void call(int offset) {
        called = offset;
    }

    /** What was told last to {@link #call}. */
    int called() {
        return called;
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
            return isAligned ? 0 : depth + offset;
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

    /** Whether {@code register} may hold something else than its caller left in it. */
    boolean hasChanged(int register) {
        return changed[register];
    }

    /** The register that callees keep and that holds argument {@code index}, or a {@link #member}; {@link #NOTHING} where none does. */
    int registerOf(int index) {
        int found = NOTHING;
        for (int i = 0; i < holds.length; i++) {
            boolean isIt = is(holds[i], index) && Registers.isKept(i);
            if (isIt && (found == NOTHING || isSure(holds[i]) && !isSure(holds[found]))) {
                found = i;
            }
        }
        return found;
    }

    /** Whether all ways to here leave an argument in {@code register}, the same. */
    boolean isSureIn(int register) {
        return isSure(holds[register]);
    }

    /** A place on the stack that holds argument {@code index}, or a {@link #member}; 0 where none is known. */
    int placeOf(int index) {
        int found = 0;
        for (Map.Entry<Integer, Integer> each : stored.entrySet()) {
            boolean isIt = is(each.getValue(), index);
            boolean isBetter = found == 0 || isSure(each.getValue()) && !isSure(held(found));
            found = isIt && isBetter ? each.getKey() : found;
        }
        return found;
    }

    /** Whether all ways to here leave an argument at {@code place}, the same. */
    boolean isSureAt(int place) {
        return isSure(held(place));
    }

    /** Which argument of a function that is called now argument {@code index} is; {@link #NOTHING} where it is none. */
    int passedAs(int index) {
        int found = NOTHING;
        for (int i = 0; i < Registers.ARGUMENT_COUNT; i++) {
            int held = holds[Registers.ofArgument(i)];
            boolean isBetter = found == NOTHING || isSure(held) && !isPassedSurely(found);
            found = is(held, index) && isBetter ? i : found;
        }
        return found;
    }

    /** Whether all ways to here pass an argument as argument {@code index} of the called function, the same. */
    boolean isPassedSurely(int index) {
        return isSure(holds[Registers.ofArgument(index)]);
    }
}
