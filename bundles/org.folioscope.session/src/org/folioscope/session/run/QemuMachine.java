// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.session.run;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.folioscope.base.CancelledException;
import org.folioscope.base.Numbers;
import org.folioscope.base.Progress;
import org.folioscope.memory.MemoryFaultException;
import org.folioscope.memory.PhysicalReader;
import org.folioscope.session.model.ImageFormat;
import org.folioscope.target.TargetException;
import org.folioscope.target.capture.CaptureFormat;
import org.folioscope.target.gdb.GdbClient;
import org.folioscope.target.gdb.StopReason;
import org.folioscope.target.guest.DebianKernels;
import org.folioscope.target.guest.GuestAgent;
import org.folioscope.target.guest.GuestCache;
import org.folioscope.target.guest.GuestFolder;
import org.folioscope.target.guest.GuestKernel;
import org.folioscope.target.guest.GuestTruth;
import org.folioscope.target.guest.Initramfs;
import org.folioscope.target.guest.OwnKernel;
import org.folioscope.target.launch.LaunchConfiguration;
import org.folioscope.target.launch.ManagedTarget;
import org.folioscope.target.live.LiveImage;
import org.folioscope.target.qmp.QmpException;
import org.folioscope.target.snapshots.VmSnapshot;
import org.folioscope.target.wire.WireLogFile;
import org.folioscope.target.write.WriteGrant;

/** A VM of QEMU as steps see it. */
@SuppressWarnings("resource") // the target closes its agent, console and process
public final class QemuMachine implements Machine {

    /** The step's own limit counts; it stops the call through its progress. */
    private static final Duration COMMAND_LIMIT = Duration.ofHours(24);

    /** For the GDB stub, which answers at once, but not while a busy host lets QEMU wait. */
    private static final Duration STUB_LIMIT = Duration.ofSeconds(30);

    /** A QEMU that ends closes its sockets a moment before its exit status is known. */
    private static final Duration LAST_WORDS_LIMIT = Duration.ofSeconds(1);

    /** Where the next kernel lies in the guest while it is loaded. */
    private static final String NEXT_KERNEL = "/next-kernel";

    private static final String NEXT_INITRAMFS = "/next-initramfs";

    private final ManagedTarget target;
    private final WireLogFile wire;

    QemuMachine(ManagedTarget target, WireLogFile wire) {
        this.target = target;
        this.wire = wire;
    }

    @Override
    public void awaitGuest(Progress progress) throws IOException {
        if (target.hasAgent()) {
            target.awaitAgent(progress, ManagedTarget.BOOT_LIMIT);
        }
    }

    @Override
    public Optional<ManagedTarget> target() {
        return Optional.of(target);
    }

    @Override
    public GuestAgent.Result run(String command, Progress progress) throws IOException {
        return target.agent().command(progress, COMMAND_LIMIT, "run", command);
    }

    @Override
    public GuestAgent.Result agent(List<String> words, Progress progress) throws IOException {
        return target.agent().command(progress, COMMAND_LIMIT, words.toArray(String[]::new));
    }

    @Override
    public Optional<Boolean> has(String option, Progress progress) throws IOException {
        GuestKernel kernel = target.kernel();
        if (kernel.configuration() != null && Files.isRegularFile(kernel.configuration())) {
            return Optional.of(kernel.has(option));
        }
        if (!option.matches("[A-Z0-9_]+")) {
            return Optional.empty();
        }
        int status = run(
                        "[ -e /proc/config.gz ] || exit 3; zcat /proc/config.gz | grep -q '^" + option + "=[ym]'",
                        progress)
                .status();
        return status == 3 ? Optional.empty() : Optional.of(status == 0);
    }

    @Override
    public void truth(Path folder, Progress progress) throws IOException {
        GuestTruth.collect(target.agent(), folder, progress);
    }

    @Override
    public void capture(ImageFormat format, Path image, Progress progress) throws IOException {
        target.capture().take(format(format), image, progress);
    }

