// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.target.stuck;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.folioscope.base.Progress;
import org.folioscope.target.TargetException;
import org.folioscope.target.guest.GuestAgent;
import org.folioscope.target.guest.GuestAgent.Run;
import org.folioscope.target.launch.LaunchConfiguration;
import org.folioscope.target.launch.ManagedTarget;

/**
 * Brings a guest's storage to a standstill of which everything is known, and which lasts: 9p whose server hardly takes or
 * gives data any more, with a cache (cachefiles) on a disk that hardly takes any, and a frozen ext4. So netfs requests stay
 * in flight, their tasks blocked, and other tasks wait for those, while the guest can still be asked what it sees.
 *
 * <p>The file systems: {@code /slow} is 9p with the cache, {@code /reads} 9p whose server gives no data, {@code /share} 9p
 * without a cache that works, {@code /cache} the ext4 of the cache, {@code /ext4} the frozen one.
 *
 * <p>The 9p server's limits are QEMU's throttling of its file system devices, a leaky bucket: what is in the allowance
 * passes at once, then one request more, and the next waits for hours.
 */
@SuppressWarnings("resource") // the guest closes its agent
public final class StuckStorage {

    /** What the server of /slow takes before it is stuck: four sub-requests of {@code /slow/upload}. */
    private static final int WRITE_ALLOWANCE = 30_000;

    /** What the server of /reads gives: two sub-requests. */
    private static final int READ_ALLOWANCE = 20_000;

    /** The largest message of /slow and /reads; the server takes and gives three pages of data in one (its iounit). */
    public static final int MESSAGE_BYTES = 16_384;

    /** The length of each file that the server has at first: 64 pages. */
    public static final int FILE_BYTES = 64 << 12;

    private static final long DISK_BYTES = 64L << 20;
    private static final Duration LIMIT = Duration.ofMinutes(1);

    /**
     * The last lines keep the kernel from writing in the background: a new device is thought slow, and allowed next to
     * nothing.
     */
    private static final String MOUNT = """
        set -e
        mkdir -p /slow /reads /share /cache /ext4 /loop
        gunzip -c /images/ext4.gz > /dev/vda
        mount -t ext4 /dev/vda /cache
        mount -t tmpfs loop /loop
        gunzip -c /images/ext4.gz > /loop/ext4.img
        losetup /dev/loop0 /loop/ext4.img
        mount -t ext4 /dev/loop0 /ext4
        (exec 3<>/dev/cachefiles
         printf 'dir /cache' >&3; printf 'tag folioscope' >&3; printf bind >&3
         exec sleep 1000000) > /dev/null 2>&1 &
        echo $! > /tmp/cachefiles
        until grep -q ' A folioscope' /proc/fs/netfs/caches; do kill -0 $(cat /tmp/cachefiles); usleep 10000; done
        o=trans=virtio,version=9p2000.L
        mount -t 9p -o $o,cache=fscache,cachetag=slow,msize=%1$d slow /slow
        mount -t 9p -o $o,cache=loose,msize=%1$d reads /reads
        mount -t 9p -o $o,cache=loose share /share
        echo 80 > /proc/sys/vm/dirty_ratio; echo 50 > /proc/sys/vm/dirty_background_ratio
        for bdi in /sys/class/bdi/9p-*; do echo 30 > $bdi/min_ratio; done
        """.formatted(MESSAGE_BYTES);

    private final ManagedTarget guest;
    private final Progress progress;
    private final Map<String, Long> tasks = new LinkedHashMap<>();

    private StuckStorage(ManagedTarget guest, Progress progress) {
        this.guest = guest;
        this.progress = progress;
    }

    /**
     * The machine that it needs.
     *
     * @param machine without disks and shares
     * @param folder an existing empty one of the host, for the server's files and the disk
     */
    public static LaunchConfiguration machine(LaunchConfiguration machine, Path folder) throws IOException {
        Path disk = folder.resolve("cache.img");
        try (FileChannel channel = FileChannel.open(disk, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.allocate(1), DISK_BYTES - 1);
        }
        Path slow = serve(folder.resolve("slow"), "upload", "direct", "copy", "copied");
        Path reads = serve(folder.resolve("reads"), "crawl");
        Path share = serve(folder.resolve("share"), "stream", "whole", "clean");
        return machine.withDisk(disk.toString(), "raw", false)
                .withShare(share.toString(), "share")
                .withExtra(device("slow", slow, "bps-write", WRITE_ALLOWANCE))
                .withExtra(device("reads", reads, "bps-read", READ_ALLOWANCE));
    }

    private static Path serve(Path folder, String... files) throws IOException {
        byte[] content = new byte[FILE_BYTES];
        for (int i = 0; i < content.length; i++) {
            content[i] = (byte) (i % 64 == 63 ? '\n' : 'a' + i / 64 % 26);
        }
        Files.createDirectory(folder);
        for (String file : files) {
            Files.write(folder.resolve(file), content);
        }
        return folder;
    }

    private static String[] device(String tag, Path folder, String limit, int allowance) {
        String throttling = ",throttling." + limit + "=1,throttling." + limit + "-max=" + allowance;
        return new String[] {
            "-fsdev",
            "local,id=" + tag + ",security_model=none,path="
                    + folder.toAbsolutePath().toString().replace(",", ",,") + throttling,
            "-device",
            "virtio-9p-pci,fsdev=" + tag + ",mount_tag=" + tag
        };
    }

