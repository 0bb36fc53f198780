// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.locks.method;

import static org.folioscope.locks.method.CodeBytes.START;
import static org.folioscope.locks.method.CodeBytes.function;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.HexFormat;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** How functions were called, what they jump on to, and where they keep their arguments, by machine code that was written by hand. */
class CodeTest {

    private static final int BX = 3;
    private static final int R12 = 12;

    @Test
    void argumentsAreFollowedToTheCall() {
        CodeBytes code = new CodeBytes(
                "f30f1efa" // 00 endbr64
                        + "55" // 04 push %rbp
                        + "4889e5" // 05 mov %rsp,%rbp
                        + "4154" // 08 push %r12
                        + "53" // 0a push %rbx
                        + "4889f3" // 0b mov %rsi,%rbx
                        + "4883ec10" // 0e sub $0x10,%rsp
                        + "48897c2408" // 12 mov %rdi,0x8(%rsp)
                        + "85d2" // 17 test %edx,%edx
                        + "7405" // 19 je 20
                        + "31db" // 1b xor %ebx,%ebx
                        + "c3" // 1d ret
                        + "9090" // 1e nop
                        + "4989cc" // 20 mov %rcx,%r12
                        + "4889df" // 23 mov %rbx,%rdi
                        + "e800000000"); // 26 call 2b
        FlowState state = new Flow(code.reader(), 0).atCall(START, START + 0x2b);
        assertEquals(BX, state.registerOf(1), "kept in rbx");
        assertEquals(R12, state.registerOf(3), "kept in r12 behind the branch");
        assertEquals(-0x28, state.placeOf(0), "stored on the stack, below three pushes and 16 bytes");
        assertEquals(0, state.passedAs(1), "passed on first");
        assertEquals(FlowState.NOTHING, state.registerOf(2), "not kept");
        assertEquals(-0x10, state.savedAt(Registers.BP));
        assertEquals(-0x18, state.savedAt(R12));
        assertEquals(-0x20, state.savedAt(BX));
        assertEquals(0, state.savedAt(15));
    }

    @Test
    void whatACallNeedNotKeepIsLostBehindIt() {
        CodeBytes code = new CodeBytes(
                "4889fb" // 00 mov %rdi,%rbx
                        + "e8fbffffff" // 03 call 03
                        + "ffd0"); // 08 call *%rax
        FlowState state = new Flow(code.reader(), 0).atCall(START, START + 10);
        assertEquals(BX, state.registerOf(0));
        assertEquals(FlowState.NOTHING, state.passedAs(0));
        assertNull(new Flow(code.reader(), 0).atCall(START, START + 9), "nothing returns there");
    }

    @Test
    void theTracerKeepsRegisters() {
        CodeBytes code = new CodeBytes(
                "e80b000000" // 00 call 10
                        + "e806000000"); // 05 call 10
        assertEquals(
                0,
                new Flow(code.reader(), START + 0x10).atCall(START, START + 10).passedAs(0));
        assertEquals(
                FlowState.NOTHING,
                new Flow(code.reader(), 0).atCall(START, START + 10).passedAs(0));
    }

    @Test
    void codeThatLeadsNowhereEnds() {
        CodeBytes circle = new CodeBytes("ebfe"); // 00 jmp 00
        assertNull(new Flow(circle.reader(), 0).atCall(START, START + 2));
        Random random = new Random(7);
        byte[] bytes = new byte[4096];
        for (int i = 0; i < 500; i++) {
            random.nextBytes(bytes);
            CodeBytes code = new CodeBytes(HexFormat.of().formatHex(bytes));
            Flow flow = new Flow(code.reader(), 0);
            flow.atCall(START, START + 4000);
            flow.atBeginning(START + random.nextInt(bytes.length));
            new Jumps(code, code.reader()).from(START);
        }
    }

    @Test
    void callsTellHowTheyWereMade() {
        CodeBytes code = new CodeBytes(
                "e81b000000" // 00 call 20
                        + "ffd0" // 05 call *%rax
                        + "41ffd4" // 07 call *%r12
                        + "ff5028" // 0a call *0x28(%rax)
                        + "e82e000000" // 0d call 40
                        + "e839000000" // 12 call 50
                        + "90".repeat(0x60 - 0x17),
                function("caller", 0),
                function("called", 0x20),
                function("__x86_indirect_thunk_rax", 0x40),
                function("other", 0x50));
        assertEquals(CallSite.DIRECT, site(code, 5));
        assertEquals(CallSite.INDIRECT, site(code, 7));
        assertEquals(CallSite.INDIRECT, site(code, 10));
        assertEquals(CallSite.INDIRECT, site(code, 13));
        assertEquals(CallSite.INDIRECT, site(code, 0x12));
        assertEquals(CallSite.JUMPED, site(code, 0x17));
        assertEquals(CallSite.UNKNOWN, site(code, 0x20));
        assertEquals(CallSite.UNKNOWN, site(code, 0x1000), "not in the image");
    }

    private static CallSite site(CodeBytes code, long back) {
        return CallSite.of(code.reader(), code, START + back, START + 0x20);
    }

    @Test
    void jumpsOnAreFollowed() {
        CodeBytes code = new CodeBytes(
                "90e91a000000" // 01 jmp 20
                        + "eb00c3" // 06 jmp 08; ret
                        + "90".repeat(0x20 - 9)
                        + "0f841a000000" // 20 je 40
                        + "e9d5ffffff" // 26 jmp 00
                        + "90".repeat(0x60 - 0x2b),
                function("method", 0),
                function("generic", 0x20),
                function("filemap", 0x40));
        assertEquals(Set.of(START + 0x20, START + 0x40), new Jumps(code, code.reader()).from(START));
        assertEquals(Set.of(), new Jumps(code, code.reader()).from(START + 0x40));
    }
}
