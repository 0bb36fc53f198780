// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.session.run;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.folioscope.base.Progress;
import org.folioscope.session.model.ImageFormat;
import org.folioscope.target.console.Console;
import org.folioscope.target.guest.GuestAgent;
import org.folioscope.target.launch.ManagedTarget;

/**
 * The virtual machine of a run, as its steps need it. One call at a time, but for {@link #consoleSize}, {@link #console},
 * {@link #target}, {@link #isAlive} and {@link #close}, which any thread may call at any time. Each call ends soon after its progress is
 * cancelled; a guest's agent may be out of step then, until {@link #restore}.
 */
public interface Machine extends AutoCloseable {

    /** Waits until the guest has come up; before that no step may use it. Called once, first of all. */
    void awaitGuest(Progress progress) throws IOException;

    /** The VM for whoever wants to look around in it. It ends with this machine; empty where there is no QEMU. */
    Optional<ManagedTarget> target();

    /** The guest's console, to read and to type; empty where there is none to type into. */
    default Optional<Console> console() {
        return target().map(ManagedTarget::console);
    }

    /** Runs a command of the guest's shell, whatever its status. */
    GuestAgent.Result run(String command, Progress progress) throws IOException;

    /** Has the guest's agent carry out a command of its own; the status is 0 unless it failed. */
    GuestAgent.Result agent(List<String> words, Progress progress) throws IOException;

    /** Whether the kernel was built with an option such as CONFIG_KEXEC_HANDOVER; empty where nobody knows. */
    Optional<Boolean> has(String option, Progress progress) throws IOException;

    /** Collects what the guest says of itself into an empty folder. */
    void truth(Path folder, Progress progress) throws IOException;

    /** Captures an image, with the registers beside it; the guest stands still meanwhile. */
    void capture(ImageFormat format, Path image, Progress progress) throws IOException;

    /**
     * Loads the next kernel.
     *
     * @param kernel as in a launch, or null for the one that was booted
     * @param initramfs likewise
     * @param commandLine the whole of it, or null for that of the kernel that was booted
     */
    void load(String kernel, String initramfs, String commandLine, Progress progress) throws IOException;

    /** Starts the loaded kernel and waits for its agent, at most {@code limit}. */
    void jump(Duration limit, Progress progress) throws IOException;

    /** As {@link #jump}, but stops at a kernel symbol on the way, captures an image there, and lets the guest go on. */
    void jumpThrough(String symbol, ImageFormat format, Path image, Duration limit, Progress progress)
            throws IOException;

    /**
     * Runs a command of the guest's shell to its end, and captures an image when the guest comes to a kernel symbol meanwhile:
     * for the first time, whoever makes it do so.
     *
     * @throws IOException also when the command has ended before
     */
    GuestAgent.Result captureAt(
            String symbol, String command, ImageFormat format, Path image, Duration limit, Progress progress)
            throws IOException;

    /** The bytes at a physical address. */
    byte[] read(long physical, int count, Progress progress) throws IOException;

    /** Writes to the guest's memory. The caller has seen to the user's grant. */
    void write(long physical, byte[] bytes, String reason, Progress progress) throws IOException;

    /** Saves the VM's state under a name; one of that name is replaced. */
    void save(String snapshot, Progress progress) throws IOException;

    /** Goes back to a saved state, and connects to the agent there. */
    void restore(String snapshot, Progress progress) throws IOException;

    /** How many bytes the guest has written to its console since it was launched. */
    long consoleSize();

    /** What the guest wrote to its console, from a byte offset on; less where so much is no longer kept: then its end. */
    byte[] console(long from);

    /** Waits until the console has grown beyond {@code size} bytes, or {@code limit} has passed; returns its size. */
    long awaitConsole(long size, Duration limit) throws InterruptedException;

    /** False when QEMU has ended. */
    boolean isAlive();

    /** Whether QEMU itself answers within {@code limit}, whatever its guest does. */
    boolean answers(Duration limit);

    /** Waits until QEMU has ended, at most {@code limit}. */
    void awaitEnd(Duration limit);

    /** What QEMU said, its exit status and the end of the console: for the evidence of a failure. */
    String describe();

    /** Ends QEMU. Does nothing the second time. */
    @Override
    void close() throws IOException;
}
