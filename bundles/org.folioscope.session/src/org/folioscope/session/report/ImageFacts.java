// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.session.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.folioscope.base.Progress;
import org.folioscope.kernel.PageCount;
import org.folioscope.kernel.Snapshot;
import org.folioscope.memory.Extent;
import org.folioscope.memory.MemoryFaultException;
import org.folioscope.memory.OpenOptions;
import org.folioscope.symbols.MissingMemberException;
import org.folioscope.symbols.MissingSymbolException;
import org.folioscope.symbols.NoKernelException;

/**
 * What a report shows of a captured image.
 *
 * @param step the step that captured it
 * @param release the kernel's release; "" where none was found
 * @param uses pages by use, in the query's order; empty where they can't be told
 * @param extents what of physical memory the image holds
 */
record ImageFacts(String step, String release, Map<String, Long> uses, List<Extent> extents) {

    /** Reads them; what can't be read is left out, because a report is no place to fail for it. */
    @SuppressWarnings("resource") // the snapshot closes its image
    static ImageFacts of(String step, Path image, Progress progress) {
        try (Snapshot snapshot = Snapshot.open(image, OpenOptions.defaults(), progress)) {
            Map<String, Long> uses = new LinkedHashMap<>();
            try {
                for (PageCount count : snapshot.kernel().pageCounts(progress)) {
                    if (count.kind() == PageCount.Kind.USE) {
                        uses.put(count.name(), count.pages());
                    }
                }
            } catch (MissingMemberException | MissingSymbolException | MemoryFaultException _) {
                uses.clear(); // a kernel without them
            }
            return new ImageFacts(
                    step,
                    snapshot.kernel().map().release(),
                    uses,
                    new ArrayList<>(snapshot.memory().extents()));
        } catch (IOException | NoKernelException | MemoryFaultException _) {
            return new ImageFacts(step, "", Map.of(), List.of());
        }
    }
}
