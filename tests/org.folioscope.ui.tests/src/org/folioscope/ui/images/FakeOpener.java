// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.images;

import java.nio.file.Path;
import org.folioscope.kernel.Snapshot;
import org.folioscope.memory.ImageException;
import org.folioscope.memory.OpenOptions;
import org.folioscope.ui.testing.FakeImage;
import org.folioscope.ui.testing.FakeSnapshot;

/**
 * Opens files whose name ends in ".fake" as a made-up snapshot, those in ".region" as memory without a kernel, and
 * refuses all others with a sentence.
 */
public final class FakeOpener {

    public static final String REFUSAL =
            "not an image: expected one of the known magic numbers, found \"hello\" at offset 0";

    private static int generation;

    private FakeOpener() {}

    @SuppressWarnings("resource") // the snapshot closes its memory
    public static void install() {
        generation = 0;
        OpenImages.instance().setOpener((file, _) -> {
            if (file.toString().endsWith(".region")) {
                return Snapshot.withoutKernel(new FakeImage(file));
            }
            if (!file.toString().endsWith(".fake")) {
                throw new ImageException(REFUSAL);
            }
            if (generation < 0) {
                throw new ImageException(REFUSAL);
            }
            return new FakeSnapshot(file, generation);
        });
    }

    /** Opens files for real again. */
    public static void uninstall() {
        OpenImages.instance().setOpener((file, progress) -> Snapshot.open(file, OpenOptions.defaults(), progress));
    }

    /** What is read from now on has grown by so many bytes; negative: reading fails. */
    public static void setGeneration(int now) {
        generation = now;
    }

    public static OpenImage open(String name) {
        return OpenImages.instance().open(Path.of("/nowhere", name));
    }

    public static void closeAll() {
        OpenImages.instance().all().forEach(OpenImages.instance()::close);
    }
}
