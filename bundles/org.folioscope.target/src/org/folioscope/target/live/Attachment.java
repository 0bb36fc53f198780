// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.target.live;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;
import org.folioscope.base.Progress;
import org.folioscope.target.RunState;
import org.folioscope.target.TargetAddress;
import org.folioscope.target.TargetException;
import org.folioscope.target.qemu.MemoryBackend;
import org.folioscope.target.qmp.Qmp;
import org.folioscope.target.qmp.QmpClient;
import org.folioscope.target.qmp.QmpException;
import org.folioscope.target.wire.WireLog;

/** The connections to a VM and what they tell of it. Closing it closes those that it made. */
@SuppressWarnings("resource") // closing the attachment closes what it has
public final class Attachment implements AutoCloseable {

    /** A monitor greets within milliseconds, unless it serves somebody else. */
    private static final Duration GREETING_LIMIT = Duration.ofSeconds(5);

    private final LiveVm vm;
    private final QmpClient ours;

    private Attachment(LiveVm vm, QmpClient ours) {
        this.vm = vm;
        this.ours = ours;
    }

    public LiveVm vm() {
        return vm;
    }

    /** Over a connection that stays the caller's. */
    public static Attachment of(String name, TargetAddress address, Path ramFile, Qmp qmp, WireLog log) {
        return new Attachment(new LiveVm(name, address, qmp, link(address, qmp, log), ramFile), null);
    }

    /** @throws IOException when there is no such VM, or it serves somebody else; the message says what to try */
    public static Attachment to(TargetAddress asked, WireLog log, Progress progress) throws IOException {
        progress.begin("Attaching to " + asked, -1);
        progress.check();
        TargetAddress address = complete(asked);
        QmpClient qmp = address.qmp().isPresent() ? connect(address.qmp().get(), log) : null;
        boolean attached = false;
        try {
            OptionalLong pid = address.pid().isPresent() ? address.pid() : process(address, qmp);
            Optional<LocalQemu> local = pid.isPresent() ? LocalQemus.of(pid.getAsLong()) : Optional.empty();
            Optional<SocketAddress> gdb = address.gdb().isPresent()
                    ? address.gdb()
                    : local.flatMap(qemu -> qemu.address().gdb());
            TargetAddress whole = new TargetAddress(pid, address.qmp(), gdb);
            String name = name(qmp, local, asked);
            Path ramFile =
                    qmp != null ? null : local.flatMap(LocalQemu::ramFile).orElse(null);
            Attachment attachment = new Attachment(new LiveVm(name, whole, qmp, link(whole, qmp, log), ramFile), qmp);
            if (qmp == null) {
                attachment.vm.human("info name"); // whether anyone answers
            }
            attached = true;
            return attachment;
        } finally {
            if (!attached && qmp != null) {
                qmp.close();
            }
        }
    }

    /** Finds the sockets of a process. */
    private static TargetAddress complete(TargetAddress address) throws TargetException {
        if (address.pid().isEmpty()
                || address.qmp().isPresent()
                || address.gdb().isPresent()) {
            return address;
        }
        long pid = address.pid().getAsLong();
        LocalQemu qemu = LocalQemus.of(pid)
                .orElseThrow(() -> new TargetException("process " + pid + " is no QEMU that runs a VM"
                        + " here; \"folioscope target list\" lists those that are"));
        if (!qemu.canAttach()) {
            throw new TargetException("QEMU " + pid + " (" + qemu.name()
                    + ") has neither a QMP monitor nor a GDB stub that can be connected to; start it with"
                    + " -qmp unix:/SOCKET,server=on,wait=off, or give the address of its monitor (qmp:/SOCKET)");
        }
        return qemu.address();
    }

    private static QmpClient connect(SocketAddress address, WireLog log) throws IOException {
        try {
            return QmpClient.connect(address, GREETING_LIMIT, log);
        } catch (QmpException.TimedOut e) {
            throw new TargetException(
                    "the monitor at " + address + " does not answer; it serves one client at a time, so somebody else"
                            + " may be connected (libvirt, a script, another Folioscope). Close that connection, or"
                            + " start QEMU with a second monitor: -qmp unix:/SOCKET,server=on,wait=off",
                    e);
        }
    }

    private static GdbLink link(TargetAddress address, Qmp qmp, WireLog log) {
        return address.gdb().isEmpty()
                ? null
                : new GdbLink(
                        address.gdb().get(),
                        qmp == null
                                ? null
                                : () -> RunState.of(qmp.execute("query-status", LiveVm.LIMIT)
                                                .getAsJsonObject()
                                                .get("status")
                                                .getAsString())
                                        .isRunning(),
                        log);
    }

    /** QEMU's process, by the thread of its first CPU; empty for a VM of another machine. */
    private static OptionalLong process(TargetAddress address, Qmp qmp) throws IOException {
        if (qmp == null) {
            return LocalQemus.list().stream()
                    .filter(qemu -> qemu.address().gdb().equals(address.gdb()))
                    .mapToLong(LocalQemu::pid)
                    .findFirst();
        }
        if (address.qmp().get() instanceof InetSocketAddress inet && !isHere(inet)) {
            return OptionalLong.empty();
        }
        for (JsonElement cpu : qmp.execute("query-cpus-fast", LiveVm.LIMIT).getAsJsonArray()) {
            if (cpu instanceof JsonObject object && object.has("thread-id")) {
                OptionalLong pid = processOf(object.get("thread-id").getAsLong());
                return pid.isPresent() && LocalQemus.of(pid.getAsLong()).isPresent() ? pid : OptionalLong.empty();
            }
        }
        return OptionalLong.empty();
    }

    private static boolean isHere(InetSocketAddress address) throws IOException {
        return InetAddress.getByName(address.getHostString()).isLoopbackAddress();
    }

    private static OptionalLong processOf(long thread) {
        try {
            return Files.readAllLines(Path.of("/proc", Long.toString(thread), "status")).stream()
                    .filter(line -> line.startsWith("Tgid:"))
                    .mapToLong(line -> Long.parseLong(line.substring(5).strip()))
                    .findFirst();
        } catch (IOException | NumberFormatException _) {
            return OptionalLong.empty(); // it runs elsewhere, or in a container
        }
    }

    private static String name(Qmp qmp, Optional<LocalQemu> local, TargetAddress asked) throws QmpException {
        if (qmp != null && qmp.execute("query-name", LiveVm.LIMIT) instanceof JsonObject object && object.has("name")) {
            return object.get("name").getAsString();
        }
        return local.map(LocalQemu::name).orElse(asked.toString());
    }

    /** The one file that holds all of the VM's RAM; null where there is none. */
    public Path ramFile() throws IOException {
        if (vm.ramFile() != null) {
            return vm.ramFile();
        }
        var backends = vm.backends();
        if (backends.size() != 1) {
            return null;
        }
        MemoryBackend backend = backends.getFirst();
        return backend.isSharedFile() && Files.isRegularFile(Path.of(backend.path())) ? Path.of(backend.path()) : null;
    }

    @Override
    public void close() throws IOException {
        try {
            if (vm.gdb() != null) {
                vm.gdb().close();
            }
        } finally {
            if (ours != null) {
                ours.close();
            }
        }
    }
}
