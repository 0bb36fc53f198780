// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.target.gdb;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.BufferedReader;
import java.io.RandomAccessFile;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.folioscope.base.CancelledException;
import org.folioscope.base.Progress;
import org.folioscope.target.ChildJvm;
import org.folioscope.target.qemu.QemuCommand;
import org.folioscope.target.qemu.QemuProcess;
import org.folioscope.target.qemu.RunDirectory;
import org.folioscope.target.qmp.QmpClient;
import org.folioscope.target.qmp.QmpEvents;
import org.folioscope.target.wire.WireLog;
import org.folioscope.target.write.WriteGrant;
import org.folioscope.target.write.WriteGrants;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Talks to the stub of the real QEMU; without a kernel the guest is its firmware alone. */
class GdbQemuTest {

    private static final Duration LIMIT = Duration.ofSeconds(120);
    private static final int RAM = 16 << 20;

    /** Below it, the CPU sees other things than RAM too; see CaptureTest. */
    private static final int FIRST_MIB = 1 << 20;

    /** The first instruction of an x86 CPU (Intel SDM volume 3, 10.1.4, "First Instruction Executed"). */
    private static final long RESET_VECTOR = 0xfffffff0L;

    private final QemuCommand command = new QemuCommand().memory(RAM);
    private RunDirectory run;
    private QemuProcess qemu;
    private SocketAddress stub;

    @BeforeEach
    void create() throws Exception {
        run = RunDirectory.create(RAM);
        Path socket = run.path().resolve("gdb");
        stub = UnixDomainSocketAddress.of(socket);
        command.extra("-chardev", "socket,id=gdb,server=on,wait=off,path=" + socket, "-gdb", "chardev:gdb");
    }

    @AfterEach
    void end() throws Exception {
        if (qemu != null) {
            qemu.close();
        }
        run.close();
    }

    private void start() throws Exception {
        qemu = QemuProcess.start(command, run, LIMIT);
    }

    private GdbClient connect() throws GdbException {
        return GdbClient.connect(stub, LIMIT, WireLog.NONE);
    }

    private String status() throws Exception {
        JsonObject status = qemu.qmp().execute("query-status", LIMIT).getAsJsonObject();
        return status.get("status").getAsString();
    }

    @Test
    void pausesTheVmUntilItIsClosed() throws Exception {
        start();
        try (GdbClient gdb = connect()) {
            assertEquals("paused", status());
            assertFalse(gdb.isRunning());
        }
        assertEquals("running", status());
    }

    @Test
    void detachLetsTheVmGoOn() throws Exception {
        start();
        try (GdbClient gdb = connect()) {
            gdb.detach();
            assertEquals("running", status());
            assertTrue(gdb.isClosed());
            assertThrows(GdbException.Closed.class, gdb::registers);
        }
        assertEquals("running", status());
    }

    @Test
    @SuppressWarnings("resource") // closed where the test needs it
    void closeLetsAVmGoOnThatRunsAndIsInterruptedItself() throws Exception {
        start();
        GdbClient gdb = connect();
        gdb.resume();
        Thread.currentThread().interrupt();
        gdb.close();
        assertTrue(Thread.interrupted());
        assertEquals("running", status());
        assertTrue(gdb.isClosed());
    }

    /** The VM has not begun to run, so nobody but this test writes to its RAM. */
    @Test
    void readsWhatTheRamHolds() throws Exception {
        command.paused(true);
        start();
        byte[] ram = new byte[RAM];
        new Random(1).nextBytes(ram);
        byte[] read = new byte[RAM];
        try (RandomAccessFile file = new RandomAccessFile(run.ram().toFile(), "rw")) {
            file.write(ram);
        }
        try (GdbClient gdb = connect()) {
            gdb.read(FIRST_MIB, read, FIRST_MIB, RAM - FIRST_MIB, LIMIT);
        }
        assertEquals(-1, Arrays.mismatch(ram, FIRST_MIB, RAM, read, FIRST_MIB, RAM));
    }

