// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.guest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.folioscope.base.Progress;
import org.folioscope.handover.HandoverSource;
import org.folioscope.handover.Handovers;
import org.folioscope.iommu.IommuDevice;
import org.folioscope.iommu.Iommus;
import org.folioscope.kernel.Snapshot;
import org.folioscope.memory.OpenOptions;

/** Holds the IOMMUs that are decoded in the images of a session's run against what the guest's kernel said there. */
final class IommuEvidence {

    private final Path evidence;

    /** @param run the run's folder */
    IommuEvidence(Path run) {
        evidence = run.resolve("evidence");
    }

    private interface Assertions {
        void check(Iommus iommus) throws Exception;
    }

    private void image(String step, Assertions assertions) throws Exception {
        Path file = evidence.resolve(step).resolve(step + ".elf");
        try (Snapshot snapshot = Snapshot.open(file, OpenOptions.defaults(), Progress.NONE)) {
            assertions.check(Iommus.find(
                    Handovers.find(HandoverSource.of(snapshot), Handovers.Scan.WITHOUT_KERNEL, Progress.NONE),
                    Progress.NONE));
        }
    }

    private String output(String step) throws Exception {
        return Files.readString(evidence.resolve(step).resolve("output.txt"));
    }

    /** All leaves before and after the kexec. */
    void leaves() throws Exception {
        for (String when : List.of("before", "after")) {
            String text = output("tables-" + when);
            boolean pages = !text.contains("IOVA_PFN");
            TreeSet<String> truth = pages ? IommuLeaves.ofMappings(text) : IommuLeaves.ofDebugfs(text);
            image(
                    when,
                    iommus -> assertLeaves(
                            iommus, truth, pages ? IommuLeaves.decodedPages(iommus) : IommuLeaves.decoded(iommus)));
        }
    }

    /** The device of the agent's channel, which has more buffers than the disk, was at work meanwhile; all others rested. */
    private static void assertLeaves(Iommus iommus, TreeSet<String> truth, TreeSet<String> decoded) {
        List<IommuDevice> devices = iommus.units().getFirst().devices();
        String channel = devices.stream()
                .filter(device -> device.facts()
                        .filter(facts -> facts.driver().equals("virtio-pci"))
                        .isPresent())
                .map(IommuDevice::name)
                .max(Comparator.comparing(
                        device -> IommuLeaves.of(device, truth).size()))
                .orElseThrow();
        int resting = 0;
        for (IommuDevice each : devices) {
            String device = each.name();
            TreeSet<String> said = IommuLeaves.of(device, truth);
            if (device.equals(channel)) {
                TreeSet<String> common = new TreeSet<>(said);
                common.retainAll(IommuLeaves.of(device, decoded));
                assertTrue(common.size() > said.size() / 2, "the rings and most buffers of the channel stay");
            } else {
                assertEquals(said, IommuLeaves.of(device, decoded), device);
                resting += said.size();
            }
        }
        assertTrue(resting >= 3, "the rings of the disk, a buffer of the test device");
    }

    /** In each image just the test device is kept, by its record, and its three buffers are where the guest said. */
    void liveUpdate() throws Exception {
        TreeSet<String> truth = IommuLeaves.ofDebugfs(output("places"));
        assertEquals(4, truth.size(), "two pages and two large pages");
        String kept = truth.first().split(" ")[0];
        for (String step : List.of("before", "flight", "after")) {
            image(step, iommus -> {
                assertEquals(truth, IommuLeaves.of(kept, IommuLeaves.decoded(iommus)), step);
                for (IommuDevice device : iommus.units().getFirst().devices()) {
                    Optional<String> why = device.name().equals(kept)
                            ? Optional.of("in KHO's entry iommu-liveupdate-v1 (" + (step.equals("after") ? "in" : "out")
                                    + ")")
                            : Optional.empty();
                    assertEquals(why, device.persistent(), step + " " + device.name());
                }
            });
        }
        String message = Files.readString(evidence.resolve("red-line-after").resolve("rows.csv"));
        assertTrue(message.contains("device address"), message);
        if (output("owner").contains("victims 1024\n")) {
            assertTrue(message.contains("/fill/file"), message);
        }
    }
}
