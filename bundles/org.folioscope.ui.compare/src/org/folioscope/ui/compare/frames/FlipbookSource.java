// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.compare.frames;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.swt.widgets.Composite;
import org.folioscope.base.Progress;
import org.folioscope.handover.HandoverImages;
import org.folioscope.kernel.Snapshot;
import org.folioscope.memory.OpenOptions;
import org.folioscope.memory.flipbook.Flipbook;
import org.folioscope.memory.flipbook.Frame;
import org.folioscope.symbols.NoKernelException;
import org.folioscope.ui.frames.FrameSpec;
import org.folioscope.ui.frames.Frames;
import org.folioscope.ui.images.ImageSource;
import org.folioscope.ui.images.OpenImage;

/** A flipbook: its frames are those that were complete when it was opened. */
public final class FlipbookSource implements ImageSource {

    private final Path file;
    private volatile Frames frames;

    /** @param file that need not be a flipbook: opening it says so */
    public FlipbookSource(Path file) {
        this.file = file;
    }

    @Override
    public String name() {
        return file.getFileName() == null ? file.toString() : file.getFileName().toString();
    }

    @Override
    public String location() {
        return file.toString();
    }

    @Override
    public String icon() {
        return "frames";
    }

    @Override
    public Optional<Path> file() {
        return Optional.of(file);
    }

    @Override
    public Snapshot open(Progress progress) throws IOException, NoKernelException {
        List<FrameSpec> specs = specs();
        if (specs.size() < 2) {
            return HandoverImages.open(file, OpenOptions.defaults(), null, progress);
        }
        Frames made = new Frames(specs);
        try {
            Snapshot first = made.openShown(progress);
            frames = made;
            return first;
        } catch (IOException | NoKernelException | RuntimeException e) {
            made.close();
            throw e;
        }
    }

    /** What the flipbook's frames are called; none of them is opened. For a worker thread. */
    private List<FrameSpec> specs() throws IOException {
        try (Flipbook book = Flipbook.open(file)) {
            List<FrameSpec> specs = new ArrayList<>();
            for (Frame frame : book.frames()) {
                specs.add(spec(file, frame));
            }
            return specs;
        }
    }

    private static FrameSpec spec(Path file, Frame frame) {
        int number = frame.number();
        String label = frame.label().isEmpty() ? String.valueOf(frame.source().getFileName()) : frame.label();
        return new FrameSpec(
                number + " " + label,
                file + "#" + number,
                progress -> HandoverImages.open(file, OpenOptions.defaults().withFrame(number), null, progress));
    }

    @Override
    public Snapshot refresh(Snapshot last, Progress progress) throws IOException, NoKernelException {
        Frames known = frames;
        return known == null ? open(progress) : known.reopen(last, progress);
    }

    @Override
    public Optional<Frames> frames() {
        return Optional.ofNullable(frames);
    }

    @Override
    public void createFooter(Composite parent, OpenImage image) {
        FrameBar.create(parent, image);
    }

    @Override
    public void closed() {
        if (frames != null) {
            frames.close();
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FlipbookSource source && source.file.equals(file);
    }

    @Override
    public int hashCode() {
        return file.hashCode();
    }
}
