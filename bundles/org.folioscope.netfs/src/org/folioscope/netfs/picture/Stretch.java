// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.netfs.picture;

import java.util.List;

/**
 * A folio or a sub-request on its lane.
 *
 * @param range of the file that it is about
 * @param state of it
 * @param part what of the range is done, of a sub-request, or was written, of a folio; null where nothing of the kind is known
 * @param title what it is, short: "[3]", "order 2"
 * @param facts all that is known of it, a line each, for hovering
 * @param type struct in the kernel: "netfs_io_subrequest"
 * @param address of that struct, virtual; 0 where there is none
 */
public record Stretch(
        FileRange range,
        StretchState state,
        FileRange part,
        String title,
        List<String> facts,
        String type,
        long address) {

    public Stretch {
        facts = List.copyOf(facts);
    }
}
