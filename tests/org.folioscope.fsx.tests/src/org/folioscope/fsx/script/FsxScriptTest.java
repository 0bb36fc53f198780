// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.fsx.script;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FsxScriptTest {

    @Test
    void endsWhereProblemsDoNot() {
        FsxScript script = FsxScript.parse("x\n".repeat(20_000));
        assertEquals(10_001, script.problems().size());
        assertTrue(script.problems().getLast().message().endsWith("the rest is not read"));
    }

    @Test
    void readsAllThatALineCanHave() {
        FsxScript script = FsxScript.parse("""
            # a comment

            fallocate 0x6be7 0x8fc5 0x377d3 keep_size
            skip\tcopy_range 0x9c71 017 10 0x377d3 close_open *
              #another
            truncate 0x0 0x2000 0x1000\
            """);
        assertEquals(List.of(), script.problems());
        assertEquals(3, script.operations().size());
        ScriptLine first = script.operations().getFirst();
        assertEquals(3, first.line());
        assertEquals(Operation.FALLOCATE, first.operation());
        assertEquals(0x6be7, first.offset());
        assertEquals(0x8fc5, first.length());
        assertEquals(0x377d3, first.recordedSize());
        assertEquals(Set.of(Flag.KEEP_SIZE), first.flags());
        ScriptLine second = script.operations().get(1);
        assertTrue(second.skipped());
        assertEquals(15, second.length());
        assertEquals(10, second.destination());
        assertEquals(0x377d3, second.recordedSize());
        assertEquals(EnumSet.of(Flag.CLOSE_OPEN, Flag.OVERLAP), second.flags());
        assertEquals(3, script.operations().getLast().number());
    }

    @Test
    void knowsTheNamesOfFsx() {
        String names = "read read_dontcache write write_dontcache write_atomic mapread mapwrite truncate fallocate"
                + " punch_hole zero_range collapse_range insert_range fsync";
        for (String name : names.split(" ")) {
            assertEquals(List.of(), FsxScript.parse(name + " 1 2 3").problems(), name);
        }
        for (String name : "clone_range dedupe_range copy_range exchange_range".split(" ")) {
            assertEquals(List.of(), FsxScript.parse(name + " 1 2 3 4").problems(), name);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "'wrte 1 2 3', 1, 4, did you mean write",
        "'frobnicate 1 2 3', 1, 10, expected an operation",
        "'write 09 2 3', 7, 2, octal",
        "'write 1 -2 3', 9, 2, expected a number",
        "'write 1 0x 3', 9, 2, expected digits",
        "'write 1 2k 3', 9, 2, expected a number",
        "'write 1 0x8000000000000000 3', 9, 18, below 2^63",
        "'write 1 2', 10, 0, found 2",
        "'write 1 keep_size 2', 9, 9, found 1",
        "'copy_range 1 2 3', 17, 0, 'source, length, destination'",
        "'write 1 2 3 4', 13, 1, takes 3 numbers",
        "'write 1 2 3 keepsize', 13, 8, expected keep_size",
        "skip, 5, 0, behind",
        "'skip skip', 6, 4, expected an operation",
    })
    void tellsWhereAndWhat(String line, int column, int length, String part) {
        List<ScriptProblem> problems =
                FsxScript.parse("# first\n" + line + "\nread 1 2 3\n").problems();
        assertEquals(1, problems.size());
        ScriptProblem problem = problems.getFirst();
        assertEquals(2, problem.line());
        assertEquals(column, problem.column());
        assertEquals(length, problem.length());
        assertTrue(problem.message().contains(part), problem.message());
    }

    @Test
    void refusesALineThatFsxWouldCut() {
        String blanks = " ".repeat(245);
        assertEquals(List.of(), FsxScript.parse("read 1 2 3" + blanks).problems());
        ScriptProblem problem =
                FsxScript.parse("read 1 2 3" + blanks + " ").problems().getFirst();
        assertEquals(256, problem.column());
    }

    @Test
    void sparesOtherLinesAProblem() {
        FsxScript script = FsxScript.parse("read 1 2 3\nreed 1 2 3\nfsync 0 0 0\n");
        assertEquals(2, script.operations().size());
        assertEquals(2, script.operations().getLast().number());
        ScriptException e = assertThrows(ScriptException.class, () -> script.expectValid("a.fsxops"));
        assertTrue(e.getMessage().startsWith("a.fsxops, line 2, column 1: "), e.getMessage());
    }

    @Test
    void keepsOnlySomeOperations() {
        FsxScript script = FsxScript.parse("read 1 2 3\n# c\nwrite 4 5 6\nfsync 0 0 0\n");
        assertEquals("write 4 5 6\n", script.only(Set.of(2)).text());
        assertEquals(1, script.only(Set.of(2)).operations().getFirst().number());
    }

    @Test
    void coloursEveryWord() {
        List<Token.Kind> kinds = FsxScript.tokens("skip write 1 2 3 * what").stream()
                .map(Token::kind)
                .toList();
        assertEquals(
                List.of(
                        Token.Kind.SKIP,
                        Token.Kind.OPERATION,
                        Token.Kind.NUMBER,
                        Token.Kind.NUMBER,
                        Token.Kind.RECORDED_SIZE,
                        Token.Kind.FLAG,
                        Token.Kind.WRONG),
                kinds);
        assertEquals(
                new Token(Token.Kind.COMMENT, 2, "# x y"),
                FsxScript.tokens("  # x y").getFirst());
    }

    @Test
    void standsAnyText() {
        Random random = new Random(5);
        String letters = "skip write copy_range 0x12 * # \t\n\r\0é-";
        for (int i = 0; i < 2000; i++) {
            StringBuilder text = new StringBuilder();
            for (int j = random.nextInt(80); j > 0; j--) {
                int start = random.nextInt(letters.length());
                text.append(letters, start, Math.min(letters.length(), start + 1 + random.nextInt(11)));
            }
            FsxScript script = FsxScript.parse(text.toString());
            assertTrue(script.operations().size() + script.problems().size()
                    <= text.chars().filter(c -> c == '\n').count() + 1);
        }
    }
}
