// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.frames;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.folioscope.base.Progress;
import org.folioscope.kernel.KernelSnapshot;
import org.folioscope.kernel.Snapshot;
import org.folioscope.model.Inode;
import org.folioscope.symbols.NoKernelException;
import org.folioscope.ui.errors.Problem;
import org.folioscope.ui.images.OpenImage;
import org.folioscope.ui.images.OpenImages;
import org.folioscope.ui.jobs.ReadJob;

/**
 * The frames that one editor flips through, and which one it shows. What is shown is held against one other frame: the
 * one that was shown before. Belongs to the user interface thread, but for what says otherwise.
 */
public final class Frames {

    private final Meaning meaning = new Meaning();
    private final List<Frame> all;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final List<Consumer<Problem>> problemListeners = new CopyOnWriteArrayList<>();
    private volatile int shown;
    private volatile int other = 1;
    private int wanted;

    /** @param specs two at least, in the order of time */
    public Frames(List<FrameSpec> specs) {
        if (specs.size() < 2) {
            throw new IllegalArgumentException("there is nothing to flip to");
        }
        all = specs.stream().map(spec -> new Frame(spec, meaning)).toList();
    }

    /** In the order of time. For any thread. */
    public List<Frame> all() {
        return all;
    }

    /** Index of the frame that is shown. For any thread. */
    public int shownIndex() {
        return shown;
    }

    /** Index of the frame that it is held against. For any thread. */
    public int otherIndex() {
        return other;
    }

    /** The frame that is shown. For any thread. */
    public Frame shown() {
        return all.get(shown);
    }

    /** The frame that the shown one is held against, and that one key flips to. For any thread. */
    public Frame other() {
        return all.get(other);
    }

    /** The frame whose snapshot that is; null where it is none of them. For any thread. */
    @SuppressWarnings("resource") // the frames close their snapshots
    public Frame of(Snapshot snapshot) {
        return all.stream()
                .filter(frame -> frame.snapshot() == snapshot)
                .findFirst()
                .orElse(null);
    }

    /** {@code listener} is told when another frame is shown, or another is to be shown once it is open. */
    public void addListener(Runnable listener) {
        listeners.add(listener);
    }

    public void removeListener(Runnable listener) {
        listeners.remove(listener);
    }

    /** {@code listener} takes the reason when a frame can't be shown. */
    public void addProblemListener(Consumer<Problem> listener) {
        problemListeners.add(listener);
    }

    /** Whether a frame that is to be shown is being opened. */
    public boolean isTurning() {
        return wanted != shown;
    }

    /** Shows the other frame; what was shown becomes the other. */
    public void flip(OpenImage image) {
        turnTo(image, isTurning() ? shown : other);
    }

    /**
     * Shows another frame in place. One that isn't open yet is opened first, in the background; the last call wins.
     *
     * @param index of the frame; what is no index does nothing
     */
    public void turnTo(OpenImage image, int index) {
        if (index < 0 || index >= all.size() || image.state() != OpenImage.State.OPEN) {
            return;
        }
        wanted = index;
        Frame frame = all.get(index);
        if (frame.isOpen()) {
            arrive(image, index);
            return;
        }
        tell();
        ReadJob.start(
                "Opening " + frame.name(), image, frame::open, _ -> arrive(image, index), problem -> failed(problem));
    }

    private void failed(Problem problem) {
        wanted = shown;
        tell();
        problemListeners.forEach(listener -> listener.accept(problem));
    }

    @SuppressWarnings("resource") // the frames close their snapshots
    private void arrive(OpenImage image, int index) {
        Frame.Opened opened = all.get(index).opened();
        if (index != wanted || opened == null || image.state() != OpenImage.State.OPEN) {
            return;
        }
        if (index != shown) {
            other = shown;
            shown = index;
            OpenImages.instance().turn(image, opened.snapshot(), opened.facts());
        }
        tell();
    }

    /** Opens the other frame in the background, so that flipping to it takes no time and what differs can be lit. */
    public void openOther(OpenImage image) {
        Frame frame = other();
        if (!frame.isOpen() && image.state() == OpenImage.State.OPEN) {
            ReadJob.start("Opening " + frame.name(), image, frame::open, _ -> tell(), this::failed);
        }
    }

    /** Holds what is shown against the frame {@code index} from now on. */
    @SuppressWarnings("resource") // the frames close their snapshots
    public void holdAgainst(OpenImage image, int index) {
        if (index >= 0 && index < all.size() && index != shown && index != other) {
            other = index;
            OpenImages.instance().turn(image, image.snapshot(), image.facts());
            tell();
        }
    }

    private void tell() {
        listeners.forEach(Runnable::run);
    }

    /** Opens the frame that is shown first. For a worker thread. */
    public Snapshot openShown(Progress progress) throws IOException, NoKernelException {
        return all.get(shown).open(progress);
    }

    /** Reads the frame of {@code last} anew; the caller closes {@code last}. For a worker thread. */
    public Snapshot reopen(Snapshot last, Progress progress) throws IOException, NoKernelException {
        Frame frame = of(last);
        return (frame == null ? all.get(shown) : frame).reopen(progress);
    }

    /** Lets go of all frames; when nothing reads them any more. For any thread. */
    public void close() {
        all.forEach(Frame::close);
    }

    /** Equal for objects of two frames that are the same thing, wherever they lie. For any thread. */
    public Object identity(Object value) {
        return meaning.of(value);
    }

    /**
     * Where the super block lies in a frame.
     *
     * @param identity of the one of another frame
     * @return its virtual address; empty where the frame has none that is the same
     */
    public OptionalLong superBlock(KernelSnapshot kernel, Object identity) {
        return meaning.superBlock(kernel, identity);
    }

    /** The inode of a frame that is the same as one of another frame; for a worker thread. */
    public Optional<Inode> inode(KernelSnapshot kernel, Inode inode, Progress progress) {
        return meaning.inode(kernel, inode, progress);
    }
}
