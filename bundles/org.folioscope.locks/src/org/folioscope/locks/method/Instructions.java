// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.locks.method;

import static org.folioscope.locks.method.FlowState.NOTHING;
import static org.folioscope.locks.method.Registers.AX;
import static org.folioscope.locks.method.Registers.CX;
import static org.folioscope.locks.method.Registers.DI;
import static org.folioscope.locks.method.Registers.DX;
import static org.folioscope.locks.method.Registers.SI;

import org.folioscope.memory.MemoryReader;

/**
 * Follows single instructions of x86-64, as far as compilers use them in the kernel: what each does to arguments in registers and on the
 * stack (Intel 64 and IA-32 Architectures Software Developer's Manual, volume 2). One thread.
 */
final class Instructions {

    /** What comes after an instruction. */
    enum Next {
        /** The instruction behind it. */
        BEHIND,
        /** That, or the target of a branch. */
        BRANCH,
        /** The target of a jump alone. */
        JUMP,
        /** A call that comes back behind it. */
        CALL,
        /** Nothing that is known: the function's end, or an instruction that is not followed. */
        END
    }

    /** An instruction has 15 bytes at most. */
    private static final int MOST_PREFIXES = 14;

    private final MemoryReader reader;

    private FlowState state;
    private int rex;

    /** Whether operands are of 8 bits: then 4 to 7 mean the second bytes of registers 0 to 3, without a prefix REX. */
    private boolean isByte;

    /** Bytes of a number that is as wide as the operand: 4, of 16-bit operands 2. */
    private int number;

    private long target;

    Instructions(MemoryReader reader) {
        this.reader = reader;
    }

    /** Where the branch, jump or call that {@link #step} met leads; 0 where a pointer tells. */
    long target() {
        return target;
    }

    /**
     * Follows the instruction at {@code into.at}, and moves on behind it.
     *
     * @throws org.folioscope.memory.MemoryFaultException when it can't be read
     */
    Next step(FlowState into) {
        state = into;
        rex = 0;
        target = 0;
        number = 4;
        int opcode = next();
        for (int i = 0; i < MOST_PREFIXES && isPrefix(opcode); i++) {
            number = opcode == 0x66 ? 2 : number;
            opcode = next();
        }
        if ((opcode & 0xf0) == 0x40) {
            rex = opcode;
            opcode = next();
        }
        isByte = (opcode & 1) == 0;
        return switch (opcode >> 3) {
            case 0x50 >> 3 -> push(opcode);
            case 0x58 >> 3 -> pop(opcode);
            case 0x70 >> 3, 0x78 >> 3 -> relative(state.at + 1 + reader.s8(state.at), 1, Next.BRANCH);
            case 0xb8 >> 3 -> load(opcode);
            default -> opcode < 0x40 ? arithmetic(opcode) : other(opcode);
        };
    }

    /** The width of operands, segments, repeats, lock. */
    private static boolean isPrefix(int opcode) {
        return opcode == 0x66
                || opcode == 0x65
                || opcode == 0x2e
                || opcode == 0xf3
                || opcode == 0xf2
                || opcode == 0x3e
                || opcode == 0xf0;
    }

    private int next() {
        return reader.u8(state.at++);
    }

    private Next push(int opcode) {
        state.push(opcode & 7 | (rex & 1) << 3);
        return Next.BEHIND;
    }

    private Next pop(int opcode) {
        state.pop(opcode & 7 | (rex & 1) << 3);
        return Next.BEHIND;
    }

    private Next load(int opcode) {
        state.write(opcode & 7 | (rex & 1) << 3, NOTHING);
        return skip((rex & 8) != 0 ? 8 : number);
    }

    private Next relative(long to, int size, Next next) {
        target = to;
        state.at += size;
        return next;
    }

    private Next skip(int bytes) {
        state.at += bytes;
        return Next.BEHIND;
    }

    /** add, or, adc, sbb, and, sub, xor, cmp in their six forms. */
    private Next arithmetic(int opcode) {
        boolean isCompare = opcode >> 3 == 7;
        return switch (opcode & 7) {
            case 0, 1 -> write(new Operand(), true, isCompare);
            case 2, 3 -> write(new Operand(), false, isCompare);
            case 4 -> accumulator(1, isCompare);
            case 5 -> accumulator(number, isCompare);
            default -> opcode == 0x0f ? twoBytes() : Next.END;
        };
    }

    private Next accumulator(int bytes, boolean isCompare) {
        if (!isCompare) {
            changes(AX);
        }
        return skip(bytes);
    }

