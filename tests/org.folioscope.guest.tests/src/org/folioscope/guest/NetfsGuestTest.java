// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.guest;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.folioscope.base.Progress;
import org.folioscope.kernel.Snapshot;
import org.folioscope.memory.OpenOptions;
import org.folioscope.netfs.Netfs;
import org.folioscope.target.capture.CaptureFormat;
import org.folioscope.target.launch.LaunchConfiguration;
import org.folioscope.target.launch.ManagedTarget;
import org.folioscope.target.stuck.StuckStorage;
import org.folioscope.target.stuck.StuckTruth;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Netfs requests in flight, with their inodes, folios, cookies and counters, against what the guest's /proc says. */
class NetfsGuestTest {

    /** Its netfs keeps no list of requests and writes nothing. */
    private static final String WITHOUT_REQUESTS = "6.1";

    @TempDir
    private Path folder;

    @TestFactory
    List<DynamicTest> requestsInFlight() {
        return Guests.names().stream()
                .filter(name -> !name.replace(Guests.FIVE_LEVELS, "").equals(WITHOUT_REQUESTS))
                .map(name -> DynamicTest.dynamicTest(name, () -> compare(name)))
                .toList();
    }

    @SuppressWarnings("resource") // the guest closes its agent
    private void compare(String name) throws Exception {
        Path files = Files.createDirectory(folder.resolve(name));
        Path image = folder.resolve(name + ".elf");
        Path truth = folder.resolve(name + ".truth");
        LaunchConfiguration machine = StuckStorage.machine(Guests.machine(name), files);
        try (ManagedTarget guest = ManagedTarget.launch(machine, Progress.NONE)) {
            StuckStorage stuck = StuckStorage.prepare(guest, Progress.NONE);
            StuckTruth.collect(guest.agent(), stuck.tasks(), truth, Progress.NONE);
            guest.pause();
            guest.capture().take(CaptureFormat.ELF, image, Progress.NONE);
        }
        try (Snapshot snapshot = Snapshot.open(image, OpenOptions.defaults(), Progress.NONE)) {
            new NetfsEvidence(Netfs.of(snapshot.kernel(), Progress.NONE), truth).compare();
        }
    }
}
