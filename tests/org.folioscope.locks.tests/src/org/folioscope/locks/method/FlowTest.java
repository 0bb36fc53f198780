// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.locks.method;

import static org.folioscope.locks.method.CodeBytes.START;
import static org.folioscope.locks.method.CodeBytes.function;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Where arguments are when several ways lead to a call, by machine code that was written by hand. */
class FlowTest {

    private static final int BX = 3;
    private static final int BP = 5;
    private static final int R12 = 12;
    private static final int R14 = 14;

    private static FlowState atCall(String hex, long back) {
        return new Flow(new CodeBytes(hex).reader(), 0).atCall(START, START + back);
    }

    @Test
    void whatOneWayAloneLeavesIsNotSure() {
        FlowState state = atCall(
                "53" // 00 push %rbx
                        + "4889fb" // 01 mov %rdi,%rbx
                        + "4154" // 04 push %r12
                        + "4989f4" // 06 mov %rsi,%r12
                        + "85d2" // 09 test %edx,%edx
                        + "7405" // 0b je 12
                        + "4989cc" // 0d mov %rcx,%r12
                        + "31db" // 10 xor %ebx,%ebx
                        + "488b6a30" // 12 mov 0x30(%rdx),%rbp
                        + "488b4040" // 16 mov 0x40(%rax),%rax
                        + "ffd0", // 1a call *%rax
                0x1c);
        assertEquals(BX, state.registerOf(0), "by the branch");
        assertFalse(state.isSureIn(BX), "not by the other way");
        assertEquals(R12, state.registerOf(1), "by the branch");
        assertFalse(state.isSureIn(R12));
        assertEquals(FlowState.NOTHING, state.registerOf(3), "the way that is known first is kept");
        assertEquals(BP, state.registerOf(FlowState.member(2, 0x30)), "what was read from an argument's struct");
        assertTrue(state.isSureIn(BP));
        assertEquals(0, state.passedAs(0));
        assertTrue(state.isPassedSurely(0), "nobody has written to rdi");
        assertEquals(0x40, state.called(), "the called function's place in its table");
        assertEquals(-0x10, state.savedAt(BX));
        assertEquals(-0x18, state.savedAt(R12));
    }

    @Test
    void placesFromAnAlignedStackPointerAreNotKnown() {
        FlowState state = atCall(
                "55" // 00 push %rbp
                        + "4889e5" // 01 mov %rsp,%rbp
                        + "53" // 04 push %rbx
                        + "4889f3" // 05 mov %rsi,%rbx
                        + "48897de8" // 08 mov %rdi,-0x18(%rbp)
                        + "4883e4f0" // 0c and $-16,%rsp
                        + "4883ec40" // 10 sub $0x40,%rsp
                        + "4889542408" // 14 mov %rdx,0x8(%rsp)
                        + "4154" // 19 push %r12
                        + "4989cc" // 1b mov %rcx,%r12
                        + "0fb707" // 1e movzwl (%rdi),%eax
                        + "662500f0" // 21 and $0xf000,%ax
                        + "663d0040" // 25 cmp $0x4000,%ax
                        + "80cc40" // 29 or $0x40,%ah
                        + "c70000000000" // 2c movl $0x0,(%rax)
                        + "9c" // 32 pushf
                        + "0f20d0" // 33 mov %cr2,%rax
                        + "ff5020", // 36 call *0x20(%rax)
                0x39);
        assertEquals(-0x28, state.placeOf(0), "from the frame pointer");
        assertEquals(BX, state.registerOf(1));
        assertEquals(0, state.placeOf(2), "it lies somewhere");
        assertEquals(R12, state.registerOf(3));
        assertEquals(-0x18, state.savedAt(BX), "pushed before");
        assertEquals(0, state.savedAt(R12), "pushed somewhere");
        assertTrue(state.hasChanged(R12));
        assertEquals(0x20, state.called());
    }

    @Test
    void whatWasPoppedIsTheCallersAgain() {
        FlowState state = atCall(
                "53" // 00 push %rbx
                        + "5b" // 01 pop %rbx
                        + "4989fe" // 02 mov %rdi,%r14
                        + "ffd0", // 05 call *%rax
                7);
        assertEquals(0, state.savedAt(BX));
        assertFalse(state.hasChanged(BX));
        assertEquals(R14, state.registerOf(0));
        assertTrue(state.hasChanged(R14), "and nowhere seen to be saved");
        assertEquals(FlowState.NOTHING, state.called(), "rax was not read from a struct");
    }

    @Test
    void waysThatReadFromTwoPlacesTellNeither() {
        FlowState state = atCall(
                "488b4f58" // 00 mov 0x58(%rdi),%rcx
                        + "7504" // 04 jne 0a
                        + "488b4f60" // 06 mov 0x60(%rdi),%rcx
                        + "e81b000000", // 0a call 2a
                0xf);
        assertEquals(FlowState.NOTHING, state.readFrom(1));
        assertEquals(FlowState.NOTHING, state.called());
    }

    @Test
    void thunksTellTheirRegister() {
        CodeBytes code = new CodeBytes(
                "e81b000000" // 00 call 20
                        + "e856000000" // 05 call 60
                        + "e891000000" // 0a call a0
                        + "90".repeat(0x100 - 0xf),
                function("caller", 0),
                function("__x86_indirect_thunk_array", 0x20),
                function("__pi___x86_indirect_thunk_rdx", 0x60),
                function("__x86_indirect_thunk_r12", 0xa0));
        assertEquals(0, CallSite.thunkRegister(code.reader(), code, START + 5), "the first of them");
        assertEquals(2, CallSite.thunkRegister(code.reader(), code, START + 10), "by its other name");
        assertEquals(R12, CallSite.thunkRegister(code.reader(), code, START + 15));
        assertEquals(-1, CallSite.thunkRegister(code.reader(), code, START + 0x20), "no call");
        assertEquals(CallSite.INDIRECT, CallSite.of(code.reader(), code, START + 10, START));
    }
}
