// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.testing;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.folioscope.base.Progress;
import org.folioscope.handover.make.MakeRequest;
import org.folioscope.handover.make.Maker;
import org.folioscope.handover.make.Makers;
import org.folioscope.handover.make.RegisterMaker;
import org.folioscope.ui.editor.ImageEditor;
import org.folioscope.ui.images.OpenImage;
import org.folioscope.ui.images.OpenImages;

/** Images that a maker has made, open in the window. */
public final class MadeImages {

    private static final long SIZE = 16 << 20;

    private MadeImages() {}

    /** Makes a file with a handover of {@code kind} and opens it. @param rule the one that it breaks, or empty */
    public static OpenImage open(Path folder, String kind, String rule) throws Exception {
        Maker maker = Makers.ALL.stream()
                .filter(each -> each.kind().equals(kind))
                .findFirst()
                .orElseThrow();
        return open(folder, maker, rule, SIZE);
    }

    /** Makes a file of its usual size by {@code maker} and opens it. @param rule the one that it breaks, or empty */
    public static OpenImage open(Path folder, Maker maker, String rule) throws Exception {
        return open(folder, maker, rule, maker.usualSize());
    }

    private static OpenImage open(Path folder, Maker maker, String rule, long size) throws Exception {
        Path file = folder.resolve(maker.kind() + rule + ".region");
        if (!Files.exists(file)) {
            MakeRequest valid = MakeRequest.valid(size);
            Optional<String> broken = rule.isEmpty() ? Optional.empty() : Optional.of(rule);
            MakeRequest request = new MakeRequest(size, broken, valid.seed(), valid.settings());
            maker.make(request, file, Progress.NONE);
            if (maker instanceof RegisterMaker both) {
                Files.writeString(RegisterMaker.beside(file), both.registers(request));
            }
        }
        return open(file);
    }

    /** Opens a file and waits for it. */
    public static OpenImage open(Path file) {
        OpenImage image = OpenImages.instance().open(file);
        Workbench.await(() -> image.state() != OpenImage.State.OPENING, "the image is open");
        assertTrue(image.state() == OpenImage.State.OPEN, () -> image.problem().report());
        return image;
    }

    /** Forgets all changes and closes all images. */
    public static void closeAll() {
        for (OpenImage image : OpenImages.instance().all()) {
            if (image.state() == OpenImage.State.OPEN) {
                image.edits().discard(); // so that closing does not ask
            }
            OpenImages.instance().close(image);
        }
        Workbench.await(() -> !(Workbench.page().getActiveEditor() instanceof ImageEditor), "the editors are closed");
    }
}
