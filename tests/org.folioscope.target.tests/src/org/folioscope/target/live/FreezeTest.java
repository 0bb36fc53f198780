// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.target.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.folioscope.base.Progress;
import org.folioscope.memory.Extent;
import org.folioscope.memory.Images;
import org.folioscope.memory.MemoryImage;
import org.folioscope.memory.OpenOptions;
import org.folioscope.memory.PhysicalReader;
import org.folioscope.target.ChildJvm;
import org.folioscope.target.Target;
import org.folioscope.target.TargetException;
import org.folioscope.target.capture.Capture;
import org.folioscope.target.capture.CaptureFormat;
import org.folioscope.target.qmp.QmpEvents;
import org.folioscope.target.qmp.QmpException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@SuppressWarnings("resource") // what is frozen is closed with its VM
class FreezeTest {

    @TempDir
    Path folder;

    private FirmwareVm vm;

    /** Ways to a VM that is to be frozen. */
    enum Way {
        MONITOR,
        STUB,
        /** By a monitor whose QEMU may as well be on another machine. */
        REMOTE_MONITOR
    }

    @BeforeEach
    void start() throws Exception {
        vm = new FirmwareVm();
    }

    @AfterEach
    void end() throws Exception {
        vm.close();
    }

    private String address(Way way) throws Exception {
        return switch (way) {
            case MONITOR -> vm.byMonitor().toString();
            case STUB -> vm.byStub().toString();
            case REMOTE_MONITOR -> "qmp:127.0.0.1:" + vm.port();
        };
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void pausesAndResumes(Way way) throws Exception {
        try (FrozenVm frozen = FrozenVm.of(address(way), way == Way.REMOTE_MONITOR)) {
            assertFalse(vm.status().equals("running"), vm.status());
            assertTrue(frozen.freeze().resumes());
        }
        assertEquals("running", vm.status());
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void resumesWhenItsProcessIsKilled(Way way) throws Exception {
        try (QmpEvents events = vm.qmp().events("RESUME")) {
            Process holder = ChildJvm.start(FrozenVm.class, address(way), Boolean.toString(way == Way.REMOTE_MONITOR));
            try (BufferedReader output = holder.inputReader(StandardCharsets.UTF_8)) {
                assertEquals("frozen", output.readLine());
                assertFalse(vm.status().equals("running"), vm.status());
                while (events.poll(java.time.Duration.ZERO) != null) {
                    // a stub that was asked for something before let the VM go on then
                    continue;
                }
                holder.destroyForcibly();
                events.await(FirmwareVm.LIMIT);
                assertEquals("running", vm.status());
            } finally {
                holder.destroyForcibly().waitFor();
            }
        }
    }

    @Test
    void aVmThatSomebodyElseHasPausedStaysPaused() throws Exception {
        vm.qmp().execute("stop", FirmwareVm.LIMIT);
        for (Way way : List.of(Way.MONITOR, Way.REMOTE_MONITOR)) {
            try (FrozenVm frozen = FrozenVm.of(address(way), way == Way.REMOTE_MONITOR)) {
                assertFalse(frozen.freeze().resumes());
            }
            assertEquals("paused", vm.status());
        }
    }

    @Test
    void nobodyCanResumeItMeanwhile() throws Exception {
        try (Target target = Target.attach(vm.byMonitor(), Progress.NONE);
                Freeze _ = target.freeze(Progress.NONE)) {
            assertThrows(QmpException.Refused.class, () -> vm.qmp().execute("cont", FirmwareVm.LIMIT));
            var problem = assertThrows(
                    TargetException.class, () -> target.freeze(Progress.NONE).close());
            assertTrue(problem.getMessage().contains("is frozen already"), problem.getMessage());
        }
        assertEquals("running", vm.status());
    }

    @Test
    void aTargetThatIsClosedLetsTheVmGoOn() throws Exception {
        Target target = Target.attach(vm.byMonitor(), Progress.NONE);
        Freeze freeze = target.freeze(Progress.NONE);
        assertTrue(target.isFrozen());
        target.close();
        assertEquals("running", vm.status());
        freeze.close(); // again: nothing happens
    }

    @Test
    void memoryIsReadAndCapturedMeanwhile() throws Exception {
        try (Target target = Target.attach(vm.byMonitor(), Progress.NONE);
                Freeze _ = target.freeze(Progress.NONE)) {
            assertEquals("save-vm", vm.status());
            Capture capture = target.capture();
            Path raw = capture.take(CaptureFormat.RAW, folder.resolve("raw"), Progress.NONE)
                    .image();
            Path core = capture.take(CaptureFormat.ELF, folder.resolve("core"), Progress.NONE)
                    .image();
            assertEquals("save-vm", vm.status());
            assertEquals(-1, Files.mismatch(vm.ram(), raw));
            assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(core)));
            try (MemoryImage image = Images.open(core, OpenOptions.defaults(), Progress.NONE);
                    LiveImage live = target.image(Progress.NONE)) {
                assertEquals("", live.torn());
                assertEquals(
                        live.registers().getFirst().get("cr0"),
                        image.registers().getFirst().get("cr0"));
                for (Extent extent : live.extents()) {
                    byte[] one = new byte[(int) extent.length()];
                    byte[] other = new byte[(int) extent.length()];
                    new PhysicalReader(image).read(extent.start(), one, 0, one.length);
                    new PhysicalReader(live).read(extent.start(), other, 0, other.length);
                    assertEquals(-1, Arrays.mismatch(one, other));
                }
            }
            var problem = assertThrows(
                    TargetException.class,
                    () -> capture.take(CaptureFormat.KDUMP, folder.resolve("kdump"), Progress.NONE));
            assertTrue(problem.getMessage().contains("capture an ELF core, or let the VM go on"), problem.getMessage());
            try (Stream<Path> files = Files.list(folder)) {
                assertEquals(4, files.count(), "two images and their registers");
            }
        }
        assertEquals("running", vm.status());
    }

    @Test
    void whatIsReadWhileTheVmRunsIsLabelled() throws Exception {
        try (Target target = Target.attach(vm.byMonitor(), Progress.NONE);
                LiveImage image = target.image(Progress.NONE)) {
            assertTrue(image.torn().matches("read while the VM ran, from \\d\\d:\\d\\d:\\d\\d UTC on: may be torn"));
            assertEquals(image.torn(), image.diagnostics().getFirst().message());
            assertEquals(1, image.generation());
            try (Freeze _ = target.freeze(Progress.NONE)) {
                image.refresh(Progress.NONE);
                assertEquals("", image.torn());
                assertEquals(List.of(), image.diagnostics());
                assertEquals(2, image.generation());
            }
            // It goes on in the middle of what was a look at a VM that stood still.
            assertFalse(image.torn().isEmpty());
        }
    }

    @Test
    void aRemoteMonitorIsStoppedByItsWord() throws Exception {
        try (FrozenVm frozen = FrozenVm.of(
                "qmp:" + new InetSocketAddress("127.0.0.1", vm.port()).getHostString() + ":" + vm.port(), true)) {
            assertEquals("paused", vm.status());
            assertTrue(
                    frozen.freeze().how().contains("watchdog"), frozen.freeze().how());
        }
    }
}
