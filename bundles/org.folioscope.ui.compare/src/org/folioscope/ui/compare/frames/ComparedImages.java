// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.compare.frames;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.folioscope.kernel.Snapshot;
import org.folioscope.ui.frames.FrameSpec;
import org.folioscope.ui.images.ImageSource;
import org.folioscope.ui.images.OpenImage;
import org.folioscope.ui.images.OpenImages;

/** Opens several images as the frames of one editor. For the user interface thread. */
public final class ComparedImages {

    private ComparedImages() {}

    /** The images, in the order given; returns the one that flips between them, or null for fewer than two. */
    public static OpenImage open(List<OpenImage> images) {
        return open(images, List.of());
    }

    /** The images and then the files, which need not be open; returns the one that flips between them, or null for fewer than two. */
    public static OpenImage open(List<OpenImage> images, List<Path> files) {
        List<FrameSpec> specs = new ArrayList<>();
        List<OpenImage> lenders = new ArrayList<>();
        for (OpenImage image : images) {
            if (image.source().file().isPresent()) {
                specs.add(spec(image.source()));
            } else {
                specs.add(lent(image));
                lenders.add(image);
            }
        }
        files.forEach(file -> specs.add(spec(OpenImages.instance().source(file))));
        if (specs.size() < 2) {
            return null;
        }
        OpenImage opened = OpenImages.instance().open(new FramesSource(specs));
        lenders.forEach(lender -> closeWith(lender, opened));
        return opened;
    }

    /** A file is opened once more, so that it may be closed on its own. */
    private static FrameSpec spec(ImageSource source) {
        return new FrameSpec(source.name(), source.location(), source::open);
    }

    /** Memory of a VM stays that of its own editor: it is looked at as it was read there last. */
    @SuppressWarnings("resource") // the image closes its snapshot
    private static FrameSpec lent(OpenImage image) {
        Snapshot snapshot = image.snapshot();
        return new FrameSpec(image.name(), image.source().location(), snapshot::refreshed);
    }

    private static void closeWith(OpenImage lender, OpenImage opened) {
        List<Consumer<OpenImage>> self = new ArrayList<>();
        Consumer<OpenImage> listener = which -> {
            if (which == lender && lender.state() == OpenImage.State.CLOSED) {
                OpenImages.instance().close(opened);
            }
            if (which == opened && opened.state() == OpenImage.State.CLOSED) {
                self.forEach(OpenImages.instance()::removeListener);
            }
        };
        self.add(listener);
        OpenImages.instance().addListener(listener);
    }
}
