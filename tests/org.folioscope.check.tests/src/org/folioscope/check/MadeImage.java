// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.check;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import org.folioscope.base.Progress;
import org.folioscope.handover.HandoverSource;
import org.folioscope.handover.Handovers;
import org.folioscope.handover.RegionImage;
import org.folioscope.handover.make.MakeRequest;
import org.folioscope.handover.make.Maker;
import org.folioscope.memory.MemoryImage;
import org.folioscope.memory.OpenOptions;
import org.folioscope.model.Finding;

/** A file of a maker, opened as what it says that it is. */
public final class MadeImage implements AutoCloseable {

    private final MemoryImage image;
    private final Handovers handovers;

    @SuppressWarnings("resource") // closed by close()
    public MadeImage(Maker maker, MakeRequest request, Path folder) throws IOException {
        Path file = folder.resolve("memory");
        maker.make(request, file, Progress.NONE);
        image = RegionImage.recognise(file, OpenOptions.defaults()).orElseThrow();
        handovers = Handovers.find(HandoverSource.of(image, null), Handovers.Scan.WITHOUT_KERNEL, Progress.NONE);
    }

    public Handovers handovers() {
        return handovers;
    }

    public HandoverSource source() {
        return handovers.source();
    }

    /** What all checks find. */
    public List<Finding> check() {
        return Checks.run(handovers, Progress.NONE);
    }

    /** The rules that {@code findings} are about; each finding has to say where and what. */
    public static TreeSet<String> rules(List<Finding> findings) {
        TreeSet<String> rules = new TreeSet<>();
        for (Finding finding : findings) {
            rules.add(finding.getRule());
            assertNotEquals(-1, finding.getAddress(), finding.getMessage());
            assertFalse(finding.getMessage().isBlank());
        }
        return rules;
    }

    @Override
    public void close() {
        image.close();
    }
}