    private static CaptureFormat format(ImageFormat format) {
        return switch (format) {
            case ELF -> CaptureFormat.ELF;
            case RAW -> CaptureFormat.RAW;
            case KDUMP -> CaptureFormat.KDUMP;
        };
    }

    @Override
    public void load(String kernel, String initramfs, String commandLine, Progress progress) throws IOException {
        Next next = next(kernel, progress);
        Path ramdisk = initramfs == null
                ? next.initramfs
                : initramfs.equals(LaunchConfiguration.OURS) ? ours(target.kernel(), progress) : Path.of(initramfs);
        GuestAgent agent = target.agent();
        put(agent, next.image, NEXT_KERNEL, progress);
        put(agent, ramdisk, NEXT_INITRAMFS, progress);
        String line = commandLine == null ? target.configuration().wholeCommandLine() : commandLine;
        agent.load(NEXT_KERNEL, NEXT_INITRAMFS, line, progress);
        agent.shell("rm " + NEXT_KERNEL + " " + NEXT_INITRAMFS, progress);
    }

    /** A kernel to go on to, and the initramfs that it is booted with unless told otherwise. */
    private record Next(Path image, Path initramfs) {}

    private Next next(String name, Progress progress) throws IOException {
        if (name == null || name.contains("/")) {
            Path initramfs = target.configuration().hasAgent()
                    ? ours(target.kernel(), progress)
                    : Path.of(target.configuration().initramfs());
            return new Next(name == null ? target.kernel().image() : Path.of(name), initramfs);
        }
        GuestCache cache = GuestCache.ofUser();
        GuestKernel kernel = name.equals(LaunchConfiguration.OWN)
                ? new OwnKernel(GuestFolder.find(), cache).get(progress)
                : new DebianKernels(cache).get(name, progress);
        return new Next(kernel.image(), ours(kernel, progress));
    }

    private static Path ours(GuestKernel kernel, Progress progress) throws IOException {
        return new Initramfs(GuestFolder.find(), GuestCache.ofUser()).build(kernel, progress);
    }

    private static void put(GuestAgent agent, Path file, String place, Progress progress) throws IOException {
        try (InputStream content = Files.newInputStream(file)) {
            agent.write(place, content, progress);
        }
    }

    @Override
    public void jump(Duration limit, Progress progress) throws IOException {
        target.agent().jump(progress, limit);
    }

    @Override
    public void jumpThrough(String symbol, ImageFormat format, Path image, Duration limit, Progress progress)
            throws IOException {
        long end = System.nanoTime() + limit.toNanos();
        GuestAgent agent = target.agent();
        captureAt(symbol, format, image, end, () -> agent.startJump(progress), progress);
        agent.awaitHello(progress, Duration.ofNanos(Math.max(1, end - System.nanoTime())));
    }

    @Override
    public GuestAgent.Result captureAt(
            String symbol, String command, ImageFormat format, Path image, Duration limit, Progress progress)
            throws IOException {
        long end = System.nanoTime() + limit.toNanos();
        try (RunningCommand running = new RunningCommand(stop -> run(command, stop), progress)) {
            captureThere(symbol, format, image, end, running, progress);
            return running.result();
        }
    }

    private void captureThere(
            String symbol, ImageFormat format, Path image, long end, RunningCommand running, Progress progress)
            throws IOException {
        try {
            captureAt(symbol, format, image, end, running::start, running.whileItRuns());
        } catch (CancelledException e) {
            if (progress.isCancelled() || !running.hasEnded()) {
                throw e;
            }
            int status = running.result().status();
            throw new TargetException(
                    "the guest did not come to " + symbol + " before the command ended, with status " + status);
        }
    }

    /** What makes the guest come to a symbol; called when it runs with a breakpoint there. */
    @FunctionalInterface
    private interface Beginning {
        void start() throws IOException;
    }

