// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.target.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.folioscope.base.Progress;
import org.folioscope.memory.Extent;
import org.folioscope.memory.Images;
import org.folioscope.memory.MemoryFaultException;
import org.folioscope.memory.MemoryImage;
import org.folioscope.memory.OpenOptions;
import org.folioscope.memory.PhysicalMemory;
import org.folioscope.memory.PhysicalReader;
import org.folioscope.target.HostCommand;
import org.folioscope.target.Target;
import org.folioscope.target.capture.CaptureFormat;
import org.folioscope.target.qemu.QemuCommand;
import org.folioscope.target.wire.WireLog;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every way of reading gives what QEMU itself writes into a dump. */
@SuppressWarnings("resource") // closed with what it belongs to
class MemorySourcesTest {

    @TempDir
    Path folder;

    private FirmwareVm vm;

    @BeforeEach
    void start() throws Exception {
        vm = new FirmwareVm();
        vm.awaitFirmware();
    }

    @AfterEach
    void end() throws Exception {
        vm.close();
    }

    @Test
    void allGiveTheSameBytesAsQemusDump() throws Exception {
        vm.qmp().execute("stop", FirmwareVm.LIMIT);
        Path core = folder.resolve("core");
        RamMap map = vm.map();
        try (Target target = Target.attach(vm.byMonitor(), Progress.NONE);
                GdbLink link = new GdbLink(vm.stubAddress(), () -> false, WireLog.NONE);
                MemorySource mapped = new MappedRam(map, Map.of(QemuCommand.RAM_ID, vm.ram()));
                MemorySource process =
                        new ProcessMemory(map, vm.pid(), line -> vm.qmp().human(line, FirmwareVm.LIMIT));
                MemorySource gdb = new GdbMemory(map, link)) {
            target.capture().take(CaptureFormat.ELF, core, Progress.NONE);
            try (MemoryImage image = Images.open(core, OpenOptions.defaults(), Progress.NONE)) {
                int read = 0;
                for (Extent extent : map.extents()) {
                    byte[] truth = bytes(image, extent);
                    for (MemorySource source : List.of(mapped, process, gdb)) {
                        assertEquals(-1, Arrays.mismatch(truth, bytes(source, extent)), source.title() + " " + extent);
                    }
                    read += truth.length;
                }
                assertTrue(read > FirmwareVm.RAM - (1 << 20), read + " bytes");
            }
        }
        assertEquals("paused", vm.status());
    }

    private static byte[] bytes(PhysicalMemory memory, Extent extent) {
        byte[] bytes = new byte[(int) extent.length()];
        new PhysicalReader(memory).read(extent.start(), bytes, 0, bytes.length);
        return bytes;
    }

    @Test
    void lookingAtAllOfARamFileFillsNoHole() throws Exception {
        vm.qmp().execute("stop", FirmwareVm.LIMIT);
        String before = blocks();
        byte[] content = Files.readAllBytes(vm.ram()); // by read(2), which fills none either
        try (Target target = Target.attach(vm.byMonitor(), Progress.NONE);
                LiveImage image = target.image(Progress.NONE)) {
            assertEquals("mapped RAM file " + vm.ram(), image.source());
            assertEquals(List.of(), image.whyNotFaster());
            for (Extent extent : image.extents()) {
                bytes(image, extent);
            }
        }
        assertEquals(before, blocks());
        assertEquals(-1, Arrays.mismatch(content, Files.readAllBytes(vm.ram())));
    }

    private String blocks() throws Exception {
        return HostCommand.of("stat", "-c", "%b", vm.ram().toString())
                .lines(Progress.NONE, FirmwareVm.LIMIT)
                .getFirst();
    }

    @Test
    void faultsOutsideOfRam() throws Exception {
        try (Target target = Target.attach(vm.byMonitor(), Progress.NONE);
                LiveImage image = target.image(Progress.NONE)) {
            assertThrows(MemoryFaultException.class, () -> image.window(FirmwareVm.RAM));
            assertThrows(MemoryFaultException.class, () -> image.window(-1));
        }
    }

    @Test
    void readsByTheStubAloneWhereNothingElseIsToBeHad() throws Exception {
        vm.qmp().execute("stop", FirmwareVm.LIMIT);
        try (Target target = Target.attach(vm.byMonitor(), Progress.NONE)) {
            // Another machine's process can't be looked into, nor its files.
            LiveVm remote = new LiveVm(
                    "remote", vm.byStub(), null, new GdbLink(vm.stubAddress(), () -> false, WireLog.NONE), null);
            try (GdbLink _ = remote.gdb();
                    LiveImage image = VmImage.open(remote, Progress.NONE);
                    LiveImage local = target.image(Progress.NONE)) {
                assertEquals("GDB stub", image.source());
                assertEquals(2, image.whyNotFaster().size());
                assertEquals(local.extents(), image.extents());
                Extent last = image.extents().getLast();
                assertEquals(-1, Arrays.mismatch(bytes(local, last), bytes(image, last)));
                assertEquals(
                        local.registers().getFirst().get("cr0"),
                        image.registers().getFirst().get("cr0"));
            }
        }
        assertEquals("paused", vm.status());
    }

    @Test
    void takesNoFileThatBelongsToAnotherVm() throws Exception {
        Path other = folder.resolve("ram");
        byte[] noise = new byte[FirmwareVm.RAM];
        Arrays.fill(noise, (byte) 0x5a);
        Files.write(other, noise);
        LiveVm mistaken = new LiveVm("mistaken", vm.byMonitor(), vm.qmp(), null, other);
        var problem = assertThrows(
                java.io.IOException.class,
                () -> VmImage.open(mistaken, Progress.NONE).close());
        assertTrue(problem.getMessage().contains("it may belong to another VM"), problem.getMessage());
    }

    @Test
    void aLookAtAPausedVmSendsNoCommandThatChangesAnything() throws Exception {
        List<String> sent = new CopyOnWriteArrayList<>();
        WireLog log = message -> {
            if (message.direction() == WireLog.Direction.SENT) {
                sent.add(message.text());
            }
        };
        vm.qmp().execute("stop", FirmwareVm.LIMIT);
        try (Target target = Target.attach(vm.byMonitor(), log, Progress.NONE);
                LiveImage image = target.image(Progress.NONE)) {
            for (Extent extent : image.extents()) {
                bytes(image, extent);
            }
            image.refresh(Progress.NONE);
        }
        assertFalse(sent.isEmpty());
        for (String line : sent) {
            assertTrue(
                    line.matches(".*\"execute\":\"(qmp_capabilities|query-[a-z-]+|qom-get)\".*"
                            + "|.*\"command-line\":\"(info [a-z]+( -[af])?|xp /\\d+gx 0x[0-9a-f]+)\".*"),
                    line);
        }
    }
}
