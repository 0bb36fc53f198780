// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.handover;

import java.util.List;
import org.folioscope.handover.guestmemfs.GuestmemfsFinder;
import org.folioscope.handover.kho.KhoFinder;
import org.folioscope.handover.khotmpfs.KhoTmpfsFinder;
import org.folioscope.handover.luo.LuoFinder;
import org.folioscope.handover.pkernfs.PkernfsFinder;
import org.folioscope.handover.pkram.PkramFinder;

/** The finders of all kinds. A new kind is added here, and nowhere else. */
public final class HandoverFinders {

    /** In the order in which they run: who refers to others comes before them. */
    public static final List<HandoverFinder> ALL = List.of(
            new PkernfsFinder(),
            new GuestmemfsFinder(),
            new KhoFinder(),
            new LuoFinder(),
            new PkramFinder(),
            new KhoTmpfsFinder());

    private HandoverFinders() {}
}
