// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.guest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.folioscope.base.Progress;
import org.folioscope.kernel.Snapshot;
import org.folioscope.memory.OpenOptions;
import org.folioscope.netfs.Netfs;
import org.folioscope.netfs.cifs.Cifs;
import org.folioscope.target.capture.CaptureFormat;
import org.folioscope.target.guest.OwnKernel;
import org.folioscope.target.launch.ManagedTarget;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Handles, leases, locks and messages in flight of real cifs, over loopback with ksmbd, against what the guest's /proc says. */
@SuppressWarnings("resource") // the guest closes its agent
class CifsGuestTest {

    /** Debian's kernel whose modules are loaded here. */
    private static final String DEBIAN = "6.12";

    private static final String SHARE = """
        mkdir /export /smb; dd if=/dev/zero of=/disk bs=1M count=24 2>/dev/null; mke2fs -F /disk >/dev/null
        mount -t ext4 -o loop /disk /export; mkdir /export/files; agent fill /export/files/streamed 1 0+20
        agent smb-serve share /export/files
        mount -t cifs //127.0.0.1/share /smb -o ip=127.0.0.1,user=u,pass=password,wsize=65536,closetimeo=0,echo_interval=600
        """;

    private static final String CATCH = """
        fsfreeze --freeze /export; kill -USR1 %1$s
        until grep -q folio_wait_writeback /proc/%1$s/stack; do sleep 0.1; done
        until [ "$(grep -l ksmbd_vfs_write /proc/[0-9]*/stack 2>/dev/null | wc -l)" = 6 ]; do sleep 0.1; done
        """;

    @TempDir
    private Path folder;

    @TestFactory
    List<DynamicTest> uploadInFlight() {
        return Guests.names().stream()
                .filter(List.of(OwnKernel.NAME, DEBIAN)::contains)
                .map(name -> DynamicTest.dynamicTest(name, () -> compare(name)))
                .toList();
    }

    private void compare(String name) throws Exception {
        Path image = folder.resolve(name + ".elf");
        Path chain = folder.resolve(name + "-chain.elf");
        CifsEvidence evidence = new CifsEvidence();
        try (ManagedTarget guest = ManagedTarget.launch(Guests.machine(name), Progress.NONE)) {
            GuestModules.load(guest, name, GuestModules.SMB);
            shell(guest, SHARE);
            writer(guest, "dirty", "7", "0+163840", "lock", "100+50", "1000+24");
            writer(guest, "streamed", "9", "5000+100", "9000+300", "40960+1000");
            shell(guest, CATCH.formatted(writer(guest, "flight", "8", "0+280000", "400000+12288")));
            for (String file : CifsEvidence.FILES) {
                evidence.add(file, shell(guest, "cat " + file));
            }
            guest.pause();
            guest.capture().take(CaptureFormat.ELF, image, Progress.NONE);
            guest.resume();
            for (String file : CifsEvidence.FILES) {
                assertEquals(evidence.text(file), shell(guest, "cat " + file), file + " after the capture");
            }
            shell(guest, "fsfreeze --unfreeze /export; agent lock-chain /smb/chain; true");
            guest.pause();
            guest.capture().take(CaptureFormat.ELF, chain, Progress.NONE);
        }
        try (Snapshot snapshot = Snapshot.open(image, OpenOptions.defaults(), Progress.NONE)) {
            Netfs netfs = Netfs.of(snapshot.kernel(), Progress.NONE);
            evidence.compare(netfs, Cifs.of(netfs, Progress.NONE));
        }
        try (Snapshot snapshot = Snapshot.open(chain, OpenOptions.defaults(), Progress.NONE)) {
            new LockSemEvidence(snapshot).compare();
        }
    }

    private static String writer(ManagedTarget guest, String file, String... words) throws IOException {
        String told = shell(guest, "agent writer /smb/" + file + " " + String.join(" ", words));
        assertTrue(told.matches("writer \\d+\n"), told);
        return told.strip().split(" ")[1];
    }

    private static String shell(ManagedTarget guest, String command) throws IOException {
        return guest.agent().shell(command, Progress.NONE);
    }
}
