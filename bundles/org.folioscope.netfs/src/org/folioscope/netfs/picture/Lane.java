// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.netfs.picture;

import java.util.Comparator;
import java.util.List;

/**
 * What one stream, or the page cache, has at which file positions.
 *
 * @param name "folios", "upload", "cache"
 * @param state of it in a few words; may be empty
 * @param hasGaps whether what lies between its stretches is a gap worth to be seen
 * @param stretches by position; they may overlap where something is amiss
 * @param collected what of the stream is done with; null where that is not known
 */
public record Lane(String name, String state, boolean hasGaps, List<Stretch> stretches, FileRange collected) {

    public Lane {
        stretches = stretches.stream()
                .sorted(Comparator.comparingLong(each -> each.range().start()))
                .toList();
    }
}
