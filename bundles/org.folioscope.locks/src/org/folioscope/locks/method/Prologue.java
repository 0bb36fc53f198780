// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.locks.method;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.LongPredicate;
import org.folioscope.memory.MemoryFaultException;
import org.folioscope.memory.MemoryReader;

/**
 * What a function does first, as compilers write it for x86-64: it pushes registers that it has to give back, makes room on the
 * stack, and copies its arguments to where they outlive calls. Followed instruction by instruction, past branches that
 * are not taken, up to the first call, jump or instruction that is not known. Registers are numbered as in machine code: ax, cx, dx, bx,
 * sp, bp, si, di, r8 to r15. Places on the stack are bytes from the stack pointer before the call (negative). Immutable.
 */
final class Prologue {

    static final int REGISTERS = 16;
    static final int BX = 3;
    static final int SP = 4;
    static final int BP = 5;

    /** di, si, dx, cx, r8, r9: the first six arguments. */
    private static final int[] ARGUMENTS = {7, 6, 2, 1, 8, 9};

    /** Instructions that are followed at most. */
    private static final int LONGEST = 48;

    private static final int NOTHING = -1;

    private final int[] saved = new int[REGISTERS];
    private final int[] copiedTo = new int[ARGUMENTS.length];
    private final Map<Integer, Integer> stored = new HashMap<>();

    private final MemoryReader reader;
    private final LongPredicate isTracer;

    /** Which argument each register holds; {@link #NOTHING} for none. */
    private final int[] holds = new int[REGISTERS];

    private final boolean[] changed = new boolean[REGISTERS];
    private int depth = -8;
    private int frame;
    private long at;

    private Prologue(MemoryReader reader, LongPredicate isTracer) {
        this.reader = reader;
        this.isTracer = isTracer;
        Arrays.fill(holds, NOTHING);
        Arrays.fill(copiedTo, NOTHING);
        for (int i = 0; i < ARGUMENTS.length; i++) {
            holds[ARGUMENTS[i]] = i;
        }
    }

    /**
     * The beginning of the function at {@code function} (virtual).
     *
     * @param isTracer whether an address is that of __fentry__, which a function may call before all else and which keeps registers
     */
    static Prologue of(MemoryReader reader, long function, LongPredicate isTracer) {
        Prologue result = new Prologue(reader, isTracer);
        result.at = function;
        try {
            for (int i = 0; i < LONGEST && result.step(); i++) {
                // step() has moved on
            }
        } catch (MemoryFaultException _) {
            return result; // what was seen up to here holds
        }
        return result;
    }

    /** Where the caller's value of {@code register} was pushed; 0 where it was not seen to be. */
    int savedAt(int register) {
        return saved[register];
    }

    /** The register that callees keep to which argument {@code index} was copied; -1 where it was not seen to be. */
    int registerOf(int index) {
        return index < copiedTo.length ? copiedTo[index] : NOTHING;
    }

    /** The place on the stack where argument {@code index} was stored; 0 where it was not seen to be. */
    int placeOf(int index) {
        return stored.entrySet().stream()
                .filter(entry -> entry.getValue() == index)
                .mapToInt(Map.Entry::getKey)
                .findFirst()
                .orElse(0);
    }

    static boolean isKeptByCallees(int register) {
        return register == BX || register == BP || register >= 12;
    }

    /** Follows one instruction; false where there is no going on. */
    private boolean step() {
        int rex = 0;
        int opcode = reader.u8(at++);
        while (opcode == 0x66 || opcode == 0x65 || opcode == 0x2e || opcode == 0xf3 || opcode == 0x3e) {
            opcode = reader.u8(at++);
        }
        if ((opcode & 0xf0) == 0x40) {
            rex = opcode;
            opcode = reader.u8(at++);
        }
        if ((opcode & 0xf8) == 0x50) {
            return push(opcode & 7 | (rex & 1) << 3);
        }
        if ((opcode & 0xf0) == 0x70) {
            at += 1;
            return true;
        }
        if ((opcode & 0xf8) == 0xb8) {
            write(opcode & 7 | (rex & 1) << 3, NOTHING);
            at += (rex & 8) != 0 ? 8 : 4;
            return true;
        }
        return switch (opcode) {
            case 0x90 -> true;
            case 0xe8 -> fentry();
            case 0x0f -> twoBytes(rex);
            case 0x89, 0x88 -> operands(rex, true, 0);
            case 0x8b, 0x8a, 0x63, 0x8d, 0x03, 0x0b, 0x23, 0x2b, 0x33 -> operands(rex, false, opcode == 0x8b ? 0 : 1);
            case 0x39, 0x3b, 0x85, 0x84, 0x38, 0x3a -> operands(rex, false, 2);
            case 0x01, 0x09, 0x21, 0x29, 0x31 -> operands(rex, true, 1);
            case 0x83 -> immediate(rex, 1);
            case 0x81 -> immediate(rex, 4);
            case 0xc7 -> skipTo(rex, 4);
            case 0xc6, 0x80 -> skipTo(rex, 1);
            case 0xf6, 0xf7 -> test(rex, opcode == 0xf6 ? 1 : 4);
            default -> false;
        };
    }

