// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.target.guest;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
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
