// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.target.capture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.folioscope.base.CancelledException;
import org.folioscope.base.Progress;
import org.folioscope.target.ChildJvm;
import org.folioscope.target.HostCommand;
import org.folioscope.target.TargetException;
import org.folioscope.target.qemu.Iommu;
import org.folioscope.target.qemu.QemuCommand;
import org.folioscope.target.qemu.QemuProcess;
import org.folioscope.target.qemu.RunDirectory;
import org.folioscope.target.qmp.QmpEvents;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Captures the real QEMU; without a kernel the guest is its firmware alone. */
class CaptureTest {

    private static final Duration LIMIT = Duration.ofSeconds(120);
    private static final int RAM = 64 << 20;

    /**
     * What the CPU sees between these two addresses changes while the firmware starts: the VGA window, then option ROMs and
     * the BIOS until the firmware turns on the RAM that shadows them (the PAM registers of Intel's 82Q35 MCH, in QEMU's
     * hw/pci-host/pam.c). The RAM file holds the RAM alone, a dump holds what the CPU sees.
     */
    private static final int LOWER_END = 0xa0000;

    private static final int UPPER_START = 0x100000;

    @TempDir
    Path directory;

    private RunDirectory run;
    private QemuProcess qemu;
    private Capture capture;

    /** Another monitor, as a VM has that others look at too. */
    private Path second;

    @BeforeEach
    void start() throws Exception {
        run = RunDirectory.create(RAM);
        second = run.path().resolve("second");
        QemuCommand command = new QemuCommand()
                .memory(RAM)
                .iommu(Iommu.INTEL)
                .extra("-qmp", "unix:" + second + ",server=on,wait=off");
        qemu = QemuProcess.start(command, run, LIMIT);
        capture = new Capture(qemu.qmp(), run.ram());
    }

    @AfterEach
    void end() throws Exception {
        qemu.close();
        run.close();
    }

    @ParameterizedTest
    @EnumSource(CaptureFormat.class)
    void resumesAVmThatRanAndOnlyThat(CaptureFormat format) throws Exception {
        capture.take(format, directory.resolve("image"), Progress.NONE);
        assertEquals("running", status());
        qemu.qmp().execute("stop", LIMIT);
        capture.take(format, directory.resolve("image"), Progress.NONE);
        assertEquals("paused", status());
    }

    @Test
    void copiesTheRamOfAPausedVmByteForByte() throws Exception {
        qemu.qmp().execute("stop", LIMIT);
        CaptureResult result = capture.take(CaptureFormat.RAW, directory.resolve("image"), Progress.NONE);
        assertEquals(-1, Files.mismatch(run.ram(), result.image()));
        assertEquals(RAM, result.bytes());
    }

    @Test
    void holdsInTheElfCoreWhatTheRamHolds() throws Exception {
        qemu.qmp().execute("stop", LIMIT);
        CaptureResult elf = capture.take(CaptureFormat.ELF, directory.resolve("image"), Progress.NONE);
        byte[] core = Files.readAllBytes(elf.image());
        byte[] ram = Files.readAllBytes(run.ram());
        assertEquals(elf.bytes(), core.length);
        assertEquals(LOWER_END + RAM - UPPER_START, compare(core, ram), "bytes of RAM that are in the core");
    }

    /** Compares each PT_LOAD with the RAM at its physical address; gives the bytes compared. */
    private static long compare(byte[] core, byte[] ram) {
        ByteBuffer header = ByteBuffer.wrap(core).order(ByteOrder.LITTLE_ENDIAN);
        long compared = 0;
        for (int i = 0; i < header.getShort(0x38); i++) { // e_phnum
            int entry = (int) header.getLong(0x20) + i * header.getShort(0x36); // e_phoff, e_phentsize
            if (header.getInt(entry) == 1) { // PT_LOAD: p_offset at 0x08, p_paddr at 0x18, p_filesz at 0x20
                long start = header.getLong(entry + 0x18);
                long end = start + header.getLong(entry + 0x20);
                int shift = (int) (header.getLong(entry + 0x08) - start);
                compared += compare(core, shift, ram, start, Math.min(end, LOWER_END));
                compared += compare(core, shift, ram, Math.max(start, UPPER_START), Math.min(end, RAM));
            }
        }
        return compared;
    }

    private static long compare(byte[] core, int shift, byte[] ram, long start, long end) {
        if (start >= end) {
            return 0;
        }
        int from = (int) start;
        int to = (int) end;
        assertEquals(-1, Arrays.mismatch(core, shift + from, shift + to, ram, from, to), "from " + start + " on");
        return end - start;
    }

    @Test
    void leavesZerosOutAsHoles() throws Exception {
        CaptureResult result = capture.take(CaptureFormat.RAW, directory.resolve("image"), Progress.NONE);
        List<String> du = HostCommand.of("du", "-k", result.image().toString()).lines(Progress.NONE, LIMIT);
        long kib = Long.parseLong(du.getFirst().split("\\s")[0]);
        assertTrue(kib < RAM / 1024 / 4, kib + " KiB");
    }

