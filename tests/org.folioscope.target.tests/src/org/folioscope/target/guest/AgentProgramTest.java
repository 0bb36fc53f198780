// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.target.guest;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.folioscope.base.Progress;
import org.folioscope.target.HostCommand;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The agent's program, used by hand on the host; its answers are held against what Java says of the same files. */
class AgentProgramTest {

    private static final Duration LIMIT = Duration.ofMinutes(2);

    @TempDir
    private static Path made;

    @TempDir
    private Path folder;

    @BeforeAll
    static void compile() throws IOException {
        boolean tools = List.of("/usr/bin/gcc", "/usr/bin/make", "/usr/lib/x86_64-linux-gnu/libc.a").stream()
                .allMatch(path -> Files.exists(Path.of(path)));
        assumeTrue(tools, "gcc, make and libc6-dev are not installed");
        HostCommand.of(
                        "make",
                        "-s",
                        "-f",
                        GuestFolder.find().agent().resolve("Makefile").toString(),
                        "AGENT=" + program())
                .run(Progress.NONE, LIMIT);
    }

    private static Path program() {
        return made.resolve("agent");
    }

    private List<String> agent(String... words) throws IOException {
        String[] command = new String[words.length + 1];
        command[0] = program().toString();
        System.arraycopy(words, 0, command, 1, words.length);
        return HostCommand.of(command).in(folder).lines(Progress.NONE, LIMIT);
    }

    @Test
    void knownPagesAreWrittenWhereTheyBelong() throws IOException {
        agent("fill", "file", "0xab", "0+1", "18+1");
        byte[] bytes = Files.readAllBytes(folder.resolve("file"));
        assertEquals(19 * 4096, bytes.length);
        assertEquals(
                "folioscope seed 000000ab page 0000000000000012 line 63 ........\n",
                new String(bytes, bytes.length - 64, 64, StandardCharsets.US_ASCII));
        assertArrayEquals(new byte[17 * 4096], Arrays.copyOfRange(bytes, 4096, 18 * 4096));
    }

    @Test
    void aFileIsComparedPageByPageAndWrongPagesAreNamed() throws IOException {
        assertEquals(
                List.of("known 2 zero 16 wrong 0"),
                agent("fill", "file", "3", "0+1", "17+1", ",", "check", "file", "3", "0+1", "17+1"));
        byte[] bytes = Files.readAllBytes(folder.resolve("file"));
        System.arraycopy(bytes, 0, bytes, 5 * 4096, 4096);
        bytes[17 * 4096 + 100] ^= 1;
        Files.write(folder.resolve("file"), bytes);
        List<String> lines = HostCommand.of("sh", "-c", program() + " check file 3 0+1 17+1; echo $?")
                .in(folder)
                .lines(Progress.NONE, LIMIT);
        assertEquals("known 1 zero 15 wrong 2", lines.get(2));
        assertEquals("1", lines.get(3));
        assertTrue(lines.get(0).startsWith("wrong\t5\texpected zeros, found \"folioscope seed 00000003"), lines.get(0));
        assertTrue(lines.get(1).startsWith("wrong\t17\texpected a known page, found"), lines.get(1));
    }

    @Test
    void aFileIsWrittenFromWhatComesIn() throws IOException {
        HostCommand.of("sh", "-c", "head -c 200000 /proc/self/exe | tee expected | " + program() + " write copy")
                .in(folder)
                .lines(Progress.NONE, LIMIT);
        assertArrayEquals(Files.readAllBytes(folder.resolve("expected")), Files.readAllBytes(folder.resolve("copy")));
        assertTrue(Files.size(folder.resolve("copy")) > 0);
    }

    /** Closing the session would forget it, so by hand too a process has to stay; on the host a file does as well. */
    @Test
    void whatIsHeldStaysOpenInTheBackground() throws IOException {
        String script = program() + " hold file 3 0+1 2>said; sed 's/[^0-9]//g' said | tee pid;"
                + " readlink /proc/$(cat pid)/fd/3; kill $(cat pid)";
        List<String> lines = HostCommand.of("sh", "-c", script).in(folder).lines(Progress.NONE, LIMIT);
        assertEquals("3", lines.get(0));
        assertEquals(folder.resolve("file").toRealPath().toString(), lines.get(2));
    }

    @Test
    void truthIsWhatStatSays() throws IOException {
        Files.writeString(folder.resolve("with\ttab"), "content");
        Files.createSymbolicLink(folder.resolve("link"), Path.of("to nowhere"));
        Path report = made.resolve("report");
        Files.write(report, agent("truth", folder.toString()));
        List<KnownInode> inodes = InodeReport.read(report);
        assertEquals(3, inodes.size());
        for (KnownInode inode : inodes) {
            Path path = Path.of(inode.path());
            assertEquals(attribute(path, "ino"), inode.number());
            assertEquals(((Integer) attribute(path, "mode")).intValue(), inode.mode());
            assertEquals(((Integer) attribute(path, "nlink")).longValue(), inode.links());
            assertEquals(attribute(path, "size"), inode.size());
            assertEquals(((Integer) attribute(path, "uid")).longValue(), inode.user());
            assertEquals(Files.isSymbolicLink(path) ? "to nowhere" : "", inode.target());
        }
    }

    private static Object attribute(Path path, String name) throws IOException {
        return Files.getAttribute(path, "unix:" + name, LinkOption.NOFOLLOW_LINKS);
    }

    @Test
    void theStatusOfAShellCommandIsPassedOn() throws IOException {
        assertEquals(
                List.of("3"),
                HostCommand.of("sh", "-c", program() + " run 'exit 3'; echo $?").lines(Progress.NONE, LIMIT));
    }
}