    /**
     * Brings a guest of such a machine to the standstill.
     *
     * <p>{@code /slow/upload}: a write-back in flight. Pages 0-2, 5-8, 12-21 and 30-33 were dirty. Sent to the server, and
     * collected: 12,288 bytes at 0, 12,288 at 20,480, 4,096 at 32,768, 12,288 at 49,152. In flight there: 12,288 at 61,440.
     * In flight to the cache: 12,288 at 0 and 16,384 at 20,480; being built: 20,480 at 49,152. Pages 18-21 and 30-33
     * are dirty still. {@code /slow/copied}: a write-back to the cache alone, of the whole file. {@code /slow/copy}: dirty
     * for the cache alone. {@code /slow/direct}: an unbuffered write of 65,536 bytes at 0, 12,288 of them in flight. {@code /reads/crawl}: a read
     * ahead of 12,288 bytes at 24,576. {@code /share/stream}: dirty in part: 500 bytes at 100, 1,000 at 20,480, 10,000 at 60,000, and page 2;
     * {@code /share/whole}: pages 2-10 and 60-79 are dirty, so that it has grown.
     */
    public static StuckStorage prepare(ManagedTarget guest, Progress progress) throws IOException {
        StuckStorage stuck = new StuckStorage(guest, progress);
        stuck.fill();
        stuck.block();
        return stuck;
    }

    private GuestAgent agent() throws TargetException {
        return guest.agent();
    }

    private void fill() throws IOException {
        progress.begin("Filling the guest with files that are dirty in all ways", -1);
        agent().shell(MOUNT, progress);
        agent().shell("cat /slow/copy /slow/copied /share/clean > /dev/null", progress);
        agent().hold("/slow/upload", 31, progress, new Run(0, 3), new Run(5, 4), new Run(12, 10), new Run(30, 4));
        agent().hold("/share/whole", 32, progress, new Run(2, 9), new Run(60, 20));
        agent().command(
                        progress,
                        GuestAgent.LIMIT,
                        "writer",
                        "/share/stream",
                        "33",
                        "100+500",
                        "8192+4096",
                        "20480+1000",
                        "60000+10000");
    }

    private void block() throws IOException {
        progress.begin("Bringing the guest's storage to a standstill", -1);
        // The disk's allowance is used up by one write.
        throttleDisk(1);
        agent().shell("dd if=/dev/zero of=/dev/vda seek=640 bs=64k count=1 oflag=direct 2>/dev/null", progress);
        start("uploader", "sync /slow/upload", counted("UL=5 us=4"));
        start("copier", "sync /slow/copied", in("folio_wait_writeback"));
        start("syncer", "sync /slow/upload", in("netfs_writepages"));
        start("changer", "chmod 600 /slow/upload", in("netfs_writepages"));
        start("writer", "echo late >> /slow/upload", in("netfs_file_write_iter"));
        start(
                "direct",
                "dd if=/dev/zero of=/slow/direct bs=64k count=1 conv=notrunc oflag=direct",
                in("netfs_unbuffered_write"));
        start("reader", "cat /reads/crawl", "grep -q ' RA .*@6000 ' /proc/fs/netfs/requests");
        start("second-reader", "dd if=/reads/crawl of=/dev/null bs=4k skip=7 count=1", in("filemap_get_pages"));
        agent().shell("fsfreeze --freeze /ext4", progress);
        start("maker", "mkdir /ext4/late", in("mnt_want_write"));
        for (String line :
                agent().shell("agent lock-chain /waited-for", progress).lines().toList()) {
            String[] words = line.split(" ");
            tasks.put("chain-" + words[0], Long.parseLong(words[1]));
        }
    }

    private void throttleDisk(int bytesPerSecond) throws IOException {
        JsonObject throttle = new JsonObject();
        throttle.addProperty("device", "drive0");
        for (String name : List.of("bps", "bps_rd", "iops", "iops_rd", "iops_wr")) {
            throttle.addProperty(name, 0);
        }
        throttle.addProperty("bps_wr", bytesPerSecond);
        guest.qmp().execute("block_set_io_throttle", throttle, LIMIT);
    }

    /** A condition for the shell: the process is in that function of the kernel. */
    private static String in(String function) {
        return "grep -q '\\b" + function + "+' /proc/$pid/stack";
    }

    /** A condition for the shell: netfs has counted so many. */
    private static String counted(String text) {
        return "grep -q '" + text + "' /proc/fs/netfs/stats";
    }

    /**
     * Starts a command in the background, and waits until it sleeps uninterruptibly where it shall stay: it also does so
     * for a moment whenever it asks the server for something.
     */
    private void start(String role, String command, String place) throws IOException {
        progress.begin("Waiting until \"" + command + "\" is blocked", -1);
        String pid = agent().shell("""
            sh -c '%s' > /dev/null 2>&1 & pid=$!
            until grep -q '^State:.D' /proc/$pid/status && %s; do kill -0 $pid || exit 1; usleep 10000; done
            echo $pid\
            """.formatted(command, place), progress).strip();
        tasks.put(role, Long.parseLong(pid));
    }

    /**
     * The blocked tasks by what they were started for. "uploader" waits for the server of /slow with {@code upload}'s
     * write-back lock held; "syncer" and "changer" wait for that lock, the latter with the inode's i_rwsem held, for which
     * "writer" waits. "copier" waits for the end of a folio's write-back; "direct" for an unbuffered write; "reader" for the
     * server of /reads, "second-reader" for a folio's lock; "maker" for the thaw of /ext4. "chain-owner", "chain-writer",
     * "chain-behind" and "chain-reader" are those of the agent's {@code lock-chain /waited-for}.
     *
     * @return process numbers by role, in the order in which they were started
     */
    public Map<String, Long> tasks() {
        return Collections.unmodifiableMap(tasks);
    }
}
