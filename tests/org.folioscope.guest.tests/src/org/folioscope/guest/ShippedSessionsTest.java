// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.guest;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.folioscope.base.Progress;
import org.folioscope.memory.Images;
import org.folioscope.memory.MemoryImage;
import org.folioscope.memory.OpenOptions;
import org.folioscope.memory.PhysicalReader;
import org.folioscope.session.SessionFiles;
import org.folioscope.session.run.QemuMachines;
import org.folioscope.session.run.RunOptions;
import org.folioscope.session.run.SessionRun;
import org.folioscope.session.run.SessionRunner;
import org.folioscope.session.run.SessionState;
import org.folioscope.session.run.StepState;
import org.folioscope.target.guest.OwnKernel;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * The sessions that ship, each from its boot to its last check in a VM of its own, with the kernels that {@code
 * folioscope.guests} names; and what they left, held against the guest's and QEMU's own words.
 */
class ShippedSessionsTest {

    /** Far beyond what a session takes on a busy machine; a step that hangs has a limit of its own. */
    private static final Duration LIMIT = Duration.ofMinutes(30);

    /** Time limits of steps are for people's machines; here several guests may share a core. */
    private static final double PATIENCE = 3;

    private static final String DEBIAN_TOO = "kexec-baseline";

    @TempDir
    private Path folder;

    private static List<String> kernels() {
        List<String> names = Arrays.stream(
                        System.getProperty("folioscope.guests", "").split(","))
                .filter(name -> !name.isBlank() && !name.endsWith("-la57"))
                .toList();
        Assumptions.assumeFalse(names.isEmpty(), "no guests are named by folioscope.guests");
        return names;
    }

    private static void assumeOwnKernel() {
        Assumptions.assumeTrue(kernels().contains(OwnKernel.NAME), "needs the own kernel");
    }

    @TestFactory
    Stream<DynamicTest> everySessionPasses() {
        List<String> kernels = kernels();
        return SessionFiles.SHIPPED.stream()
                .flatMap(session -> kernels.stream()
                        .filter(kernel -> session.equals(DEBIAN_TOO) || kernel.equals(OwnKernel.NAME))
                        .map(kernel -> dynamicTest(session + " with " + kernel, () -> passes(session, kernel))));
    }

    private void passes(String session, String kernel) throws Exception {
        Path place = folder.resolve(session + "-" + kernel);
        long start = System.nanoTime();
        try (SessionRun run = run(session, kernel, true, place)) {
            assertEquals(SessionState.PASSED, run.state(), () -> failures(run) + "\nsee " + place);
            System.out.printf("%s with %s: %.1f s%n", session, kernel, (System.nanoTime() - start) / 1e9);
            switch (session) {
                case DEBIAN_TOO -> {
                    assertRegionIsInTheImages(place);
                    new ComparisonEvidence(place).kexecBaseline();
                }
                case "iommu-dma" -> {
                    assertRegistersAgree(place);
                    new IommuEvidence(place).leaves();
                }
                case "iommu-scalable", "iommu-amd" -> new IommuEvidence(place).leaves();
                case "iommu-live-update" -> new IommuEvidence(place).liveUpdate();
                case "pkernfs-inodes" -> {
                    new PkernfsEvidence(place).check();
                    new ComparisonEvidence(place).pkernfsInodes();
                }
                case "luo-memfd" -> {
                    new HandoverEvidence(place).luoMemfd();
                    new ComparisonEvidence(place).luoMemfd();
                }
                case "kho-memory" -> {
                    new HandoverEvidence(place).khoMemory();
                    new ComparisonEvidence(place).khoMemory();
                }
                case "kho-tmpfs" -> {
                    new KhoTmpfsEvidence(place).check();
                    new ComparisonEvidence(place).khoTmpfs();
                }
                case "pkram-tmpfs" -> {
                    assertPreservedFilesAreInTheImage(place);
                    new ComparisonEvidence(place).pkramTmpfs();
                }
                default -> {}
            }
        }
    }

    private static SessionRun run(String session, String kernel, boolean allowWrites, Path place) throws Exception {
        SessionRun run = new SessionRunner(new QemuMachines())
                .create(
                        SessionFiles.shipped(session),
                        RunOptions.defaults()
                                .withParameters(Map.of("kernel", kernel))
                                .withWrites(allowWrites)
                                .withPatience(PATIENCE),
                        place);
        boolean ended = false;
        try {
            run.runAll();
            run.await(LIMIT);
            ended = true;
            return run;
        } finally {
            if (!ended) {
                run.close();
            }
        }
    }

    private static String failures(SessionRun run) {
        return run.results().stream()
                .filter(result -> result.state() == StepState.FAILED)
                .map(result -> result.step() + ": " + result.reason())
                .collect(Collectors.joining("\n"));
    }