    private boolean push(int register) {
        depth -= 8;
        if (!changed[register] && saved[register] == 0) {
            saved[register] = depth;
        }
        if (holds[register] != NOTHING) {
            stored.put(depth, holds[register]);
        }
        return true;
    }

    private boolean fentry() {
        long target = at + 4 + reader.s32(at);
        at += 4;
        return isTracer.test(target);
    }

    private boolean twoBytes(int rex) {
        int second = reader.u8(at++);
        if (second == 0x1e && reader.u8(at) == 0xfa) { // endbr64
            at++;
            return true;
        }
        if (second == 0x1f) { // nop
            return skipTo(rex, 0);
        }
        if ((second & 0xf0) == 0x80) { // a branch that is not taken
            at += 4;
            return true;
        }
        if ((second & 0xf0) == 0x40 || second == 0xb6 || second == 0xb7 || second == 0xbe || second == 0xbf) {
            return operands(rex, false, 1);
        }
        return false;
    }

    /** A register or memory operand: moves behind it, and tells which. */
    private final class Operand {
        final int register;
        final int other;
        final boolean isMemory;
        /** Bytes from the stack pointer before the call; 0 where it is no place on the stack that is known. */
        int place;

        Operand(int rex) {
            int form = reader.u8(at++);
            register = form >> 3 & 7 | (rex & 4) << 1;
            int mode = form >> 6;
            int base = form & 7;
            isMemory = mode != 3;
            boolean hasIndex = false;
            if (isMemory && base == 4) {
                int index = reader.u8(at++);
                hasIndex = (index & 0x38) != 0x20 || (rex & 2) != 0;
                base = index & 7;
                if (mode == 0 && base == 5) {
                    at += 4;
                    hasIndex = true;
                }
            } else if (mode == 0 && base == 5) {
                at += 4;
                hasIndex = true;
            }
            other = base | (rex & 1) << 3;
            int offset = 0;
            if (mode == 1) {
                offset = reader.s8(at);
                at += 1;
            } else if (mode == 2) {
                offset = reader.s32(at);
                at += 4;
            }
            if (isMemory && !hasIndex && other == SP) {
                place = depth + offset;
            } else if (isMemory && !hasIndex && other == BP && frame != 0) {
                place = frame + offset;
            }
        }

        void skip(int bytes) {
            at += bytes;
        }
    }

    /**
     * An instruction with two operands.
     *
     * @param toMemory whether the one that may be memory is written
     * @param kind 0 a copy, 1 something is computed, 2 nothing is written
     */
    private boolean operands(int rex, boolean toMemory, int kind) {
        Operand operand = new Operand(rex);
        if (kind == 2) {
            return true;
        }
        boolean isWhole = (rex & 8) != 0;
        if (!toMemory) {
            int source = operand.isMemory ? held(operand.place) : holds[operand.other];
            write(operand.register, kind == 0 && isWhole ? source : NOTHING);
        } else if (!operand.isMemory) {
            write(operand.other, kind == 0 && isWhole ? holds[operand.register] : NOTHING);
            if (kind == 0 && isWhole && operand.other == BP && operand.register == SP) {
                frame = depth;
            }
        } else if (operand.place != 0) {
            if (kind == 0 && isWhole && holds[operand.register] != NOTHING) {
                stored.put(operand.place, holds[operand.register]);
            } else {
                stored.remove(operand.place);
            }
        }
        return true;
    }

    /** test with a number: nothing is written; the group's other members are not followed. */
    private boolean test(int rex, int size) {
        if ((reader.u8(at) >> 3 & 7) != 0) {
            return false;
        }
        new Operand(rex).skip(size);
        return true;
    }

    private int held(int place) {
        return place == 0 ? NOTHING : stored.getOrDefault(place, NOTHING);
    }

    private void write(int register, int argument) {
        changed[register] = true;
        holds[register] = argument;
        if (isKeptByCallees(register)) {
            for (int i = 0; i < copiedTo.length; i++) {
                if (copiedTo[i] == register) {
                    copiedTo[i] = NOTHING;
                }
            }
            if (argument != NOTHING && copiedTo[argument] == NOTHING) {
                copiedTo[argument] = register;
            }
        }
    }

    /** add, sub, and, cmp with a number: room on the stack is made by sub of sp. */
    private boolean immediate(int rex, int size) {
        int operation = reader.u8(at) >> 3 & 7;
        Operand operand = new Operand(rex);
        long value = size == 1 ? reader.s8(at) : reader.s32(at);
        at += size;
        if (operand.isMemory || operation == 7) {
            return true;
        }
        if (operand.other == SP) {
            if (operation != 5 && operation != 0) {
                return false; // aligned: where things lie is not known any more
            }
            depth += (int) (operation == 5 ? -value : value);
            return true;
        }
        write(operand.other, NOTHING);
        return true;
    }

    private boolean skipTo(int rex, int immediate) {
        Operand operand = new Operand(rex);
        at += immediate;
        if (!operand.isMemory) {
            write(operand.other, NOTHING);
        } else if (operand.place != 0) {
            stored.remove(operand.place);
        }
        return true;
    }
}
