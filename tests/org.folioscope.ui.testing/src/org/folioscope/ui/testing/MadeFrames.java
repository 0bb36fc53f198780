// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.testing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.folioscope.base.Progress;
import org.folioscope.kernel.Snapshot;
import org.folioscope.memory.OpenOptions;
import org.folioscope.symbols.NoKernelException;
import org.folioscope.ui.frames.Frame.Opener;
import org.folioscope.ui.frames.FrameSpec;
import org.folioscope.ui.frames.Frames;
import org.folioscope.ui.images.ImageSource;
import org.folioscope.ui.images.OpenImage;
import org.folioscope.ui.images.OpenImages;

/** Moments that a test has made, to flip through in one editor. */
public final class MadeFrames implements ImageSource {

    private final Frames frames;

    private MadeFrames(List<FrameSpec> specs) {
        frames = new Frames(specs);
    }

    /** Opens them and waits until the first one is shown. */
    public static OpenImage open(FrameSpec... specs) {
        OpenImage image = OpenImages.instance().open(new MadeFrames(List.of(specs)));
        Workbench.await(() -> image.state() == OpenImage.State.OPEN, "the first moment is open");
        return image;
    }

    /** An image file as it is. */
    public static FrameSpec of(Path file) {
        return of(file, progress -> Snapshot.open(file, OpenOptions.defaults(), progress));
    }

    /** A file that is opened in a way of its own. */
    public static FrameSpec of(Path file, Opener opener) {
        return new FrameSpec(file.getFileName().toString(), file.toString(), opener);
    }

    @Override
    public String name() {
        return "made frames";
    }

    @Override
    public String location() {
        return String.join(
                " and ", frames.all().stream().map(each -> each.location()).toList());
    }

    @Override
    public String icon() {
        return "image";
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
    public void closed() {
        frames.close();
    }
}
