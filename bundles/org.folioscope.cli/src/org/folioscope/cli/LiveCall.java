// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.cli;

import java.io.IOException;
import org.folioscope.base.Progress;
import org.folioscope.kernel.Snapshot;
import org.folioscope.memory.overlay.Patch;
import org.folioscope.memory.overlay.PatchException;
import org.folioscope.symbols.NoKernelException;
import org.folioscope.target.Target;
import org.folioscope.target.TargetAddress;
import org.folioscope.target.TargetException;
import org.folioscope.target.live.Freeze;
import org.folioscope.target.live.LiveImage;
import org.folioscope.target.write.LiveWriter;

/** A VM in place of an image. Only calls that name one load this class: the others go without the target bundle. */
@SuppressWarnings("resource") // closing the call closes what it has
final class LiveCall implements AutoCloseable {

    private final Target target;
    private Freeze freeze;
    private LiveImage image;
    private Snapshot snapshot;

    private LiveCall(Target target) {
        this.target = target;
    }

    /**
     * Connects to a VM.
     *
     * @param frozen whether it stands still until the call is closed
     * @throws TargetFailure when that can't be
     */
    static LiveCall open(String address, boolean frozen, Progress progress) throws IOException {
        LiveCall call = null;
        boolean opened = false;
        try {
            call = new LiveCall(Target.attach(TargetAddress.parse(address), progress));
            if (frozen) {
                call.freeze = call.target.freeze(progress);
            }
            opened = true;
            return call;
        } catch (IOException e) {
            throw new TargetFailure(e);
        } finally {
            if (!opened && call != null) {
                call.close();
            }
        }
    }

    Target target() {
        return target;
    }

    LiveImage image(Progress progress) throws IOException {
        if (image == null) {
            try {
                image = target.image(progress);
            } catch (IOException e) {
                throw new TargetFailure(e);
            }
        }
        return image;
    }

    /**
     * Hands the memory of this moment on; what was known of an earlier one is forgotten.
     *
     * @param frozen whether the VM stands still meanwhile
     * @throws TargetFailure when the VM can't be looked at any more
     */
    void moment(boolean frozen, FrameSeries.Taker taker, Progress progress) throws IOException {
        LiveImage memory = image(progress);
        try (Freeze _ = frozen ? target.freeze(progress) : null) {
            memory.refresh(progress);
            taker.take(memory);
        } catch (TargetException e) {
            throw new TargetFailure(e);
        }
    }

    Snapshot snapshot(Progress progress) throws IOException, NoKernelException {
        if (snapshot == null) {
            snapshot = Snapshot.of(image(progress), progress);
        }
        return snapshot;
    }

    /**
     * Writes the new bytes of {@code patch} to the VM's memory, by a grant that ends with this.
     *
     * @param reason of the grant
     * @throws PatchException when it doesn't fit, and nothing was written; or was written in part
     * @throws TargetFailure when it can't be written, and all is as before
     */
    void apply(Patch patch, String reason, Progress progress) throws IOException {
        try {
            LiveWriter writer = target.writer(target.grants().grant(reason, null));
            patch.apply(image(progress), writer::write);
        } catch (PatchException e) {
            throw e;
        } catch (IOException e) {
            throw new TargetFailure(e);
        } finally {
            target.grants().revoke();
        }
    }

    /** What is to be told of what was read; empty unless it was read while the VM ran. */
    String torn() {
        return image == null ? "" : image.torn();
    }

    /** Lets a frozen VM go on and disconnects. */
    @Override
    public void close() throws IOException {
        try (target) {
            if (snapshot != null) {
                snapshot.close();
            }
            if (image != null) {
                image.close();
            }
            if (freeze != null) {
                freeze.close();
            }
        } catch (IOException e) {
            throw new TargetFailure(e);
        }
    }
}
