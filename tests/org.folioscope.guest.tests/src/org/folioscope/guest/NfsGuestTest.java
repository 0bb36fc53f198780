// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.guest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.folioscope.base.Progress;
import org.folioscope.kernel.Snapshot;
import org.folioscope.memory.OpenOptions;
import org.folioscope.netfs.Netfs;
import org.folioscope.target.capture.CaptureFormat;
import org.folioscope.target.guest.OwnKernel;
import org.folioscope.target.launch.LaunchConfiguration;
import org.folioscope.target.launch.ManagedTarget;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * NFS with a local cache, over loopback with nfsd: reads from the server and from the cache, copies to the cache, and writes of NFS
 * itself, all of them in flight. The disk behind the server gives nothing, its file system takes nothing; so it is with
 * the cache's. The own kernel has no NFS, and 6.1 no list of requests.
 */
@SuppressWarnings("resource") // the guest closes its agent
class NfsGuestTest {

    private static final List<String> WITHOUT = List.of(OwnKernel.NAME, "6.1");
    private static final List<String> MODULES = List.of("nfsd", "nfs", "nfsv4");
    private static final long DISK_BYTES = 64L << 20;

    /**
     * Files are open, so that the cache has looked them up before it stands still. "cached" is copied to the cache. A new device is thought
     * slow, and allowed hardly any dirty pages: that keeps the kernel from writing in the background, with a share for it.
     */
    private static final String FILL = """
        set -e
        gunzip -c /images/ext4.gz > /dev/vda; gunzip -c /images/ext4.gz > /dev/vdb
        mkdir /export /nfs /cache; mount -t ext4 /dev/vda /export; mount -t ext4 /dev/vdb /cache
        for file in reads copied cached; do agent fill /export/$file 1 0+64; done
        agent nfs-serve /export
        (exec 3<>/dev/cachefiles
         printf 'dir /cache' >&3; printf 'tag folioscope' >&3; printf bind >&3
         exec sleep 1000000) > /dev/null 2>&1 &
        until grep -q ' A folioscope' /proc/fs/netfs/caches; do usleep 10000; done
        mount -t nfs4 -o addr=127.0.0.1,vers=4.2,fsc,timeo=36000,rsize=65536,wsize=65536 127.0.0.1:/ /nfs
        echo 80 > /proc/sys/vm/dirty_ratio; echo 50 > /proc/sys/vm/dirty_background_ratio
        for bdi in /sys/class/bdi/0:*; do echo 50 > $bdi/min_ratio; done
        (exec 4</nfs/reads 5</nfs/copied 6</nfs/cached; exec sleep 1000000) > /dev/null 2>&1 &
        until [ "$(grep -c ' A .*,' /proc/fs/netfs/cookies)" = 3 ]; do usleep 10000; done
        cat /nfs/cached > /dev/null
        until ! grep -q @ /proc/fs/netfs/requests; do usleep 10000; done
        """;

    /**
     * The disks still give: what is read from the server now gets stuck on its way to the cache. To freeze writes what is dirty; what is
     * clean then goes, on both sides.
     */
    private static final String FREEZE = """
        set -e
        fsfreeze --freeze /cache; fsfreeze --freeze /export
        echo 1 > /proc/sys/vm/drop_caches
        cat /nfs/copied > /dev/null 2>&1 &
        until [ "$(grep -c ' 2C ' /proc/fs/netfs/requests)" = 2 ]; do usleep 10000; done
        kill -USR1 %s
        until [ "$(cat /sys/kernel/debug/sunrpc/rpc_clnt/*/tasks | grep -c 'WRITE.*xprt_pending')" = 2 ]; do
            usleep 10000
        done
        """;

    /** One read uses a throttled disk's allowance up. */
    private static final String BLOCK = """
        set -e
        for disk in vda vdb; do dd if=/dev/$disk of=/dev/null bs=64k count=1 skip=640 iflag=direct 2>/dev/null; done
        cat /nfs/reads > /dev/null 2>&1 &
        cat /nfs/cached > /dev/null 2>&1 &
        until [ "$(cat /sys/kernel/debug/sunrpc/rpc_clnt/*/tasks | grep -c 'READ.*xprt_pending')" = 2 ]; do
            usleep 10000
        done
        until grep -q 'CaRdOps: RD=1 ' /proc/fs/netfs/stats; do usleep 10000; done
        agent quiet
        """;

    private static final Map<String, String> FILES = files();

    @TempDir
    private Path folder;

    private static Map<String, String> files() {
        Map<String, String> files = new LinkedHashMap<>();
        for (String name : List.of("requests", "stats", "cookies", "volumes", "caches")) {
            files.put(name, "/proc/fs/netfs/" + name);
        }
        return files;
    }

    @TestFactory
    List<DynamicTest> allInFlight() {
        return Guests.names().stream()
                .filter(name -> !WITHOUT.contains(name.replace(Guests.FIVE_LEVELS, "")))
                .map(name -> DynamicTest.dynamicTest(name, () -> compare(name)))
                .toList();
    }

    private void compare(String name) throws Exception {
        Path image = folder.resolve(name + ".elf");
        Map<String, String> truth;
        LaunchConfiguration machine = Guests.machine(name)
                .withDisk(disk(name + "-server"), "raw", false)
                .withDisk(disk(name + "-cache"), "raw", false);
        try (ManagedTarget guest = ManagedTarget.launch(machine, Progress.NONE)) {
            GuestModules.load(guest, name.replace(Guests.FIVE_LEVELS, ""), MODULES);
            shell(guest, FILL);
            shell(guest, "agent writer /nfs/written 7 100+50 8192+4096 20480+65536");
            String writer = shell(guest, "agent writer /nfs/flight 8 0+131072");
            assertTrue(writer.matches("writer \\d+\n"), writer);
            shell(guest, FREEZE.formatted(writer.strip().split(" ")[1]));
            throttle(guest, "drive0");
            throttle(guest, "drive1");
            shell(guest, BLOCK);
            truth = truth(guest);
            assertEquals(truth, truth(guest), "nothing moves");
            guest.pause();
            guest.capture().take(CaptureFormat.ELF, image, Progress.NONE);
        }
        try (Snapshot snapshot = Snapshot.open(image, OpenOptions.defaults(), Progress.NONE)) {
            new NfsEvidence(snapshot, Netfs.of(snapshot.kernel(), Progress.NONE)).compare(truth);
        }
    }

    private String disk(String name) throws IOException {
        Path disk = folder.resolve(name + ".img");
        try (RandomAccessFile file = new RandomAccessFile(disk.toFile(), "rw")) {
            file.setLength(DISK_BYTES);
        }
        return disk.toString();
    }

    /** Lets a disk give one byte in a second. */
    private static void throttle(ManagedTarget guest, String drive) throws IOException {
        JsonObject limits = new JsonObject();
        limits.addProperty("device", drive);
        for (String limit : List.of("bps", "bps_wr", "iops", "iops_rd", "iops_wr")) {
            limits.addProperty(limit, 0);
        }
        limits.addProperty("bps_rd", 1);
        guest.qmp().execute("block_set_io_throttle", limits, Duration.ofMinutes(1));
    }

    private static Map<String, String> truth(ManagedTarget guest) throws IOException {
        Map<String, String> truth = new LinkedHashMap<>();
        for (Map.Entry<String, String> each : FILES.entrySet()) {
            truth.put(each.getKey(), shell(guest, "cat " + each.getValue()));
        }
        return truth;
    }

    private static String shell(ManagedTarget guest, String command) throws IOException {
        return guest.agent().shell(command, Progress.NONE);
    }
}
