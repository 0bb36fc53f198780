// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.guest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.folioscope.base.Progress;
import org.folioscope.handover.HandoverSource;
import org.folioscope.handover.Handovers;
import org.folioscope.iommu.AddressWalk;
import org.folioscope.iommu.Attachment;
import org.folioscope.iommu.DriverDomain;
import org.folioscope.iommu.IommuDevice;
import org.folioscope.iommu.IommuUnit;
import org.folioscope.iommu.Iommus;
import org.folioscope.iommu.Reach;
import org.folioscope.iommu.WalkStep;
import org.folioscope.kernel.Snapshot;
import org.folioscope.memory.OpenOptions;
import org.folioscope.memory.PhysicalReader;
import org.folioscope.target.HostCommand;
import org.folioscope.target.Target;
import org.folioscope.target.capture.CaptureFormat;
import org.folioscope.target.guest.OwnKernel;
import org.folioscope.target.launch.LaunchConfiguration;
import org.folioscope.target.launch.ManagedTarget;
import org.folioscope.target.live.LiveImage;
import org.folioscope.target.qemu.Iommu;
import org.folioscope.target.write.WriteGrant;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * IOMMUs of real guests: each leaf that is decoded against what the guest's kernel says of it (own kernel), or against a
 * walk from the registers that has nothing of the decoders (Debian's, whose kernels don't say); and DMA of a device, which
 * has to land where we say.
 */
@SuppressWarnings("resource") // the VM closes its agent
class IommuGuestTest {

    private static final long MEMORY = 256L << 20;

    /** Number, IOVA, physical address, bytes, state, and the physical address by the IOMMU driver. */
    private static final Pattern BUFFER = Pattern.compile(
            "(?m)^([1-9]\\d*)\\t0x(\\p{XDigit}+)\\t0x(\\p{XDigit}+)\\t(\\d+)\\tmapped\\t0x(\\p{XDigit}+)$");

    /** Three buffers: of one page, of 2 MiB and of 32 KiB, each with a page that the device writes, not its first. */
    private static final String WRITE = """
        cd /sys/kernel/debug/dma-test/0000:* || exit 1
        for order in 0 9 3; do echo alloc $order >control; done
        echo write 1 0 0x101 >control; echo write 2 300 0x102 >control; echo write 3 5 0x103 >control
        cat buffers\
        """;

    private static final int[] WRITTEN = {0, 300, 5};

    @TempDir
    private Path folder;

    @TestFactory
    Stream<DynamicTest> eachLeafIsWhatTheOwnKernelSays() {
        Assumptions.assumeTrue(Guests.names().contains(OwnKernel.NAME), "needs the own kernel");
        return Stream.of(Iommu.INTEL, Iommu.INTEL_48, Iommu.INTEL_SCALABLE, Iommu.AMD)
                .map(model -> dynamicTest(model.name(), () -> againstTheKernel(model)));
    }

    @Test
    void eachLeafOfTheFirstStageIsWhatTheOwnKernelSays() throws Exception {
        Assumptions.assumeTrue(Guests.names().contains(OwnKernel.NAME), "needs the own kernel");
        String offered = String.join(
                "\n",
                HostCommand.of("qemu-system-x86_64", "-device", "intel-iommu,help")
                        .lines(Progress.NONE, Duration.ofMinutes(1)));
        Assumptions.assumeTrue(offered.contains("x-flts"), "needs QEMU 10");
        againstTheKernel(Iommu.INTEL_FIRST_STAGE);
    }

    @TestFactory
    Stream<DynamicTest> eachLeafIsWhatTheRegistersLeadToInDebiansKernels() {
        List<String> kernels = Guests.names().stream()
                .filter(each -> !each.startsWith(OwnKernel.NAME) && !each.endsWith(Guests.FIVE_LEVELS))
                .toList();
        Assumptions.assumeFalse(kernels.isEmpty(), "needs a kernel of Debian's");
        return kernels.stream()
                .flatMap(name -> Stream.of(Iommu.INTEL, Iommu.INTEL_SCALABLE)
                        .map(model -> dynamicTest(name + " " + model.name(), () -> againstRegisters(name, model))));
    }

    private LaunchConfiguration machine(String kernel, Iommu model) throws IOException {
        Path disk = Files.write(folder.resolve(model + ".disk"), new byte[1 << 20]);
        return Guests.machine(kernel)
                .withMemory(MEMORY)
                .withIommu(model)
                .withDisk(disk.toString(), "raw", false)
                .withExtra("-device", "edu");
    }

