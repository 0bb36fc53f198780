// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.target.guest;

import java.io.IOException;
import java.util.List;
import org.folioscope.base.Progress;
import org.folioscope.target.guest.GuestAgent.Run;

/**
 * Fills a guest with files of which everything is known: tmpfs with and without huge pages, ext4 on a loop device, and
 * 9p when QEMU shares a folder under {@link #SHARE_TAG}. In all about 1,500 inodes and 15,000 cached pages.
 *
 * <p>Writeback is off in the guest, so what is dirty stays so; for 9p only as long as the file is held open for writing,
 * because closing flushes.
 */
public final class KnownFiles {

    /** The mount tag of QEMU's 9p device. */
    public static final String SHARE_TAG = "share";

    /** Where the file systems are mounted, and the root file system: what {@link GuestTruth} looks at. */
    public static final List<String> ROOTS = List.of("/known", "/huge", "/ext4", "/loop", "/share", "/");

    /** By default tmpfs takes half of the memory, and an inode for each two pages of it. */
    private static final String GROW = "mount -o remount,size=90%,nr_inodes=0 /known";

    private static final String SMALL_FILES = """
            cd /known
            echo "a small file" > small; chown 1000:100 small; chmod 0640 small; touch -d "2001-02-03 04:05:06" small
            : > empty
            truncate -s 1048577 tail-hole
            printf x | dd of=odd bs=1 seek=5000 conv=notrunc 2>/dev/null
            mkdir directory deep
            i=0; while [ $i -lt 300 ]; do echo $i > directory/file-$i; i=$((i+1)); done
            chmod 1777 directory
            mkdir -p deep/a/b/c/d/e/f/g/h; echo bottom > deep/a/b/c/d/e/f/g/h/bottom
            """;

    /** Beyond 40 bytes (39 and a NUL) a dentry's name lies outside of it; tabs and blanks try whoever prints paths. */
    private static final String NAMES = """
            cd /known
            for name in %s %s "a name with spaces" "$(printf 'tab\\there')" "$(printf '\\303\\244')"; do
                echo name > "$name"
            done
            ln -s one-page link
            ln -s /known/deep/a/b/c/d/e/f/g/h/a-target-that-is-not-there-and-is-longer-than-any-inline dangling
            ln one-page hard
            mkfifo fifo; mknod null c 1 3; mknod disk b 7 0
            for missing in nothing-here also-not-here; do [ ! -e $missing ]; done
            """.formatted("n".repeat(40), "long-".repeat(40));

    private static final String EXT4_NAMES = """
            mkdir /ext4/directory; cd /ext4/directory
            i=0; while [ $i -lt 100 ]; do echo $i > file-$i; i=$((i+1)); done
            ln -s clean ../link
            ln -s /a/target/that/is/longer/than/sixty/characters/and/so/does/not/fit/in/the/inode ../slow-link
            sync
            """;

    private final GuestAgent agent;
    private final Progress progress;

    private KnownFiles(GuestAgent agent, Progress progress) {
        this.agent = agent;
        this.progress = progress;
    }

    /** Mounts the file systems and fills them. The deleted, open and dirty files stay open in the agent. */
    public static void prepare(GuestAgent agent, Progress progress) throws IOException {
        progress.begin("Filling the guest with known files", 5);
        KnownFiles files = new KnownFiles(agent, progress);
        files.mount();
        files.tmpfs();
        files.huge();
        files.ext4();
        files.share();
    }

    /** Adds small files to /known, for a guest of any size; each has one page, an inode and a dentry. */
    public static void addMany(GuestAgent agent, long count, Progress progress) throws IOException {
        progress.begin("Adding " + count + " files", -1);
        agent.shell(GROW + " && mkdir -p /known/many", progress);
        agent.many("/known/many", "m", count, 100, progress);
    }

    /** Adds one file of {@code count} pages to /known, for a guest of any size. */
    public static void addPages(GuestAgent agent, long count, Progress progress) throws IOException {
        progress.begin("Adding a file of " + count + " pages", -1);
        agent.shell(GROW, progress);
        agent.fill("/known/big", 20, progress, new Run(0, count));
    }

    private void mount() throws IOException {
        agent.shell("""
                set -e
                mkdir -p /known /huge /ext4 /share /loop
                mount -t tmpfs tmpfs /known
                mount -t tmpfs -o huge=always huge /huge
                mount -t tmpfs loop /loop
                gunzip -c /images/ext4.gz > /loop/ext4.img
                losetup /dev/loop0 /loop/ext4.img
                mount -t ext4 /dev/loop0 /ext4
                """, progress);
        // A machine without the device, or a kernel without 9p, goes without; that shows in the mounts.
        agent.run(
                "mount -t 9p -o trans=virtio,version=9p2000.L,cache=loose,msize=262144 " + SHARE_TAG + " /share",
                progress);
        progress.advance(1);
    }

    private void tmpfs() throws IOException {
        agent.shell(SMALL_FILES, progress);
        agent.fill("/known/one-page", 1, progress, new Run(0, 1));
        agent.fill("/known/run", 2, progress, new Run(0, 700));
        agent.fill("/known/sparse", 3, progress, new Run(0, 1), new Run(3, 2), new Run(63, 2), new Run(4095, 2));
        // Indexes that need one more level of the page cache's tree each.
        agent.fill("/known/far", 4, progress, new Run(0, 1), new Run(1 << 18, 1), new Run(1 << 24, 2));
        agent.hold("/known/deleted", 7, progress, new Run(0, 20), new Run(100, 1));
        agent.shell("rm /known/deleted", progress);
        agent.hold("/known/open", 8, progress, new Run(0, 3));
        agent.shell(NAMES, progress);
        agent.many("/known/deep", "m", 500, 1500, progress);
        progress.advance(1);
    }

    private void huge() throws IOException {
        agent.fill("/huge/large", 5, progress, new Run(0, 1536));
        agent.fill("/huge/small", 6, progress, new Run(0, 1));
        agent.fill("/huge/sparse", 15, progress, new Run(0, 512), new Run(2048, 512));
        progress.advance(1);
    }

    private void ext4() throws IOException {
        agent.fill("/ext4/clean", 9, progress, new Run(0, 200));
        agent.fill("/ext4/sparse", 10, progress, new Run(0, 4), new Run(1000, 4));
        agent.shell(EXT4_NAMES, progress);
        agent.fill("/ext4/dirty", 11, progress, new Run(0, 300));
        agent.hold("/ext4/deleted", 12, progress, new Run(0, 10));
        agent.shell("rm /ext4/deleted", progress);
        progress.advance(1);
    }

    private void share() throws IOException {
        if (agent.run("grep -q ' /share 9p ' /proc/mounts", progress).status() == 0) {
            agent.shell(
                    "mkdir -p /share/directory; for i in 1 2 3 4 5 6 7 8 9; do echo $i > /share/directory/$i; done",
                    progress);
            agent.fill("/share/closed", 13, progress, new Run(0, 64));
            agent.hold("/share/dirty", 14, progress, new Run(0, 500));
            agent.hold("/share/sparse", 16, progress, new Run(0, 8), new Run(64, 8));
        }
        progress.advance(1);
    }
}