    private Next other(int opcode) {
        return switch (opcode) {
            case 0x90, 0xfa, 0xfb, 0xfc -> Next.BEHIND; // nop, cli, sti, cld
            case 0x98 -> changes(AX); // cwtl, cltq
            case 0x99 -> changes(DX); // cltd, cqto
            case 0x9c -> pushNumber(0); // pushf
            case 0x9d -> moves(Long.BYTES); // popf
            case 0xe8 -> call();
            case 0xe9 -> relative(state.at + 4 + reader.s32(state.at), 4, Next.JUMP);
            case 0xeb -> relative(state.at + 1 + reader.s8(state.at), 1, Next.JUMP);
            case 0x68 -> pushNumber(4);
            case 0x6a -> pushNumber(1);
            case 0x84, 0x85 -> write(new Operand(), true, true);
            case 0x86, 0x87 -> exchange();
            case 0x88 -> write(new Operand(), true, false);
            case 0x89 -> store();
            case 0x8a, 0x63, 0x8d -> write(new Operand(), false, false);
            case 0x8b -> fetch();
            case 0x69 -> thenSkip(write(new Operand(), false, false), number);
            case 0x6b -> thenSkip(write(new Operand(), false, false), 1);
            case 0x80, 0x83 -> number(1);
            case 0x81 -> number(number);
            case 0xa8 -> skip(1);
            case 0xa9 -> skip(number);
            case 0xaa, 0xab, 0xa4, 0xa5 -> string();
            case 0xc0, 0xc1 -> thenSkip(write(new Operand(), true, false), 1);
            case 0xd0, 0xd1, 0xd2, 0xd3 -> write(new Operand(), true, false);
            case 0xc6 -> thenSkip(write(new Operand(), true, false), 1);
            case 0xc7 -> thenSkip(write(new Operand(), true, false), number);
            case 0xf6, 0xf7 -> unary(opcode == 0xf6 ? 1 : number);
            case 0xfe, 0xff -> group(opcode);
            default -> Next.END;
        };
    }

    private Next call() {
        state.call(NOTHING);
        return relative(state.at + 4 + reader.s32(state.at), 4, Next.CALL);
    }

    private Next thenSkip(Next next, int bytes) {
        state.at += bytes;
        return next;
    }

    private Next pushNumber(int bytes) {
        state.pushOther();
        return skip(bytes);
    }

    private Next string() {
        changes(CX);
        changes(SI);
        return changes(DI);
    }

    private Next changes(int register) {
        state.write(register, NOTHING);
        return Next.BEHIND;
    }

    private Next moves(int bytes) {
        state.move(bytes);
        return Next.BEHIND;
    }

    private Next twoBytes() {
        int second = next();
        isByte = second >> 4 == 9 || second == 0xb0 || second == 0xc0;
        return switch (second >> 4) {
            case 0x4 -> write(new Operand(), false, false); // cmov
            case 0xc -> second >= 0xc8 ? swap(second) : exchangeAndAdd(second);
            case 0x8 -> relative(state.at + 4 + reader.s32(state.at), 4, Next.BRANCH);
            case 0x9 -> write(new Operand(), true, false);
            default -> rareTwoBytes(second);
        };
    }

    private Next swap(int second) {
        return changes(second & 7 | (rex & 1) << 3);
    }

    /** xadd; cmpxchg8b and cmpxchg16b; others write what lies in memory. */
    private Next exchangeAndAdd(int second) {
        if (second == 0xc7) {
            changes(AX);
            changes(DX);
        }
        return second < 0xc2 ? exchange() : write(new Operand(), true, false);
    }

    /** cmpxchg leaves what it found in ax. */
    private Next compareAndExchange() {
        changes(AX);
        return write(new Operand(), true, false);
    }

    /** stac and clac, around what is copied from and to programs. */
    private Next systemGroup() {
        int form = next();
        return form == 0xca || form == 0xcb ? Next.BEHIND : Next.END;
    }

    private Next rareTwoBytes(int second) {
        return switch (second) {
            case 0x1e, 0x1f, 0x18, 0x0d -> write(new Operand(), true, true); // endbr64 and other nops, prefetch
            case 0xa3 -> write(new Operand(), true, true); // bt
            case 0xab, 0xb3, 0xbb -> write(new Operand(), true, false); // bts, btr, btc
            case 0xb0, 0xb1 -> compareAndExchange();
            case 0x01 -> systemGroup();
            case 0x20 -> write(new Operand(), true, false); // mov from a control register
            case 0xba -> thenSkip(write(new Operand(), true, false), 1);
            case 0xa4, 0xac -> thenSkip(write(new Operand(), true, false), 1);
            case 0xa5, 0xad -> write(new Operand(), true, false);
            case 0xaf, 0xb6, 0xb7, 0xbc, 0xbd, 0xbe, 0xbf, 0xb8 -> write(new Operand(), false, false);
            case 0xae -> write(new Operand(), true, true);
            default -> Next.END;
        };
    }