    private static Iommus iommus(Snapshot snapshot) {
        return Iommus.find(
                Handovers.find(HandoverSource.of(snapshot), Handovers.Scan.WITHOUT_KERNEL, Progress.NONE),
                Progress.NONE);
    }

    private void againstTheKernel(Iommu model) throws Exception {
        boolean amd = model == Iommu.AMD;
        String truth = amd ? """
            cd /sys/kernel/debug/dma-test
            for device in /sys/bus/pci/devices/*; do echo ${device##*/} >mappings && cat mappings; done\
            """ : "cat /sys/kernel/debug/iommu/intel/0*/domain_translation_struct";
        Path image = folder.resolve(model + ".elf");
        String buffers;
        String before;
        String after;
        try (ManagedTarget guest = ManagedTarget.launch(machine(OwnKernel.NAME, model), Progress.NONE)) {
            buffers = guest.agent().shell(WRITE, Progress.NONE);
            before = guest.agent().shell(truth, Progress.NONE);
            guest.capture().take(CaptureFormat.ELF, image, Progress.NONE);
            after = guest.agent().shell(truth, Progress.NONE);
        }
        try (Snapshot snapshot = Snapshot.open(image, OpenOptions.defaults(), Progress.NONE)) {
            Iommus iommus = iommus(snapshot);
            IommuUnit unit = iommus.units().getFirst();
            assertEquals(1, iommus.units().size());
            assertEquals(List.of(), unit.disagreements());
            TreeSet<String> decoded = amd ? IommuLeaves.decodedPages(iommus) : IommuLeaves.decoded(iommus);
            assertBetween(
                    amd ? IommuLeaves.ofMappings(before) : IommuLeaves.ofDebugfs(before),
                    decoded,
                    amd ? IommuLeaves.ofMappings(after) : IommuLeaves.ofDebugfs(after));
            assertDmaLanded(snapshot, iommus, buffers);
        }
        Files.delete(image);
    }

    /**
     * What was mapped before and after the capture has to be decoded, and what is decoded was mapped before or after it: the
     * device of the agent's channel maps and unmaps while it is asked. All others rest.
     */
    private static void assertBetween(TreeSet<String> before, TreeSet<String> decoded, TreeSet<String> after) {
        TreeSet<String> both = new TreeSet<>(before);
        both.retainAll(after);
        TreeSet<String> missing = new TreeSet<>(both);
        missing.removeAll(decoded);
        assertEquals(new TreeSet<>(), missing, "mapped, and not decoded");
        TreeSet<String> invented = new TreeSet<>(decoded);
        invented.removeAll(before);
        invented.removeAll(after);
        assertEquals(new TreeSet<>(), invented, "decoded, and not mapped");
        assertTrue(both.size() > 100, () -> "rings and buffers of three devices, found " + both.size() + " leaves");
    }

    private static void assertDmaLanded(Snapshot snapshot, Iommus iommus, String buffers) {
        Matcher row = BUFFER.matcher(buffers);
        IommuDevice device = testDevice(iommus);
        Attachment attachment = device.attachments().getFirst();
        int found = 0;
        while (row.find()) {
            int page = WRITTEN[found++];
            long iova = Long.parseLong(row.group(2), 16) + page * 4096L;
            long physical = Long.parseLong(row.group(3), 16) + page * 4096L;
            assertEquals(row.group(3), row.group(5), "the driver's own look-up");
            assertEquals(physical, iommus.walk(attachment, iova).physical());
            assertEquals(
                    knownPage(0x100 + found, page),
                    text(snapshot, physical),
                    "what the device wrote to buffer " + found);
            List<Reach> reaching = new ArrayList<>();
            iommus.reaching(physical, 4096, Progress.NONE, reaching::add);
            assertEquals(1, reaching.size(), "only the test device reaches it");
            assertEquals(device, reaching.getFirst().device());
            assertEquals(iova, reaching.getFirst().iova());
        }
        assertEquals(WRITTEN.length, found, buffers);
    }

    private static String text(Snapshot snapshot, long physical) {
        byte[] bytes = new byte[4096];
        new PhysicalReader(snapshot.memory()).read(physical, bytes, 0, bytes.length);
        return new String(bytes, StandardCharsets.US_ASCII);
    }

    /** As docs/guest-agent.md has it. */
    private static String knownPage(int seed, long page) {
        StringBuilder text = new StringBuilder();
        for (int line = 0; line < 64; line++) {
            text.append("folioscope seed %08x page %016x line %02d ........\n".formatted(seed, page, line));
        }
        return text.toString();
    }

