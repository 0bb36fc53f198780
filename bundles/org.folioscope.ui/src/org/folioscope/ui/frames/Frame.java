// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.frames;

import java.io.IOException;
import org.folioscope.base.CancellableLock;
import org.folioscope.base.CancelledException;
import org.folioscope.base.Progress;
import org.folioscope.kernel.KernelSnapshot;
import org.folioscope.kernel.Snapshot;
import org.folioscope.symbols.NoKernelException;
import org.folioscope.ui.images.FirstFacts;

/**
 * One moment of a target among those that an editor flips through: an image file, a frame of a flipbook. It is opened by
 * whoever needs it first and stays open until its editor is closed. Safe for use by several threads.
 */
public final class Frame {

    /** How a frame is opened; called on a worker thread. */
    @FunctionalInterface
    public interface Opener {
        Snapshot open(Progress progress) throws IOException, NoKernelException;
    }

    /** An open frame: its snapshot, and what was read of it first. */
    record Opened(Snapshot snapshot, FirstFacts facts) {}

    private final String name;
    private final String location;
    private final Opener opener;
    private final Meaning meaning;
    private final CancellableLock lock = new CancellableLock();
    private volatile Opened opened;
    private boolean closed;

    Frame(FrameSpec spec, Meaning meaning) {
        this.name = spec.name();
        this.location = spec.location();
        this.opener = spec.opener();
        this.meaning = meaning;
    }

    /** What the frame bar calls it: "before.elf", "3 after restore". */
    public String name() {
        return name;
    }

    /** All that tells it from others: a file's path, with the frame's number in a flipbook. */
    public String location() {
        return location;
    }

    /** Whether it was opened already, so that turning to it costs nothing. */
    public boolean isOpen() {
        return opened != null;
    }

    Opened opened() {
        return opened;
    }

    /** Its snapshot where it is open, else null. */
    public Snapshot snapshot() {
        Opened now = opened;
        return now == null ? null : now.snapshot();
    }

    /** Its live kernel; null where it is not open, or there is none in it. */
    @SuppressWarnings("resource") // kept until the frame is closed
    public KernelSnapshot kernel() {
        Snapshot now = snapshot();
        return now != null && now.hasKernel() ? now.kernel() : null;
    }

    /**
     * Opens it, or waits for the one who does. For a worker thread.
     *
     * @throws IOException when the file can't be read; the message is for people
     * @throws NoKernelException when there is neither a kernel nor a handover in it; the message is for people
     */
    public Snapshot open(Progress progress) throws IOException, NoKernelException {
        return inTurn(progress, opened == null);
    }

    /** Opens it once more; whoever has the snapshot of before closes that. */
    Snapshot reopen(Progress progress) throws IOException, NoKernelException {
        return inTurn(progress, true);
    }

    @SuppressWarnings("resource") // kept until the frame is closed
    private Snapshot inTurn(Progress progress, boolean anew) throws IOException, NoKernelException {
        Opened known = opened;
        if (!anew && known != null) {
            return known.snapshot();
        }
        lock.lock(progress);
        try {
            if (closed) {
                throw new CancelledException();
            }
            if (opened == known) {
                opened = read(progress);
            }
            return opened.snapshot();
        } finally {
            lock.unlock();
        }
    }

    @SuppressWarnings("resource") // kept until the frame is closed
    private Opened read(Progress progress) throws IOException, NoKernelException {
        Snapshot snapshot = opener.open(progress);
        try {
            FirstFacts facts = FirstFacts.read(snapshot);
            meaning.learn(snapshot, progress);
            return new Opened(snapshot, facts);
        } catch (RuntimeException e) {
            snapshot.close();
            throw e;
        }
    }

    /** Lets go of it for good. */
    @SuppressWarnings("resource") // this closes it
    void close() {
        lock.lock();
        try {
            closed = true;
            Opened last = opened;
            opened = null;
            if (last != null) {
                last.snapshot().close();
            }
        } finally {
            lock.unlock();
        }
    }
}