    /** A register, and a register or memory. */
    private final class Operand {
        final int register;
        final int other;
        final boolean isMemory;
        /** On the stack; 0 where it is no place there that is known. */
        final int place;
        /** Bytes from what {@link #other} points to; {@link FlowState#NOTHING} where it is not that register alone. */
        final int offset;

        Operand() {
            int form = next();
            int mode = form >> 6;
            int base = form & 7;
            register = numbered(form >> 3 & 7 | (rex & 4) << 1);
            isMemory = mode != 3;
            boolean isElsewhere = !isMemory || mode == 0 && base == 5;
            int wide = mode == 2 || mode == 0 && base == 5 ? 4 : mode == 1 ? 1 : 0;
            if (isMemory && base == 4) {
                int index = next();
                isElsewhere = (index & 0x38) != 0x20 || (rex & 2) != 0;
                base = index & 7;
                if (mode == 0 && base == 5) {
                    wide = 4;
                    isElsewhere = true;
                }
            }
            other = isMemory ? base | (rex & 1) << 3 : numbered(base | (rex & 1) << 3);
            int distance = wide == 4 ? reader.s32(state.at) : wide == 1 ? reader.s8(state.at) : 0;
            state.at += wide;
            place = isElsewhere ? 0 : state.place(other, distance);
            offset = isElsewhere || distance < 0 ? NOTHING : distance;
        }
    }

    private int numbered(int register) {
        return isByte && rex == 0 ? register & 3 : register;
    }

    /** Something is computed, or only looked at. */
    private Next write(Operand operand, boolean toOther, boolean isOnlyLook) {
        if (!isOnlyLook) {
            if (!toOther) {
                state.write(operand.register, NOTHING);
            } else if (operand.isMemory) {
                state.store(operand.place, NOTHING);
            } else {
                state.write(operand.other, NOTHING);
            }
        }
        return Next.BEHIND;
    }

    private Next exchange() {
        Operand operand = new Operand();
        state.write(operand.register, NOTHING);
        return write(operand, true, false);
    }

    /** mov to a register or memory. */
    private Next store() {
        Operand operand = new Operand();
        boolean isWhole = (rex & 8) != 0;
        if (operand.isMemory) {
            state.store(operand.place, isWhole ? state.argumentIn(operand.register) : NOTHING);
        } else if (isWhole) {
            state.copy(operand.other, operand.register);
        } else {
            state.write(operand.other, NOTHING);
        }
        return Next.BEHIND;
    }

    /** mov from a register or memory. */
    private Next fetch() {
        Operand operand = new Operand();
        boolean isWhole = (rex & 8) != 0;
        if (isWhole && !operand.isMemory) {
            state.copy(operand.register, operand.other);
        } else if (isWhole && operand.offset != NOTHING && operand.place == 0) {
            state.read(operand.register, operand.other, operand.offset);
        } else {
            state.write(operand.register, isWhole ? state.held(operand.place) : NOTHING);
        }
        return Next.BEHIND;
    }

    /** Arithmetic with a number: room on the stack is made by sub of sp. */
    private Next number(int bytes) {
        int operation = reader.u8(state.at) >> 3 & 7;
        Operand operand = new Operand();
        int value = bytes == 4 ? reader.s32(state.at) : reader.s8(state.at);
        state.at += bytes;
        boolean isStack = !operand.isMemory && operand.other == Registers.SP;
        if (!isStack) {
            return write(operand, true, operation == 7);
        }
        if (operation == 4) {
            state.align();
            return Next.BEHIND;
        }
        if (operation != 0 && operation != 5) {
            return Next.END;
        }
        return moves(operation == 5 ? -value : value);
    }

    private Next unary(int bytes) {
        int operation = reader.u8(state.at) >> 3 & 7;
        Operand operand = new Operand();
        if (operation < 2) {
            return thenSkip(Next.BEHIND, bytes);
        }
        if (operation > 3) { // mul, div
            changes(AX);
            return changes(DX);
        }
        return write(operand, true, false);
    }

    /** inc, dec, calls and jumps through pointers, push. */
    private Next group(int opcode) {
        int operation = reader.u8(state.at) >> 3 & 7;
        Operand operand = new Operand();
        if (operation < 2) {
            return write(operand, true, false);
        }
        if (opcode == 0xff && operation == 2) {
            state.call(operand.isMemory ? operand.offset : state.readFrom(operand.other));
            return Next.CALL;
        }
        if (opcode == 0xff && operation == 6) {
            state.pushOther();
            return Next.BEHIND;
        }
        return Next.END;
    }
}
