// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.iommu.page;

import org.folioscope.memory.overlay.Overlay;
import org.folioscope.ui.handover.structure.StructurePane;
import org.folioscope.ui.hex.HexReader;
import org.folioscope.ui.images.OpenImage;
import org.folioscope.ui.jobs.ReadJob;

/** Gives the bytes below a structure what is in memory, with what the user has changed. */
final class BytesLoader {

    private BytesLoader() {}

    @SuppressWarnings("resource") // the image keeps its edits
    static void install(OpenImage image, StructurePane pane) {
        pane.hex().setLoader((start, count) -> {
            Overlay memory = image.edits().memory();
            ReadJob.start(
                    "Reading memory",
                    image,
                    _ -> HexReader.read(memory, start, count),
                    pane.hex()::loaded,
                    problem -> pane.say("✖ " + problem.sentence()));
        });
    }
}
