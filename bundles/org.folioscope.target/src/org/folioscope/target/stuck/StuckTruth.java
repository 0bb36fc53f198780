// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.target.stuck;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.folioscope.base.Progress;
import org.folioscope.target.TargetException;
import org.folioscope.target.guest.GuestAgent;

/**
 * What a guest at a {@linkplain StuckStorage standstill} says of itself, as files of a folder: what netfs tells in /proc
 * ({@code netfs-requests}, {@code netfs-stats}, {@code netfs-cookies}, …), each task's /proc/PID/stat ({@code tasks}) and
 * stack ({@code stacks}), which task is which ({@code roles}), and each inode and cached page below the 9p file systems
 * ({@code truth.tsv}, as of {@link org.folioscope.target.guest.GuestTruth}).
 *
 * <p>It is all of one moment: netfs's files are read before and after the rest, and have to be the same. A VM that is
 * paused lets QEMU finish what its disk has begun; the guest sees that when it is resumed. So what is read later differs.
 */
public final class StuckTruth {

    /** The file systems whose inodes are told; a look at them waits for none of those that are stuck. */
    private static final List<String> ROOTS = List.of("/slow", "/reads", "/share");

    private static final Map<String, String> NETFS = files();

    private static final Map<String, String> REST = Map.of(
            "tasks", "cat /proc/[0-9]*/stat 2>/dev/null; true",
            "stacks", "for p in /proc/[0-9]*; do echo \"${p#/proc/}:\"; cat $p/stack 2>/dev/null; done; true",
            "mountinfo", "cat /proc/self/mountinfo",
            "cmdline", "cat /proc/cmdline",
            "uname", "uname -a");

    private StuckTruth() {}

    private static Map<String, String> files() {
        Map<String, String> files = new LinkedHashMap<>();
        for (String name : List.of("requests", "stats", "cookies", "caches", "volumes")) {
            files.put("netfs-" + name, "/proc/fs/netfs/" + name);
        }
        return files;
    }

    /**
     * Asks the guest.
     *
     * @param roles the tasks that were set up, see {@link StuckStorage#tasks()}
     * @param folder made if it is not there; files in it are replaced
     * @throws TargetException also when netfs's files changed meanwhile: something moves
     */
    public static void collect(GuestAgent agent, Map<String, Long> roles, Path folder, Progress progress)
            throws IOException {
        Files.createDirectories(folder);
        for (Map.Entry<String, String> file : NETFS.entrySet()) {
            Files.write(folder.resolve(file.getKey()), agent.read(file.getValue(), progress));
        }
        for (Map.Entry<String, String> file : REST.entrySet()) {
            Files.writeString(folder.resolve(file.getKey()), agent.shell(file.getValue(), progress));
        }
        StringBuilder lines = new StringBuilder();
        roles.forEach((role, pid) -> lines.append(role).append(' ').append(pid).append('\n'));
        Files.writeString(folder.resolve("roles"), lines);
        try (OutputStream output = Files.newOutputStream(folder.resolve("truth.tsv"))) {
            agent.truth(ROOTS, output, progress);
        }
        for (Map.Entry<String, String> file : NETFS.entrySet()) {
            String before = Files.readString(folder.resolve(file.getKey()));
            String after = agent.shell("cat " + file.getValue(), progress);
            if (!before.equals(after)) {
                throw new TargetException("expected the guest to stand still, but " + file.getValue()
                        + " changed while it was asked, from\n" + before + "to\n" + after);
            }
        }
    }
}
