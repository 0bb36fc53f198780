// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What needs no VM; LiveGuestTest attaches to a real one. */
class TargetCommandsTest {

    @Test
    void eachCommandOfAGroupExplainsItselfWithAnExampleThatIsRight() throws UsageException {
        for (String first : Commands.GROUPS) {
            CommandGroup group = Commands.group(first);
            assertEquals(first, group.name());
            assertTrue(Run.of("help").text().contains("\n  " + first + " …"), first);
            for (String second : group.names()) {
                String name = first + " " + second;
                Run run = Run.of(first, second, "--help");
                assertEquals(ExitCode.OK, run.code(), run.errors());
                assertTrue(run.text().startsWith("usage: folioscope " + name), run.text());
                assertEquals(run.text(), Run.of("help", first, second).text());
                assertTrue(Run.of(first).text().contains("\n  " + name + " "), name);
                Command.Description description = group.find(second).description();
                assertEquals(name, description.name());
                Arguments example = Arguments.parse(words(description.example()));
                int operands = example.operands().size() - 2;
                assertTrue(operands >= description.least() && operands <= description.most(), description.example());
                assertTrue(description.options().containsAll(example.options()), description.example());
            }
        }
    }

    /** As a shell would take them apart. */
    private static String[] words(String line) {
        return Pattern.compile("\"[^\"]*\"|'[^']*'|\\S+")
                .matcher(line)
                .results()
                .map(word -> word.group().replaceAll("[\"']", ""))
                .toArray(String[]::new);
    }

    @Test
    void saysWhichCommandsAGroupHas() {
        Run run = Run.of("target", "lsit");
        assertEquals(ExitCode.USAGE, run.code());
        assertTrue(run.errors().contains("there is no command \"target lsit\"; there are list, launch"), run.errors());
    }

    @Test
    void writesTheKernelsPartsForAnotherTree(@TempDir Path folder) throws IOException {
        Path parts = folder.resolve("parts");
        Run run = Run.of("target", "kernel", "export", parts.toString());
        assertEquals(ExitCode.OK, run.code(), run.errors());
        assertTrue(run.text().contains(parts.resolve("pkernfs.patch").toString()), run.text());
        String patch = Files.readString(parts.resolve("pkernfs.patch"));
        assertTrue(patch.contains("+++ b/fs/pkernfs/store.c\n@@ -0,0 +1,"), "the files are in it");
        assertTrue(patch.contains("+++ b/fs/Makefile\n"), "the hooks are in it");
        Run again = Run.of("target", "kernel", "export", parts.toString());
        assertEquals(ExitCode.TARGET, again.code());
        assertTrue(again.errors().contains("is not empty"), again.errors());
    }

    @Test
    void saysWhatCanBeDoneWithTheKernel() {
        Run run = Run.of("target", "kernel", "bake");
        assertEquals(ExitCode.USAGE, run.code());
        assertTrue(run.errors().contains("expected build, status or export, found \"bake\""), run.errors());
        assertEquals(ExitCode.USAGE, Run.of("target", "kernel", "export").code());
        assertEquals(ExitCode.USAGE, Run.of("target", "kernel", "status", "x").code());
    }

    @Test
    void tellsWhetherTheKernelIsBuilt() {
        Run run = Run.of("target", "kernel", "status", "--format", "csv");
        assertEquals(ExitCode.OK, run.code(), run.errors());
        assertTrue(run.text().startsWith("state,version,key,folder"), run.text());
        assertTrue(run.text().lines().anyMatch(line -> line.matches("(ready|not built),.*")), run.text());
    }

    @Test
    void listsProcesses() {
        Run run = Run.of("target", "list", "--format", "csv", "--filter", "pid=0");
        assertEquals(ExitCode.OK, run.code(), run.errors());
        assertEquals("pid,name,memory,address,qmp,gdb,user,ramfile", run.text().strip());
    }

    @Test
    void aVmThatIsNotThereIsAFailureOfTheTarget() {
        String us = "pid:" + ProcessHandle.current().pid();
        for (String[] words : new String[][] {
            {"info", us}, {us}, {"inodes", us, "--freeze"}, {"target", "attach", us}, {"target", "capture", us, "file"}
        }) {
            Run run = Run.of(words);
            assertEquals(ExitCode.TARGET, run.code(), run.errors());
            assertTrue(run.errors().contains("is no QEMU that runs a VM here"), run.errors());
        }
        Run run = Run.of("info", "qmp:nowhere");
        assertEquals(ExitCode.TARGET, run.code(), run.errors());
        assertTrue(run.errors().contains("names no VM: expected pid:PROCESS"), run.errors());
    }

    @Test
    void aFileIsNoVm() {
        Run run = Run.of("info", "image.elf", "--freeze");
        assertEquals(ExitCode.USAGE, run.code());
        assertTrue(run.errors().contains("--freeze is for a VM in place of the image"), run.errors());
        run = Run.of("target", "attach", "image.elf");
        assertEquals(ExitCode.USAGE, run.code());
        assertTrue(run.errors().contains("is no address of a VM"), run.errors());
        run = Run.of("target", "capture", "pid:1", "file", "--format", "zip");
        assertEquals(ExitCode.USAGE, run.code());
        assertTrue(run.errors().contains("there are elf, kdump and raw"), run.errors());
    }
}