    @Test
    void givesTheRegistersThatTheMonitorGives() throws Exception {
        start();
        try (GdbClient gdb = connect()) {
            String text = qemu.qmp().human("info registers", LIMIT);
            Map<String, Long> registers = gdb.registers();
            for (String name : List.of("rip", "rsp", "cr0", "cr3", "cr4")) {
                Matcher matcher =
                        Pattern.compile("(?i)\\b" + name + "=(\\p{XDigit}+)").matcher(text);
                // without paging, QEMU writes EIP and ESP
                if (!matcher.find()) {
                    matcher = Pattern.compile("(?i)\\be" + name.substring(1) + "=(\\p{XDigit}+)")
                            .matcher(text);
                    assertTrue(matcher.find(), name + " in " + text);
                }
                assertEquals(Long.parseUnsignedLong(matcher.group(1), 16), registers.get(name), name);
            }
            assertThrows(GdbException.Refused.class, () -> gdb.registers(7));
        }
    }

    @Test
    void stopsAtABreakpointAndGoesOn() throws Exception {
        command.paused(true);
        start();
        try (GdbClient gdb = connect()) {
            long[] jump = resetJump(gdb);
            gdb.insertHardwareBreakpoint(jump[0]);
            gdb.resume();
            StopReason reason = gdb.awaitStop(LIMIT, Progress.NONE);
            assertEquals(StopReason.Kind.BREAKPOINT, reason.kind());
            assertEquals(0, reason.cpu());
            assertEquals(jump[1], gdb.registers().get("rip"));
            gdb.removeHardwareBreakpoint(jump[0]);
            try (QmpEvents resumes = qemu.qmp().events("RESUME")) {
                gdb.resume();
                resumes.await(LIMIT);
            }
        }
        assertEquals("running", status());
    }

    @Test
    void leavesNoBreakpointBehind() throws Exception {
        command.extra("-action", "reboot=reset");
        start();
        try (GdbClient first = connect()) {
            first.insertHardwareBreakpoint(RESET_VECTOR);
        }
        try (GdbClient second = connect()) {
            long[] jump = resetJump(second);
            second.insertHardwareBreakpoint(jump[0]);
            qemu.qmp().execute("system_reset", LIMIT);
            second.resume();
            second.awaitStop(LIMIT, Progress.NONE);
            assertEquals(jump[1], second.registers().get("rip"), "it got past the first instruction");
        }
    }

    /** Where the firmware's first instruction jumps to: the linear address, and the offset in its segment. */
    private static long[] resetJump(GdbClient gdb) throws GdbException {
        byte[] jump = new byte[5];
        gdb.read(RESET_VECTOR, jump, 0, jump.length, LIMIT);
        assertEquals((byte) 0xea, jump[0], "a far jump in real mode: offset, segment");
        ByteBuffer target = ByteBuffer.wrap(jump).order(ByteOrder.LITTLE_ENDIAN);
        long offset = target.getShort(1) & 0xffff;
        return new long[] {((target.getShort(3) & 0xffff) << 4) + offset, offset};
    }

    @Test
    void stopsAVmThatRunsWhenAsked() throws Exception {
        start();
        try (GdbClient gdb = connect()) {
            gdb.resume();
            assertThrows(GdbException.Refused.class, () -> gdb.read(0, new byte[1], 0, 1, LIMIT));
            assertThrows(GdbException.TimedOut.class, () -> gdb.awaitStop(Duration.ofMillis(1), Progress.NONE));
            gdb.interrupt();
            assertEquals(
                    StopReason.Kind.INTERRUPTED,
                    gdb.awaitStop(LIMIT, Progress.NONE).kind());
            assertEquals("paused", status());
            gdb.interrupt();
            gdb.read(0, new byte[1], 0, 1, LIMIT);
        }
    }

    @Test
    void stopsWaitingWhenCancelled() throws Exception {
        start();
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
        try (GdbClient gdb = connect()) {
            gdb.resume();
            assertThrows(CancelledException.class, () -> gdb.awaitStop(LIMIT, cancelled));
            assertTrue(gdb.isRunning());
            Thread.currentThread().interrupt();
            assertThrows(CancelledException.class, () -> gdb.awaitStop(LIMIT, Progress.NONE));
            assertTrue(Thread.interrupted());
        }
        assertEquals("running", status());
    }

    @Test
    void endsTheWaitWhenQemuEnds() throws Exception {
        start();
        try (GdbClient gdb = connect()) {
            gdb.resume();
            ProcessHandle.of(qemu.pid()).orElseThrow().destroyForcibly();
            assertThrows(GdbException.Closed.class, () -> gdb.awaitStop(LIMIT, Progress.NONE));
        }
    }

