// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.guest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.folioscope.base.Progress;
import org.folioscope.check.CheckedImage;
import org.folioscope.check.Checks;
import org.folioscope.handover.HandoverSource;
import org.folioscope.handover.Handovers;
import org.folioscope.handover.Handovers.Scan;
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

/** Netfs requests of nearly all origins whose parts are held, done, failed and to be tried again, against what the server knows. */
class HeldRequestsGuestTest {

    private static final List<String> KERNELS = List.of(OwnKernel.NAME, "6.12");

    @TempDir
    private Path folder;

    @TestFactory
    List<DynamicTest> partsInAllStates() {
        return Guests.names().stream()
                .filter(KERNELS::contains)
                .map(name -> DynamicTest.dynamicTest(name, () -> compare(name)))
                .toList();
    }

    @SuppressWarnings("resource") // the guest closes its agent
    private void compare(String name) throws Exception {
        Path image = folder.resolve(name + ".elf");
        Map<String, List<SmbProxy.Request>> told;
        String requests;
        String stats;
        try (ManagedTarget guest = ManagedTarget.launch(Guests.machine(name), Progress.NONE)) {
            GuestModules.load(guest, name, GuestModules.SMB);
            told = HeldRequests.prepare(guest).told();
            requests = guest.agent().shell("cat /proc/fs/netfs/requests", Progress.NONE);
            stats = guest.agent().shell("cat /proc/fs/netfs/stats", Progress.NONE);
            guest.pause();
            guest.capture().take(CaptureFormat.ELF, image, Progress.NONE);
        }
        try (Snapshot snapshot = Snapshot.open(image, OpenOptions.defaults(), Progress.NONE)) {
            Netfs netfs = Netfs.of(snapshot.kernel(), Progress.NONE);
            new HeldRequestsEvidence(netfs, Cifs.of(netfs, Progress.NONE), told).compare(requests, stats);
            Handovers handovers = Handovers.find(HandoverSource.of(snapshot), Scan.WITHOUT_KERNEL, Progress.NONE);
            assertEquals(
                    List.of(),
                    Checks.run(CheckedImage.of(handovers), Checks.SETS, _ -> true, Progress.NONE).stream()
                            .map(each -> each.getRule() + " " + each.getMessage())
                            .toList());
        }
        Files.delete(image);
    }
}
