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
import org.folioscope.target.live.Freeze;
import org.folioscope.target.live.LiveImage;
import org.folioscope.target.qmp.Qmp;
import org.folioscope.target.write.LiveWriter;
import org.folioscope.target.write.WriteGrant;
import org.folioscope.target.write.WriteGrants;

/**
 * A VM that can be talked to: one that was launched here, or one that was there before. Closing it closes what {@link
 * #attach} opened; the VM goes on. Safe for use by several threads.
 */
public final class Target implements AutoCloseable {

    /**
     * What is known of a VM.
     *
     * @param name for people
     * @param address all ways to it
     * @param ramFile the file that its RAM is mapped from (share=on); null to ask QEMU
     */
    public record Facts(String name, TargetAddress address, Path ramFile) {}

    private final Facts facts;
    private final Qmp qmp;
    private final WriteGrants grants;

    private Target(Facts facts, Qmp qmp) {
        this.facts = facts;
        this.qmp = qmp;
        this.grants = new WriteGrants(facts.name());
    }

    /**
     * Connects to a VM that is already there. It goes on running, but for the moments that a GDB stub needs.
     *
     * @throws TargetException when there is no such VM, or someone else is connected
     */
    public static Target attach(TargetAddress address, Progress progress) throws IOException {
        throw new TargetException("can't attach to " + address);
    }

    /** A VM that was launched here; {@code qmp} stays the caller's and has to outlive the target. */
    public static Target of(Facts facts, Qmp qmp) {
        return new Target(facts, qmp);
    }

    /** For people: what {@code -name} says, or what the address is. */
    public String name() {
        return facts.name();
    }

    public TargetAddress address() {
        return facts.address();
    }

    /** QEMU's process id; empty for a VM of another machine, and where it can't be found out. */
    public OptionalLong pid() {
        return facts.address().pid();
    }

    /** The monitor; empty for a VM that is attached to by its GDB stub alone. */
    public Optional<Qmp> qmp() {
        return Optional.ofNullable(qmp);
    }

    /** Where the GDB stub listens. */
    public Optional<SocketAddress> gdb() {
        return facts.address().gdb();
    }

    /** Whether the VM runs now. A VM that can't be asked any more has ended. */
    public RunState runState() {
        return RunState.ENDED;
    }

    /** Opens the VM's memory, read in the fastest way there is; the caller closes it. */
    public LiveImage image(Progress progress) throws IOException {
        throw new TargetException("the memory of " + name() + " can't be read");
    }

    /** Pauses the VM until the result is closed. One at a time. */
    public Freeze freeze(Progress progress) throws IOException {
        throw new TargetException(name() + " can't be frozen");
    }

    /** Captures images of the VM; also while it is frozen. */
    public Capture capture() throws IOException {
        return new Capture(qmp, facts.ramFile());
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
        return new LiveWriter(grants, grant);
    }

    @Override
    public void close() {
        grants.revoke();
    }
}