    @Test
    void writesWithAGrantThatCounts() throws Exception {
        start();
        WriteGrants grants = new WriteGrants("a test");
        WriteGrant grant = grants.grant("to see it in the RAM file", null);
        byte[] bytes = new byte[10_000];
        new Random(7).nextBytes(bytes);
        try (GdbClient gdb = connect();
                RandomAccessFile file = new RandomAccessFile(run.ram().toFile(), "r")) {
            gdb.write(4 << 20, bytes, grant, LIMIT);
            byte[] found = new byte[bytes.length];
            file.seek(4 << 20);
            file.readFully(found);
            assertEquals(-1, Arrays.mismatch(bytes, found));
            grants.revoke();
            assertThrows(GdbException.Refused.class, () -> gdb.write(4 << 20, bytes, grant, LIMIT));
        }
    }

    @Test
    void connectsByTcp() throws Exception {
        command.extra("-chardev", "socket,id=tcp,host=127.0.0.1,port=0,server=on,wait=off", "-mon", "tcp,mode=control");
        start();
        InetSocketAddress port = null;
        for (JsonElement device : qemu.qmp().execute("query-chardev", LIMIT).getAsJsonArray()) {
            String name = device.getAsJsonObject().get("filename").getAsString();
            Matcher matcher =
                    Pattern.compile("disconnected:tcp:127.0.0.1:(\\d+),.*").matcher(name);
            if (matcher.matches()) {
                port = InetSocketAddress.createUnresolved("localhost", Integer.parseInt(matcher.group(1)));
            }
        }
        try (QmpClient second = QmpClient.connect(port, LIMIT, WireLog.NONE)) {
            assertEquals(qemu.qmp().version(), second.version());
        }
    }

    @Test
    void recordsWhatIsSaid() throws Exception {
        start();
        List<String> said = new CopyOnWriteArrayList<>();
        try (GdbClient gdb = GdbClient.connect(
                stub,
                LIMIT,
                message -> said.add((message.direction() == WireLog.Direction.SENT ? "> " : "< ") + message.text()))) {
            gdb.read(RESET_VECTOR, new byte[1], 0, 1, LIMIT);
        }
        // A stub that has just stopped a VM may say so before it is asked anything.
        assertEquals(
                "> qSupported:multiprocess+",
                said.stream()
                        .filter(message -> message.startsWith(">"))
                        .findFirst()
                        .orElseThrow());
        assertTrue(said.containsAll(List.of("> Qqemu.PhyMemMode:1", "> mfffffff0,1", "< ea")), said.toString());
        assertEquals("< OK", said.getLast());
    }

    /** The word of the documentation that a watchdog is needed: were it not so, there could be none. */
    @Test
    void leavesTheVmPausedWhenItsProcessIsKilled() throws Exception {
        start();
        try (QmpEvents resumes = qemu.qmp().events("RESUME")) {
            Process holder = ChildJvm.start(
                    GdbHolder.class, ((UnixDomainSocketAddress) stub).getPath().toString());
            try (BufferedReader output = holder.inputReader(StandardCharsets.UTF_8)) {
                assertTrue(output.readLine().startsWith("connected"));
            } finally {
                holder.destroyForcibly().waitFor();
            }
            try (GdbClient next = connect()) { // so QEMU has seen the end of the one before
                assertNull(resumes.poll(Duration.ZERO));
                assertEquals("paused", status());
                assertFalse(next.isRunning());
            }
            assertEquals("running", status());
        }
    }

    @Test
    void aClientThatGaveUpWaitingForItsTurnDoesNotPauseTheVmLater() throws Exception {
        start();
        try (GdbClient first = connect()) {
            assertFalse(first.isRunning());
            var problem = assertThrows(
                    GdbException.TimedOut.class, () -> GdbClient.connect(stub, Duration.ofMillis(50), WireLog.NONE));
            assertTrue(problem.getMessage().contains("does another client have it?"), problem.getMessage());
        }
        try (GdbClient third = connect()) { // so the second has had its turn
            assertFalse(third.isRunning());
        }
        assertEquals("running", status());
    }
}
