// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.compare.frames;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.swt.widgets.Composite;
import org.folioscope.base.Progress;
import org.folioscope.kernel.Snapshot;
import org.folioscope.symbols.NoKernelException;
import org.folioscope.ui.frames.FrameSpec;
import org.folioscope.ui.frames.Frames;
import org.folioscope.ui.images.ImageSource;
import org.folioscope.ui.images.OpenImage;

/** Several images as the frames of one editor, in the order of time. */
public final class FramesSource implements ImageSource {

    private final List<FrameSpec> specs;
    private final Frames frames;

    /** @param specs two at least */
    public FramesSource(List<FrameSpec> specs) {
        this.specs = List.copyOf(specs);
        this.frames = new Frames(specs);
    }

    @Override
    public String name() {
        return specs.getFirst().name()
                + (specs.size() > 2 ? " … " : " → ")
                + specs.getLast().name();
    }

    @Override
    public String location() {
        return specs.stream().map(FrameSpec::location).collect(Collectors.joining(" → "));
    }

    @Override
    public String icon() {
        return "frames";
    }

    @Override
    public Snapshot open(Progress progress) throws IOException, NoKernelException {
        return frames.openShown(progress);
    }

    @Override
    public Snapshot refresh(Snapshot last, Progress progress) throws IOException, NoKernelException {
        return frames.reopen(last, progress);
    }

    @Override
    public Optional<Frames> frames() {
        return Optional.of(frames);
    }

    @Override
    public void createFooter(Composite parent, OpenImage image) {
        FrameBar.create(parent, image);
    }

    @Override
    public void closed() {
        frames.close();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FramesSource source && source.location().equals(location());
    }

    @Override
    public int hashCode() {
        return location().hashCode();
    }
}
