// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.target.guest;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.folioscope.base.Progress;
import org.folioscope.target.TargetException;

/**
 * What a guest's own kernel says of itself, to hold decoders against: collected into a folder while the guest is quiet,
 * just before it is stopped and captured. The folder can be kept beside the capture and be opened without a guest.
 *
 * <p>Flags of pages are read last of all, right after the file was mapped to find its pages. What the LRU lists do
 * later (lru, active, referenced) may differ in the image; the rest must not.
 */
public final class GuestTruth {

    private static final String INODES = "truth.tsv";
    private static final String HASHES = "sha256sums";
    private static final String USED_INODES = "df-i";

    /** The file that is kept, and where it is in the guest. Some kernels lack some of them. */
    private static final Map<String, String> FILES = files();

    /** The file that is kept, and the command whose output it holds. */
    private static final Map<String, String> COMMANDS = Map.of(
            "uname",
            "uname -a",
            "dmesg",
            "dmesg",
            USED_INODES,
            "df -i",
            HASHES,
            "find /known /huge /ext4 /share -xdev -type f -size -40000k -print0 2>/dev/null"
                    + " | xargs -0 sha256sum 2>/dev/null");

    private final Path folder;
    private final List<KnownInode> inodes;
    private final List<KnownMount> mounts;

    private GuestTruth(Path folder) throws IOException {
        this.folder = folder;
        inodes = List.copyOf(InodeReport.read(folder.resolve(INODES)));
        mounts = List.copyOf(KnownMount.parse(Files.readAllLines(folder.resolve("mountinfo"))));
    }

    private static Map<String, String> files() {
        Map<String, String> files = new LinkedHashMap<>();
        List.of(
                        "kallsyms",
                        "iomem",
                        "cmdline",
                        "version",
                        "meminfo",
                        "filesystems",
                        "modules",
                        "slabinfo",
                        "partitions",
                        "devices",
                        "locks",
                        "vmstat",
                        "zoneinfo")
                .forEach(name -> files.put(name, "/proc/" + name));
        files.put("mountinfo", "/proc/self/mountinfo");
        files.put("netfs-requests", "/proc/fs/netfs/requests");
        files.put("netfs-cookies", "/proc/fs/netfs/cookies");
        files.put("netfs-stats", "/proc/fs/netfs/stats");
        files.put("dentry-state", "/proc/sys/fs/dentry-state");
        files.put("inode-nr", "/proc/sys/fs/inode-nr");
        files.put("btf-vmlinux", "/sys/kernel/btf/vmlinux");
        return files;
    }

    /** Asks a quiet guest, and keeps the answers in an empty folder. */
    public static GuestTruth collect(GuestAgent agent, Path folder, Progress progress) throws IOException {
        progress.begin("Collecting the guest's own truth", FILES.size() + COMMANDS.size() + 1L);
        Files.createDirectories(folder);
        for (Map.Entry<String, String> command : COMMANDS.entrySet()) {
            String output = agent.run(command.getValue(), progress).output();
            Files.writeString(folder.resolve(command.getKey()), output);
            progress.advance(1);
        }
        for (Map.Entry<String, String> file : FILES.entrySet()) {
            if (agent.run("[ -e " + file.getValue() + " ]", progress).status() == 0) {
                Files.write(folder.resolve(file.getKey()), agent.read(file.getValue(), progress));
            }
            progress.advance(1);
        }
        collectModuleTypes(agent, Files.createDirectory(folder.resolve("btf")), progress);
        collectInodes(agent, folder.resolve(INODES), progress);
        return new GuestTruth(folder);
    }

    private static void collectModuleTypes(GuestAgent agent, Path folder, Progress progress) throws IOException {
        for (String module : agent.run("ls /sys/kernel/btf", progress).output().split("\n")) {
            if (!module.isBlank() && !module.equals("vmlinux")) {
                Files.write(folder.resolve(module), agent.read("/sys/kernel/btf/" + module, progress));
            }
        }
    }

    /** Comes last: the other commands touch pages, inodes and dentries of their own. */
    private static void collectInodes(GuestAgent agent, Path file, Progress progress) throws IOException {
        try (OutputStream output = Files.newOutputStream(file)) {
            agent.truth(KnownFiles.ROOTS, output, progress);
        }
        progress.advance(1);
    }

    /** Opens what {@link #collect} left. */
    public static GuestTruth load(Path folder) throws IOException {
        if (!Files.isRegularFile(folder.resolve(INODES))) {
            throw new TargetException(folder + " holds no truth of a guest: it has no file " + INODES);
        }
        return new GuestTruth(folder);
    }

    /** Every inode under {@link KnownFiles#ROOTS}, and then the files that the agent held open. */
    public List<KnownInode> inodes() {
        return inodes;
    }

    public List<KnownMount> mounts() {
        return mounts;
    }

    /** SHA-256 in hexadecimal digits by path, of regular files on the known file systems below 40 MB. */
    public Map<String, String> hashes() throws IOException {
        Map<String, String> hashes = new HashMap<>();
        for (String line : lines(HASHES)) {
            // "digest  path"; sha256sum escapes a path with a newline, and the known files have none
            String[] fields = line.split(" {2}", 2);
            if (fields.length == 2) {
                hashes.put(fields[1], fields[0]);
            }
        }
        return hashes;
    }

    /** The count of inodes in use by mount point, as df -i prints it, where the file system counts them. */
    public Map<String, Long> usedInodes() throws IOException {
        Map<String, Long> used = new HashMap<>();
        for (String line : lines(USED_INODES)) {
            String[] fields = line.split("\\s+", 6);
            if (fields.length == 6 && fields[2].matches("\\d+")) {
                used.put(fields[5], Long.parseLong(fields[2]));
            }
        }
        return used;
    }

    /** The lines of a file that was kept, such as "kallsyms" or "iomem"; none when this kernel has no such file. */
    public List<String> lines(String name) throws IOException {
        Path file = file(name);
        return Files.exists(file) ? Files.readAllLines(file) : List.of();
    }

    /** Where a file that was kept lies, such as "btf-vmlinux" or "btf/ext4". */
    public Path file(String name) {
        return folder.resolve(name);
    }
}
