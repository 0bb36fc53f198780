// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.target;

import java.io.IOException;
import java.net.SocketAddress;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalLong;
import org.folioscope.base.Progress;
import org.folioscope.target.capture.Capture;
import org.folioscope.target.live.Attachment;
import org.folioscope.target.live.Freeze;
import org.folioscope.target.live.Freezes;
import org.folioscope.target.live.LiveImage;
import org.folioscope.target.live.LiveVm;
import org.folioscope.target.live.VmImage;
import org.folioscope.target.qmp.Qmp;
import org.folioscope.target.wire.WireLog;
import org.folioscope.target.write.LiveWriter;
import org.folioscope.target.write.WriteGrant;
import org.folioscope.target.write.WriteGrants;

/**
 * A VM that can be talked to: one that was launched here, or one that was there before. Closing it closes what {@link
 * #attach} opened; the VM goes on. Safe for use by several threads.
 */
@SuppressWarnings("resource") // closing the target closes what it has
public final class Target implements AutoCloseable {

    /**
     * What is known of a VM.
     *
     * @param name for people
     * @param address all ways to it
     * @param ramFile the file that its RAM is mapped from (share=on); null to ask QEMU
     */
    public record Facts(String name, TargetAddress address, Path ramFile) {}

    private final Attachment attachment;
    private final WriteGrants grants;
    private Freeze freeze;

    private Target(Attachment attachment) {
        this.attachment = attachment;
        this.grants = new WriteGrants(attachment.vm().name());
    }

    /** {@link #attach(TargetAddress, WireLog, Progress)} without a log. */
    public static Target attach(TargetAddress address, Progress progress) throws IOException {
        return attach(address, WireLog.NONE, progress);
    }

    /**
     * Connects to a VM that is already there. It goes on running, but for the moments that a GDB stub needs.
     *
     * @param log told of every message to and from the VM
     * @throws TargetException when there is no such VM, or someone else is connected
     */
    public static Target attach(TargetAddress address, WireLog log, Progress progress) throws IOException {
        return new Target(Cancellable.open(() -> Attachment.to(address, log, progress), progress));
    }

    /** A VM that was launched here; {@code qmp} stays the caller's and has to outlive the target. */
    public static Target of(Facts facts, Qmp qmp) {
        return new Target(Attachment.of(facts.name(), facts.address(), facts.ramFile(), qmp, WireLog.NONE));
    }

    /** For people: what {@code -name} says, or what the address is. */
    public String name() {
        return vm().name();
    }

    /** All ways to the VM, those that were found out too. */
    public TargetAddress address() {
        return vm().address();
    }

    /** QEMU's process id; empty for a VM of another machine, and where it can't be found out. */
    public OptionalLong pid() {
        return vm().address().pid();
    }

    /** The monitor; empty for a VM that is attached to by its GDB stub alone. */
    public Optional<Qmp> qmp() {
        return Optional.ofNullable(vm().qmp());
    }

    /** Where the GDB stub listens. */
    public Optional<SocketAddress> gdb() {
        return vm().address().gdb();
    }

    private LiveVm vm() {
        return attachment.vm();
    }

    /** Whether the VM runs now. */
    public RunState runState() throws IOException {
        return vm().runState();
    }

    /** Opens the VM's memory, read in the fastest way there is; the caller closes it. */
    public LiveImage image(Progress progress) throws IOException {
        return Cancellable.open(() -> VmImage.open(vm(), progress), progress);
    }

    /**
     * Pauses the VM until the result is closed; one that stood still before stays so. One at a time.
     *
     * @throws TargetException when it is frozen already, or can't be
     */
    public synchronized Freeze freeze(Progress progress) throws IOException {
        if (freeze != null) {
            throw new TargetException(name() + " is frozen already; let it go on first");
        }
        Freeze made = Cancellable.open(() -> Freezes.of(vm(), progress), progress);
        freeze = new Held(made);
        return freeze;
    }

    /** Whether it is frozen by {@link #freeze}. */
    public synchronized boolean isFrozen() {
        return freeze != null;
    }

    private synchronized Freeze current() {
        return freeze;
    }

    private synchronized void thawed() {
        freeze = null;
    }

    /**
     * Captures images of the VM; also while it is frozen.
     *
     * @throws TargetException for a VM without a monitor
     */
    public Capture capture() throws IOException {
        if (vm().qmp() == null) {
            throw new TargetException(
                    "capturing " + name() + " takes its monitor: give its address too (qmp:/SOCKET or qmp:HOST:PORT)");
        }
        return new Capture(vm().qmp(), attachment.ramFile(), this::hold);
    }

    /** What a capture finds of a VM that is frozen; null for one that is not. */
    private Capture.Hold hold() {
        Freeze held = current();
        return held == null ? null : new Capture.Hold(held.dump(), () -> VmImage.open(vm(), Progress.NONE));
    }

    /** Who may write to the VM's memory: no one, unless granted. */
    public WriteGrants grants() {
        return grants;
    }

    /**
     * What writes to the VM's memory.
     *
     * @throws TargetException when {@code grant} does not count for this VM
     */
    public LiveWriter writer(WriteGrant grant) throws IOException {
        grants.require(grant);
        return new LiveWriter(grants, grant, () -> VmImage.open(vm(), Progress.NONE), vm().gdb());
    }

    /** Lets a frozen VM go on, ends what was granted, and closes what {@link #attach} opened. */
    @Override
    public void close() throws IOException {
        grants.revoke();
        Freeze held = current();
        try (attachment) {
            if (held != null) {
                held.close();
            }
        }
    }

    /** A freeze that the target forgets when it ends. */
    private final class Held implements Freeze {

        private final Freeze inner;

        Held(Freeze inner) {
            this.inner = inner;
        }

        @Override
        public String how() {
            return inner.how();
        }

        @Override
        public boolean resumes() {
            return inner.resumes();
        }

        @Override
        public org.folioscope.target.capture.DumpPipe dump() {
            return inner.dump();
        }

        @Override
        public void close() throws IOException {
            try {
                inner.close();
            } finally {
                thawed();
            }
        }
    }
}
