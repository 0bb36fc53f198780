// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.target.write;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.folioscope.base.Progress;
import org.folioscope.target.Target;
import org.folioscope.target.TargetException;
import org.folioscope.target.live.FirmwareVm;
import org.folioscope.target.live.GdbLink;
import org.folioscope.target.live.LiveVm;
import org.folioscope.target.live.VmImage;
import org.folioscope.target.wire.WireLog;
import org.junit.jupiter.api.Test;

class LiveWriterTest {

    /** RAM that the firmware of a 64 MiB machine leaves alone. */
    private static final long PLACE = 32 << 20;

    private static final byte[] BYTES = "written by a test".getBytes(java.nio.charset.StandardCharsets.US_ASCII);

    @Test
    void writesWithAGrantAndKeepsWhatWasThere() throws Exception {
        try (FirmwareVm vm = new FirmwareVm();
                Target target = Target.attach(vm.byMonitor(), Progress.NONE)) {
            vm.qmp().execute("stop", FirmwareVm.LIMIT);
            LiveWriter writer = target.writer(target.grants().grant("a test", null));
            LiveWriter.Written written = writer.write(PLACE, BYTES);
            assertArrayEquals(new byte[BYTES.length], written.before());
            assertArrayEquals(BYTES, written.after());
            assertEquals("a test", written.reason());
            assertEquals(written, writer.log().getFirst());
            // QEMU itself shows it: 'w' is 0x77, 'r' is 0x72.
            assertTrue(vm.qmp().human("xp /4xb 0x2000000", FirmwareVm.LIMIT).contains("0x77 0x72 0x69 0x74"));
            writer.write(PLACE, written.before());
            assertTrue(vm.qmp().human("xp /4xb 0x2000000", FirmwareVm.LIMIT).contains("0x00 0x00 0x00 0x00"));
        }
    }

    @Test
    void writesThroughTheStubWhereNothingElseIsToBeHad() throws Exception {
        try (FirmwareVm vm = new FirmwareVm();
                GdbLink link = new GdbLink(vm.stubAddress(), () -> false, WireLog.NONE)) {
            vm.qmp().execute("stop", FirmwareVm.LIMIT);
            LiveVm remote = new LiveVm("remote", vm.byStub(), null, link, null);
            WriteGrants grants = new WriteGrants("remote");
            LiveWriter writer = new LiveWriter(
                    grants, grants.grant("a test", null), () -> VmImage.open(remote, Progress.NONE), link);
            writer.write(PLACE, BYTES);
            assertTrue(vm.qmp().human("xp /4xb 0x2000000", FirmwareVm.LIMIT).contains("0x77 0x72 0x69 0x74"));
        }
    }

    @Test
    void refusesWithoutAGrantThatCounts() throws Exception {
        try (FirmwareVm vm = new FirmwareVm();
                Target target = Target.attach(vm.byMonitor(), Progress.NONE);
                Target other = Target.of(new Target.Facts("other", vm.byMonitor(), vm.ram()), vm.qmp())) {
            assertTrue(refusal(target, null).contains("nobody granted it"));
            assertTrue(
                    refusal(target, other.grants().grant("for another", null)).contains("is for another VM"));
            WriteGrant grant = target.grants().grant("a test", null);
            LiveWriter writer = target.writer(grant);
            target.grants().revoke();
            var problem = assertThrows(TargetException.class, () -> writer.write(PLACE, BYTES));
            assertTrue(problem.getMessage().contains("was revoked"), problem.getMessage());
            assertTrue(vm.qmp().human("xp /4xb 0x2000000", FirmwareVm.LIMIT).contains("0x00 0x00 0x00 0x00"));
        }
    }

    private static String refusal(Target target, WriteGrant grant) {
        return assertThrows(TargetException.class, () -> target.writer(grant)).getMessage();
    }

    @Test
    void refusesWhereThereIsNoRam() throws Exception {
        try (FirmwareVm vm = new FirmwareVm();
                Target target = Target.attach(vm.byMonitor(), Progress.NONE)) {
            LiveWriter writer = target.writer(target.grants().grant("a test", null));
            assertThrows(TargetException.class, () -> writer.write(1L << 40, BYTES));
            assertThrows(TargetException.class, () -> writer.write(FirmwareVm.RAM - 4, BYTES));
            assertThrows(TargetException.class, () -> writer.write(PLACE, new byte[0]));
        }
    }

    @Test
    void aGrantExpiresAndIsReplacedAndListenersAreTold() {
        AtomicReference<Instant> now = new AtomicReference<>(Instant.EPOCH);
        Clock clock = new Clock() {
            @Override
            public java.time.ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(java.time.ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return now.get();
            }
        };
        WriteGrants grants = new WriteGrants("vm", clock);
        AtomicInteger told = new AtomicInteger();
        grants.addListener(told::incrementAndGet);
        WriteGrant first = grants.grant("first", Duration.ofMinutes(5));
        assertEquals(Optional.of(first), grants.current());
        now.set(Instant.EPOCH.plusSeconds(300));
        assertFalse(first.isValid());
        var problem = assertThrows(TargetException.class, () -> grants.require(first));
        assertTrue(problem.getMessage().contains("expired at 1970-01-01T00:05:00Z"), problem.getMessage());
        WriteGrant second = grants.grant("second", null);
        WriteGrant third = grants.grant("third", null);
        assertFalse(second.isValid());
        assertTrue(third.isValid());
        grants.revoke();
        assertEquals(Optional.empty(), grants.current());
        assertEquals(4, told.get());
        assertThrows(IllegalArgumentException.class, () -> grants.grant(" ", null));
    }
}