    @Test
    void keepsRegistersAndTheLayoutOfRamBesideTheImage() throws Exception {
        CaptureResult result = capture.take(CaptureFormat.KDUMP, directory.resolve("image"), Progress.NONE);
        assertEquals(directory.resolve("image.registers.json"), result.registers());
        JsonObject file =
                JsonParser.parseString(Files.readString(result.registers())).getAsJsonObject();
        assertEquals("folioscope-registers", file.get("format").getAsString());
        List<JsonObject> ram = file.getAsJsonArray("ram").asList().stream()
                .map(JsonElement::getAsJsonObject)
                .toList();
        for (long address : new long[] {0, LOWER_END - 1, UPPER_START, RAM - 1}) {
            assertEquals(address, offset(ram, address), "the offset of physical address " + address);
        }
        JsonObject cpu = file.getAsJsonArray("cpus").get(0).getAsJsonObject();
        assertTrue(cpu.get("cr0").getAsString().matches("0x[0-9a-f]+"));
        JsonObject iommu = file.getAsJsonArray("iommus").get(0).getAsJsonObject();
        assertEquals("intel-iommu", iommu.get("model").getAsString());
        // Version 1.0 of the architecture, as VT-d's VER register gives it.
        assertEquals("0x10", iommu.getAsJsonObject("registers").get("VER").getAsString());
    }

    /** Where the byte of a physical address is in the RAM file; -1 for nowhere. */
    private static long offset(List<JsonObject> extents, long address) {
        for (JsonObject extent : extents) {
            long start = Long.decode(extent.get("start").getAsString());
            if (address >= start && address < start + extent.get("length").getAsLong()) {
                return extent.get("fileOffset").getAsLong() + (address - start);
            }
        }
        return -1;
    }

    @Test
    void givesTheImageToItsOwnerAlone() throws Exception {
        CaptureResult result = capture.take(CaptureFormat.ELF, directory.resolve("image"), Progress.NONE);
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(result.image())));
    }

    @ParameterizedTest
    @EnumSource(CaptureFormat.class)
    void leavesNothingBehindAndResumesTheVmWhenCancelled(CaptureFormat format) throws Exception {
        Progress cancelled = new Progress() {
            @Override
            public void begin(String what, long total) {}

            @Override
            public void advance(long units) {}

            @Override
            public boolean isCancelled() {
                return true;
            }
        };
        Path image = directory.resolve("image");
        assertThrows(CancelledException.class, () -> capture.take(format, image, cancelled));
        assertEquals(List.of(), files());
        assertEquals("running", status());
        capture.take(format, image, Progress.NONE);
    }

    @Test
    void leavesTheVmRunningWhenItsProcessIsKilled() throws Exception {
        try (QmpEvents events = qemu.qmp().events("STOP", "RESUME")) {
            Process holder = ChildJvm.start(DumpHolder.class, second.toString());
            try (BufferedReader output = holder.inputReader(StandardCharsets.UTF_8)) {
                assertTrue(output.readLine().endsWith("has begun"));
                assertEquals("STOP", events.await(LIMIT).name());
                assertEquals("save-vm", status());
                holder.destroyForcibly();
                assertEquals("RESUME", events.await(LIMIT).name());
                assertEquals("running", status());
            } finally {
                holder.destroyForcibly().waitFor();
            }
        }
    }

    @Test
    void saysThatTheDirectoryIsNotThere() {
        Path image = directory.resolve("nowhere/image");
        var problem = assertThrows(TargetException.class, () -> capture.take(CaptureFormat.ELF, image, Progress.NONE));
        assertEquals(
                "can't write the image " + image + ": " + image.getParent() + " is not there", problem.getMessage());
    }

    @Test
    void saysThatTheDiskIsFullAndLeavesNothingBehind() throws Exception {
        // The kernel's own full device: each write to it fails with ENOSPC.
        Capture full = new Capture(qemu.qmp(), run.ram(), _ -> new SparseWriter(openFull()));
        for (CaptureFormat format : CaptureFormat.values()) {
            var problem = assertThrows(
                    TargetException.class, () -> full.take(format, directory.resolve("image"), Progress.NONE));
            assertTrue(problem.getMessage().contains("No space left on device ("), problem.getMessage());
            assertEquals(List.of(), files());
            assertEquals("running", status());
        }
    }

    private static FileChannel openFull() throws IOException {
        return FileChannel.open(Path.of("/dev/full"), StandardOpenOption.WRITE);
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> list = Files.list(directory)) {
            return list.toList();
        }
    }

    private String status() throws IOException {
        return qemu.qmp()
                .execute("query-status", LIMIT)
                .getAsJsonObject()
                .get("status")
                .getAsString();
    }
}
