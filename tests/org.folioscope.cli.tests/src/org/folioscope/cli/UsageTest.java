// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class UsageTest {

    static Stream<String> commands() {
        return Commands.NAMES.stream();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void eachCommandExplainsItselfWithAnExampleThatIsRight(String name) throws UsageException {
        Run run = Run.of(name, "--help");
        assertEquals(ExitCode.OK, run.code(), run.errors());
        assertTrue(run.text().startsWith("usage: folioscope " + name), run.text());
        assertEquals(run.text(), Run.of("help", name).text());

        Command.Description description = Commands.find(name).description();
        assertEquals(name, description.name());
        Arguments example =
                Arguments.parse(description.example().replace("'", "").split(" (?!state:)"));
        assertEquals(name, example.operands().getFirst());
        int operands = example.operands().size() - 1;
        assertTrue(operands >= description.least() && operands <= description.most(), description.example());
        assertTrue(description.options().containsAll(example.options()), description.example());
    }

    @Test
    void theOverviewNamesEachCommandAndEachExitStatus() {
        for (List<String> words : List.of(List.<String>of(), List.of("help"), List.of("--help"), List.of("-h"))) {
            Run run = Run.of(words.toArray(String[]::new));
            assertEquals(ExitCode.OK, run.code());
            for (String name : Commands.NAMES) {
                assertTrue(run.text().contains("\n  " + name + " "), name);
            }
            for (ExitCode code : ExitCode.values()) {
                assertTrue(run.text().contains(code.number() + " "), code.name());
            }
        }
    }

    /** Scripts rely on the numbers. */
    @Test
    void theExitStatusesAreThoseOfTheContract() {
        assertEquals(
                List.of(0, 1, 2, 3, 4, 5, 6),
                Stream.of(ExitCode.values()).map(ExitCode::number).toList());
    }

    @Test
    void theVersionIsTold() {
        assertTrue(Run.of("--version").text().startsWith("Folioscope "));
    }

    @Test
    void mistakesAreOneSentenceAndStatusTwo() {
        assertMistake("neither a command nor a file", "frobnicate");
        assertMistake("neither a command nor a file", "frobnicate", "image");
        assertMistake("usage: folioscope inodes IMAGE [FILESYSTEM]", "inodes");
        assertMistake("usage: folioscope struct IMAGE TYPE ADDRESS", "struct", "image", "inode");
        assertMistake("\"inodes\" takes no option --physical", "inodes", "image", "--physical");
        assertMistake("there is no option --frobnicate", "inodes", "image", "--frobnicate");
        assertMistake("the samples are not here", "demo");
    }

    private static void assertMistake(String part, String... words) {
        Run run = Run.of(words);
        assertEquals(ExitCode.USAGE, run.code(), run.errors());
        assertTrue(run.errors().contains(part), run.errors());
        assertEquals(1, run.errors().lines().count(), run.errors());
        assertEquals("", run.text());
    }

    @Test
    void anOutputThatCanNotBeWrittenIsTold() {
        Run run = Run.of("help", "--output", Path.of("no", "such", "folder").toString());
        assertEquals(ExitCode.USAGE, run.code());
        assertTrue(run.errors().contains("can't write to"), run.errors());
    }
}
