// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.target.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetSocketAddress;
import java.net.UnixDomainSocketAddress;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicBoolean;
import org.folioscope.base.CancelledException;
import org.folioscope.base.Progress;
import org.folioscope.target.RunState;
import org.folioscope.target.Target;
import org.folioscope.target.TargetAddress;
import org.folioscope.target.TargetException;
import org.folioscope.target.qmp.QmpClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AttachTest {

    private FirmwareVm vm;

    @BeforeEach
    void start() throws Exception {
        vm = new FirmwareVm();
    }

    @AfterEach
    void end() throws Exception {
        vm.close();
    }

    @Test
    void listsTheProcess() {
        LocalQemu qemu = LocalQemus.list().stream()
                .filter(each -> each.pid() == vm.pid())
                .findFirst()
                .orElseThrow();
        assertEquals("firmware, alone", qemu.name());
        assertEquals(OptionalLong.of(FirmwareVm.RAM), qemu.memory());
        assertEquals(
                "pid:" + vm.pid() + ",qmp:" + vm.monitor() + ",gdb:" + vm.stub(),
                qemu.address().toString());
        assertEquals(Optional.of(vm.ram()), qemu.ramFile());
        assertEquals(System.getProperty("user.name"), qemu.user());
    }

    @Test
    void findsSocketsByProcessAndProcessBySocket() throws Exception {
        TargetAddress whole = new TargetAddress(
                OptionalLong.of(vm.pid()),
                Optional.of(UnixDomainSocketAddress.of(vm.monitor())),
                Optional.of(UnixDomainSocketAddress.of(vm.stub())));
        for (TargetAddress address : new TargetAddress[] {TargetAddress.ofPid(vm.pid()), vm.byMonitor(), whole}) {
            try (Target target = Target.attach(address, Progress.NONE)) {
                assertEquals(whole, target.address());
                assertEquals("firmware, alone", target.name());
                assertEquals(RunState.Kind.RUNNING, target.runState().kind());
            }
        }
    }

    @Test
    void connectsByTcp() throws Exception {
        TargetAddress address = TargetAddress.ofQmp(InetSocketAddress.createUnresolved("localhost", vm.port()));
        try (Target target = Target.attach(address, Progress.NONE)) {
            assertEquals(OptionalLong.of(vm.pid()), target.pid());
        }
    }

    @Test
    void connectsByTheStubAloneAndLetsTheVmGoOn() throws Exception {
        try (Target target = Target.attach(vm.byStub(), Progress.NONE)) {
            assertEquals(OptionalLong.of(vm.pid()), target.pid());
            assertEquals("firmware, alone", target.name());
            assertTrue(target.qmp().isEmpty());
        }
        assertEquals("running", vm.status());
    }

    @Test
    void tellsThatTheVmHasEnded() throws Exception {
        try (Target target = Target.attach(vm.byMonitor(), Progress.NONE)) {
            vm.close();
            assertEquals(RunState.ENDED, target.runState());
        }
    }

    @Test
    void saysThatSomebodyElseHasTheMonitor() throws Exception {
        try (QmpClient other = QmpClient.connect(vm.monitor(), FirmwareVm.LIMIT)) {
            var problem = assertThrows(
                    TargetException.class,
                    () -> Target.attach(vm.byMonitor(), Progress.NONE).close());
            assertTrue(
                    problem.getMessage().contains("it serves one client at a time, so somebody else may be connected"),
                    problem.getMessage());
            assertEquals("running", vm.status());
            assertTrue(!other.isClosed());
        }
    }

    @Test
    void aCancelEndsTheWaitForAMonitorThatSomebodyElseHas() throws Exception {
        AtomicBoolean cancelled = new AtomicBoolean();
        Progress progress = new Progress() {
            @Override
            public void begin(String what, long total) {}

            @Override
            public void advance(long units) {}

            @Override
            public boolean isCancelled() {
                return cancelled.getAndSet(true); // from the second time on: in the middle
            }
        };
        try (QmpClient _ = QmpClient.connect(vm.monitor(), FirmwareVm.LIMIT)) {
            assertThrows(
                    CancelledException.class,
                    () -> Target.attach(vm.byMonitor(), progress).close());
        }
    }

    @Test
    void saysThatTheProcessRunsNoVm() {
        TargetAddress us = TargetAddress.ofPid(ProcessHandle.current().pid());
        var problem = assertThrows(
                TargetException.class, () -> Target.attach(us, Progress.NONE).close());
        assertTrue(problem.getMessage().contains("is no QEMU that runs a VM"), problem.getMessage());
    }

    @Test
    void saysThatNoOneAnswers() {
        TargetAddress nowhere = TargetAddress.ofQmp(UnixDomainSocketAddress.of(Path.of(vm.monitor() + "-no")));
        assertThrows(
                java.io.IOException.class,
                () -> Target.attach(nowhere, Progress.NONE).close());
    }
}