    /** The guest compared the region through /dev/mem; here the images are asked, with the text made here. */
    private static void assertRegionIsInTheImages(Path place) throws IOException {
        for (String name : List.of("before", "after")) {
            Path file = place.resolve("evidence").resolve(name).resolve(name + ".elf");
            try (MemoryImage image = Images.open(file, OpenOptions.defaults(), Progress.NONE)) {
                byte[] page = new byte[4096];
                for (int index : new int[] {0, 1, 2047, 4095}) {
                    new PhysicalReader(image).read(0x18000000L + index * 4096L, page, 0, page.length);
                    assertArrayEquals(knownPage(0x64, index), page, name + " page " + index);
                }
            }
        }
    }

    private static byte[] knownPage(int seed, long index) {
        StringBuilder text = new StringBuilder();
        for (int line = 0; line < 64; line++) {
            text.append("folioscope seed %08x page %016x line %02d ........\n".formatted(seed, index, line));
        }
        return text.toString().getBytes(StandardCharsets.US_ASCII);
    }

    /** The guest's kernel read RTADDR by itself, QEMU's monitor read it for the file beside the image. */
    private static void assertRegistersAgree(Path place) throws IOException {
        for (String name : List.of("before", "after")) {
            String guest = Files.readString(place.resolve("evidence/tables-" + name + "/output.txt"));
            String monitor = Files.readString(place.resolve("evidence/" + name + "/" + name + ".elf.registers.json"));
            assertEquals(
                    number("RTADDR\\s+0x20\\s+0x([0-9a-f]+)", guest),
                    number("\"RTADDR\": \"0x([0-9a-f]+)\"", monitor),
                    name);
        }
    }

    /** The guest compared its files; here the image in flight is asked for them, by a reader of the tests' own. */
    private static void assertPreservedFilesAreInTheImage(Path place) throws IOException {
        String frame = Files.readString(place.resolve("evidence/super/output.txt"));
        Path file = place.resolve("evidence/flight/flight.elf");
        try (MemoryImage image = Images.open(file, OpenOptions.defaults(), Progress.NONE)) {
            PkramImage pkram = new PkramImage(image, number("^([0-9a-f]+)", frame));
            assertEquals(0x706b726d, pkram.magic());
            Map<String, Map<String, PkramImage.PkramFile>> nodes = pkram.nodes();
            assertEquals(Set.of("shmem-keep", "shmem-" + "0".repeat(127)), nodes.keySet());
            Map<String, PkramImage.PkramFile> files = nodes.get("shmem-keep");
            assertEquals(8, files.size());
            assertEquals(0, files.get("empty").size());
            assertEquals(Map.of(), files.get("empty").pages());
            assertEquals(1536, files.get("huge").pages().size());
            Set<Long> written = Set.of(0L, 7L, 8L, 511L, 512L, 1100L);
            Map<Long, Long> sparse = files.get("sparse").pages();
            assertTrue(sparse.keySet().containsAll(written), () -> "pages " + sparse.keySet());
            byte[] page = new byte[4096];
            for (Map.Entry<Long, Long> each : sparse.entrySet()) {
                new PhysicalReader(image).read(each.getValue(), page, 0, page.length);
                byte[] expected = written.contains(each.getKey()) ? knownPage(0x73, each.getKey()) : new byte[4096];
                assertArrayEquals(expected, page, "page " + each.getKey()); // a large folio has zeros, too
            }
        }
    }

    private static long number(String pattern, String text) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        assertTrue(matcher.find(), () -> pattern + " in " + text);
        return Long.parseUnsignedLong(matcher.group(1), 16);
    }

    @Test
    void nothingIsDamagedWithoutLeave() throws Exception {
        assumeOwnKernel();
        try (SessionRun run = run("fault-injection", OwnKernel.NAME, false, folder.resolve("run"))) {
            assertEquals(SessionState.FAILED, run.state());
            assertEquals(StepState.FAILED, run.result("damage-count").state());
            assertTrue(run.result("damage-count").reason().contains("granted"), () -> failures(run));
            assertEquals(StepState.SKIPPED, run.result("damaged").state());
        }
    }

    @Test
    void aKernelWithoutWhatIsNeededFailsAtOnceAndSaysWhatToDo() throws Exception {
        String debian = kernels().stream()
                .filter(kernel -> !kernel.equals(OwnKernel.NAME))
                .findFirst()
                .orElse(null);
        Assumptions.assumeTrue(debian != null, "needs a kernel of Debian's");
        try (SessionRun run = run("luo-memfd", debian, false, folder.resolve("run"))) {
            assertEquals(SessionState.FAILED, run.state());
            String reason = run.result("boot").reason();
            assertTrue(reason.contains("CONFIG_LIVEUPDATE_MEMFD"), reason);
            assertTrue(reason.contains("use the kernel \"own\""), reason);
        }
    }
}