    /** Captures when the guest has come to a symbol, and lets it go on. */
    private void captureAt(
            String symbol, ImageFormat format, Path image, long end, Beginning beginning, Progress progress)
            throws IOException {
        long address = address(symbol, progress);
        GdbClient gdb = GdbClient.connect(
                target.target().gdb().orElseThrow(() -> new TargetException("the VM has no GDB stub")),
                STUB_LIMIT,
                wire);
        boolean stopped = false;
        try {
            gdb.insertHardwareBreakpoint(address);
            gdb.resume();
            beginning.start();
            StopReason reason = gdb.awaitStop(Duration.ofNanos(end - System.nanoTime()), progress);
            Long place = gdb.registers(reason.cpu()).get("rip");
            if (place == null || place != address) {
                throw new TargetException(
                        "expected the guest to stop at " + symbol + " (" + Numbers.hex(address) + "), it stopped at "
                                + (place == null ? "an unknown place" : Numbers.hex(place)) + ": " + reason);
            }
            target.capture().take(format(format), image, progress);
            gdb.removeHardwareBreakpoint(address);
            stopped = true;
        } finally {
            if (stopped) {
                gdb.detach(); // takes its time on a busy host, and says when the guest may still stand still
            } else {
                gdb.close();
            }
        }
    }

    private long address(String symbol, Progress progress) throws IOException {
        if (!symbol.matches("[A-Za-z_][A-Za-z0-9_.]*")) {
            throw new TargetException("expected the name of a kernel function to stop at, found \"" + symbol + "\"");
        }
        String line = target.agent()
                .run("awk '$3 == \"" + symbol + "\" { print $1; exit }' /proc/kallsyms", progress)
                .output()
                .strip();
        if (line.isEmpty()) {
            throw new TargetException("the guest's kernel has no symbol " + symbol + " to stop at");
        }
        return Numbers.parse("0x" + line);
    }

    @Override
    public byte[] read(long physical, int count, Progress progress) throws IOException {
        byte[] bytes = new byte[count];
        try (LiveImage image = target.target().image(progress)) {
            new PhysicalReader(image).read(physical, bytes, 0, count);
        } catch (MemoryFaultException e) {
            throw new TargetException(
                    "the guest has no memory at physical " + Numbers.hex(physical) + ": " + e.getMessage(), e);
        }
        return bytes;
    }

    @Override
    public void write(long physical, byte[] bytes, String reason, Progress progress) throws IOException {
        WriteGrant grant = target.target().grants().grant(reason, Duration.ofMinutes(1));
        try {
            target.target().writer(grant).write(physical, bytes);
        } finally {
            target.target().grants().revoke();
        }
    }

    @Override
    public void save(String snapshot, Progress progress) throws IOException {
        for (VmSnapshot there : target.snapshots().list()) {
            if (there.name().equals(snapshot)) {
                target.snapshots().delete(snapshot, progress);
            }
        }
        target.snapshots().save(snapshot, progress);
    }

    @Override
    public void restore(String snapshot, Progress progress) throws IOException {
        target.snapshots().load(snapshot, progress);
    }

    @Override
    public long consoleSize() {
        return target.console().position();
    }

    @Override
    public byte[] console(long from) {
        return target.console().bytes(from);
    }

    @Override
    public long awaitConsole(long size, Duration limit) throws InterruptedException {
        return target.console().await(size, limit.toMillis());
    }

    @Override
    public boolean isAlive() {
        return target.process().isAlive();
    }

    @Override
    public boolean answers(Duration limit) {
        try {
            target.process().qmp().execute("query-status", limit);
            return true;
        } catch (QmpException _) {
            return false;
        }
    }

    @Override
    public void awaitEnd(Duration limit) {
        target.process().awaitEnd(limit);
    }

    @Override
    public String describe() {
        target.process().awaitEnd(LAST_WORDS_LIMIT);
        return target.process().describe();
    }

    @Override
    public void close() throws IOException {
        try (wire) {
            target.close();
        }
    }
}
