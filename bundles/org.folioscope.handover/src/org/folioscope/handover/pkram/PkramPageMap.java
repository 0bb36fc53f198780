// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.handover.pkram;

import java.util.List;
import org.folioscope.handover.pages.PageSet;

/**
 * The preserved-page map of a kernel that runs: a table shaped like page tables, but indexed by physical address and
 * used as a set. It is not handed over; the region list is made of it.
 *
 * @param root physical address of its top table, bytes
 * @param levels 4 or 5
 * @param pages the frames in it
 * @param huge how many pieces of 2 MiB are in it as a whole
 * @param bitmaps how many bitmaps of 512 pages it has
 * @param damage sentences about tables and bitmaps that could not be read; the rest is there
 */
public record PkramPageMap(long root, int levels, PageSet pages, long huge, long bitmaps, List<Damage> damage) {

    /**
     * Something that could not be followed.
     *
     * @param message one sentence
     * @param address physical address of the entry that leads there, bytes
     */
    public record Damage(String message, long address) {}
}
