// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.compare.pagemap;

import java.util.List;
import org.folioscope.kernel.memmap.FrameRanges;

/** What the dots of a map are coloured by. Immutable; safe for use by several threads. */
public interface MapColoring {

    /** "owner", "fate": what it tells, in a word. */
    String name();

    /** The classes, at most 127; the first is for frames that there is nothing to say of. */
    List<MapClass> classes();

    /** The frames that a map shows. */
    FrameRanges frames();

    /** Puts the classes of {@code count} frames from {@code pfn} on into {@code target[0…]}, as indexes of {@link #classes}. */
    void read(long pfn, byte[] target, int count);
}
