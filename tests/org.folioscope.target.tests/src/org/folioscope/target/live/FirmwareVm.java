// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.target.live;

import java.io.IOException;
import java.net.SocketAddress;
import java.net.UnixDomainSocketAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import org.folioscope.target.TargetAddress;
import org.folioscope.target.qemu.QemuCommand;
import org.folioscope.target.qemu.QemuProcess;
import org.folioscope.target.qemu.RamLayout;
import org.folioscope.target.qemu.RunDirectory;
import org.folioscope.target.qmp.Qmp;

/**
 * A VM of the real QEMU that others attach to; without a kernel the guest is its firmware alone. It has a monitor and a
 * GDB stub that listen, and a monitor of the test's own, which sees what the others do.
 */
public final class FirmwareVm implements AutoCloseable {

    public static final Duration LIMIT = Duration.ofSeconds(120);
    public static final int RAM = 64 << 20;

    private final RunDirectory run;
    private final QemuProcess qemu;

    public FirmwareVm() throws IOException {
        run = RunDirectory.create(RAM);
        QemuCommand command = new QemuCommand()
                .memory(RAM)
                .extra("-name", "firmware, alone".replace(",", ",,"))
                .extra("-qmp", "unix:" + monitor() + ",server=on,wait=off")
                .extra("-qmp", "tcp:127.0.0.1:0,server=on,wait=off")
                .extra("-chardev", "socket,id=gdb,server=on,wait=off,path=" + stub(), "-gdb", "chardev:gdb");
        boolean started = false;
        try {
            qemu = QemuProcess.start(command, run, LIMIT);
            started = true;
        } finally {
            if (!started) {
                run.close();
            }
        }
    }

    /** The test's own monitor. */
    public Qmp qmp() {
        return qemu.qmp();
    }

    public long pid() {
        return qemu.pid();
    }

    public Path ram() {
        return run.ram();
    }

    public Path monitor() {
        return run.path().resolve("monitor");
    }

    public Path stub() {
        return run.path().resolve("gdb");
    }

    /** The monitor that listens. */
    public TargetAddress byMonitor() {
        return TargetAddress.ofQmp(UnixDomainSocketAddress.of(monitor()));
    }

    public TargetAddress byStub() {
        return TargetAddress.ofGdb(stubAddress());
    }

    public SocketAddress stubAddress() {
        return UnixDomainSocketAddress.of(stub());
    }

    /** The port of the second monitor that listens, as QEMU chose it. */
    public int port() throws IOException {
        String text = qmp().human("info chardev", LIMIT);
        return Integer.parseInt(text.replaceAll("(?s).*tcp:127\\.0\\.0\\.1:(\\d+).*", "$1"));
    }

    RamMap map() throws IOException {
        return new RamMap(RamLayout.parse(qmp().human("info mtree -f", LIMIT), Set.of(QemuCommand.RAM_ID)));
    }

    /** Returns when the firmware has filled the table of interrupt vectors, the first thing in RAM. */
    public void awaitFirmware() throws IOException {
        long deadline = System.nanoTime() + LIMIT.toNanos();
        while (qmp().human("xp /1gx 0x40", LIMIT).contains("0x0000000000000000")) {
            if (System.nanoTime() > deadline) {
                throw new IOException("the firmware does nothing");
            }
        }
    }

    public String status() throws IOException {
        return qmp().execute("query-status", LIMIT)
                .getAsJsonObject()
                .get("status")
                .getAsString();
    }

    @Override
    public void close() throws IOException {
        try (run) {
            qemu.close();
        }
    }
}
