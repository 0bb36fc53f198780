// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.handover;

import java.util.Optional;
import org.folioscope.base.Progress;

/** Finds the handovers of one kind. Stateless; one class for each kind, listed in {@link HandoverFinders}. */
public interface HandoverFinder {

    /** Stable id, as in filters, checks and "--kind": "pkernfs". */
    String kind();

    /** For people: "pkernfs region". */
    String title();

    /** The number by which {@link Search#hits} finds places in memory; empty where there is none. */
    default Optional<Magic> magic() {
        return Optional.empty();
    }

    /**
     * Whether memory is a persistent region of this kind from its first byte on, and nothing else. Reads a few bytes.
     *
     * @param source whose first extent begins with the file's first byte
     * @param base physical address of that byte
     * @param size bytes of the file
     */
    default boolean isRegion(HandoverSource source, long base, long size) {
        return false;
    }

    /**
     * Adds what it finds to {@code search}. Finders run in the order of their list, so one sees what others found before
     * it. Never fails for what the bytes are.
     */
    void find(Search search, Progress progress);
}
