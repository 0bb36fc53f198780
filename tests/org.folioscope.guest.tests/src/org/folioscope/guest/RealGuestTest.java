// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.guest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.folioscope.base.Progress;
import org.folioscope.target.FileTree;
import org.folioscope.target.TargetException;
import org.folioscope.target.capture.CaptureFormat;
import org.folioscope.target.capture.CaptureResult;
import org.folioscope.target.guest.GuestTruth;
import org.folioscope.target.guest.KnownFiles;
import org.folioscope.target.guest.OwnKernel;
import org.folioscope.target.launch.LaunchConfiguration;
import org.folioscope.target.launch.ManagedTarget;
import org.folioscope.target.qemu.Iommu;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Boots real kernels, fills them with known files, captures them, and holds the images against what the guests said.
 *
 * <p>The property {@code folioscope.guests} lists the kernels: a series of Debian's such as {@code 6.12}, or {@code own};
 * with {@code -la57} behind it the machine offers 5-level paging. {@code folioscope.keepCaptures} names a folder where
 * images and truths stay; without it they are deleted.
 */
class RealGuestTest {

    @TestFactory
    Stream<DynamicContainer> guestsAndTheirImagesAgree() {
        return Guests.names().stream().map(name -> DynamicContainer.dynamicContainer(name, tests(name)));
    }

    @Test
    void aKernelThatPanicsIsAnErrorWithItsLastWords() {
        LaunchConfiguration machine = Guests.machine(Guests.names().getFirst()).withCommandLine("rdinit=/nowhere");
        var problem = assertThrows(
                TargetException.class,
                () -> ManagedTarget.launch(machine, Progress.NONE).close());
        assertTrue(problem.getMessage().contains("Kernel panic - not syncing: VFS:"), problem.getMessage());
        assertTrue(
                problem.getMessage().startsWith("the guest does not come up: the guest's kernel panicked"),
                problem.getMessage());
    }

    @Test
    void theIommusRegistersAreKeptBesideTheImage(@TempDir Path folder) throws IOException {
        Assumptions.assumeTrue(Guests.names().contains(OwnKernel.NAME), "needs the own kernel");
        LaunchConfiguration machine =
                Guests.machine(OwnKernel.NAME).withMemory(256L << 20).withIommu(Iommu.INTEL);
        try (ManagedTarget guest = ManagedTarget.launch(machine, Progress.NONE)) {
            CaptureResult capture = guest.capture().take(CaptureFormat.KDUMP, folder.resolve("image"), Progress.NONE);
            String registers = Files.readString(capture.registers());
            // Global Status of the VT-d specification: bit 31 tells that translation is on, bit 30 that the root
            // table's address was taken.
            Matcher status = Pattern.compile("\"GSTS\": \"0x([0-9a-f]+)\"").matcher(registers);
            assertTrue(status.find(), registers);
            assertEquals(0b11, Long.parseLong(status.group(1), 16) >>> 30);
            Matcher root = Pattern.compile("\"RTADDR\": \"0x([0-9a-f]+)000\"").matcher(registers);
            assertTrue(root.find(), registers);
        }
    }

    private static Stream<DynamicTest> tests(String name) {
        String kept = System.getProperty("folioscope.keepCaptures", "");
        Path folder = (kept.isEmpty() ? Path.of(System.getProperty("java.io.tmpdir")) : Path.of(kept))
                .resolve((kept.isEmpty()
                                ? "folioscope-guest-" + ProcessHandle.current().pid() + "-"
                                : "")
                        + name);
        DynamicTest capture = DynamicTest.dynamicTest(
                name + " boots, takes known files, and is captured", () -> capture(name, folder));
        Stream<DynamicTest> comparisons = Arrays.stream(CaptureFormat.values())
                .flatMap(format -> new ComparedImage(
                                name + " " + suffix(format), image(folder, format), folder.resolve("truth"))
                        .tests());
        DynamicTest end = DynamicTest.dynamicTest(name + " leaves no capture behind unless asked to", () -> {
            if (kept.isEmpty()) {
                FileTree.delete(folder);
            }
        });
        return Stream.of(Stream.of(capture), comparisons, Stream.of(end)).flatMap(tests -> tests);
    }

    /** Deletes what it has made when it fails, so that the comparisons fail at once. */
    private static void capture(String name, Path folder) throws IOException {
        FileTree.delete(folder);
        Files.createDirectories(folder);
        boolean captured = false;
        try {
            capture(name, folder, Progress.NONE);
            captured = true;
        } finally {
            if (!captured) {
                FileTree.delete(folder);
            }
        }
    }

    @SuppressWarnings("resource") // the guest closes its agent
    private static void capture(String name, Path folder, Progress progress) throws IOException {
        Path share = Files.createDirectory(folder.resolve("share"));
        LaunchConfiguration machine = Guests.machine(name).withShare(share.toString(), KnownFiles.SHARE_TAG);
        Log log = new Log(name);
        try (ManagedTarget guest = ManagedTarget.launch(machine, progress)) {
            log.tell("boot");
            KnownFiles.prepare(guest.agent(), progress);
            log.tell("known files");
            GuestTruth truth = GuestTruth.collect(guest.agent(), folder.resolve("truth"), progress);
            assertTrue(truth.inodes().size() > 1000, () -> truth.inodes().size() + " inodes");
            log.tell("truth");
            guest.pause();
            for (CaptureFormat format : CaptureFormat.values()) {
                guest.capture().take(format, image(folder, format), progress);
                log.tell(suffix(format));
            }
        }
        log.tell("end");
    }

    private static Path image(Path folder, CaptureFormat format) {
        return folder.resolve("image." + suffix(format));
    }

    private static String suffix(CaptureFormat format) {
        return format.name().toLowerCase(Locale.ROOT);
    }

    /** Tells in the test's output how long each step took. */
    private static final class Log {

        private final String guest;
        private long last = System.nanoTime();

        Log(String guest) {
            this.guest = guest;
        }

        void tell(String step) {
            long now = System.nanoTime();
            System.out.printf(Locale.ROOT, "%s: %s %.1f s%n", guest, step, (now - last) / 1e9);
            last = now;
        }
    }
}