    @Test
    void anEntryThatIsWrittenToALiveGuestLeadsTheDeviceElsewhere() throws Exception {
        Assumptions.assumeTrue(Guests.names().contains(OwnKernel.NAME), "needs the own kernel");
        try (ManagedTarget guest = ManagedTarget.launch(machine(OwnKernel.NAME, Iommu.INTEL), Progress.NONE)) {
            String buffers = guest.agent().shell("""
                cd /sys/kernel/debug/dma-test/0000:*
                echo alloc 0 >control; echo alloc 0 >control; cat buffers\
                """, Progress.NONE);
            Matcher row = BUFFER.matcher(buffers);
            assertTrue(row.find(), buffers);
            long iova = Long.parseLong(row.group(2), 16);
            long first = Long.parseLong(row.group(3), 16);
            assertTrue(row.find(), buffers);
            long second = Long.parseLong(row.group(3), 16);

            guest.pause();
            Target target = guest.target();
            WalkStep leaf = leaf(target, iova, first);
            assertEquals(first | 3, leaf.entry(), "read, write");
            byte[] entry = ByteBuffer.allocate(8)
                    .order(ByteOrder.LITTLE_ENDIAN)
                    .putLong(second | 3)
                    .array();
            WriteGrant grant = target.grants().grant("a test of where the device goes", Duration.ofMinutes(5));
            target.writer(grant).write(leaf.address(), entry);
            target.grants().revoke();
            assertEquals(second | 3, leaf(target, iova, second).entry());
            guest.resume();

            String found = guest.agent()
                    .shell(
                            "echo write 1 0 0x77 >$(echo /sys/kernel/debug/dma-test/0000:*/control); "
                                    + "agent memory-check 0x%x 0x77 0+1; agent memory-check 0x%x 0x77 0+1 || true"
                                            .formatted(second, first),
                            Progress.NONE);
            assertTrue(found.startsWith("known 1 zero 0 wrong 0\n"), found);
            assertTrue(found.endsWith("known 0 zero 0 wrong 1\n"), found);
        }
    }

    /** The leaf for {@code iova} of the test device of a guest that stands still, which leads to {@code physical}. */
    private static WalkStep leaf(Target target, long iova, long physical) throws Exception {
        try (LiveImage image = target.image(Progress.NONE)) {
            Iommus iommus = iommus(Snapshot.of(image, Progress.NONE));
            IommuDevice device = testDevice(iommus);
            AddressWalk walk = iommus.walk(device.attachments().getFirst(), iova);
            assertEquals(physical, walk.physical());
            return walk.steps().getLast();
        }
    }

    private static IommuDevice testDevice(Iommus iommus) {
        List<IommuDevice> devices = iommus.units().getFirst().devices().stream()
                .filter(each -> each.facts()
                        .filter(facts -> facts.driver().equals("dma-test"))
                        .isPresent())
                .toList();
        assertEquals(1, devices.size(), "the test device, by its driver");
        return devices.getFirst();
    }

    private void againstRegisters(String kernel, Iommu model) throws Exception {
        Path image = folder.resolve("debian-" + model + ".elf");
        String devices;
        try (ManagedTarget guest = ManagedTarget.launch(machine(kernel, model), Progress.NONE)) {
            devices = guest.agent().shell("""
                for device in /sys/bus/pci/devices/*; do
                    driver=$(readlink $device/driver)
                    echo "${device##*/} ${driver##*/} $(cat $device/iommu_group/type)"
                done\
                """, Progress.NONE);
            guest.capture().take(CaptureFormat.ELF, image, Progress.NONE);
        }
        try (Snapshot snapshot = Snapshot.open(image, OpenOptions.defaults(), Progress.NONE)) {
            Iommus iommus = iommus(snapshot);
            IommuUnit unit = iommus.units().getFirst();
            assertEquals(List.of(), unit.disagreements());
            long register = unit.register("RTADDR").orElseThrow();
            TreeSet<String> leaves = RegisterWalk.leaves(snapshot.memory(), register);
            assertTrue(leaves.size() > 100, () -> "rings and buffers of two devices, found " + leaves.size());
            assertEquals(leaves, IommuLeaves.decoded(iommus));
            StringBuilder decoded = new StringBuilder();
            for (IommuDevice device : unit.devices()) {
                String type = device.attachments()
                        .getFirst()
                        .driver()
                        .map(DriverDomain::type)
                        .orElse("");
                decoded.append(device.name() + " "
                        + device.facts().map(facts -> facts.driver()).orElse("") + " " + type + "\n");
            }
            assertEquals(devices, decoded.toString());
        }
        Files.delete(image);
    }
}
