// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.handover.make;

import java.util.List;
import org.folioscope.handover.make.guestmemfs.GuestmemfsMaker;
import org.folioscope.handover.make.kho.KhoMaker;
import org.folioscope.handover.make.kho.LuoMaker;
import org.folioscope.handover.make.khotmpfs.KhoTmpfsMaker;
import org.folioscope.handover.make.pkernfs.PkernfsMaker;
import org.folioscope.handover.make.pkram.PkramMaker;

/** The makers of all kinds. A new one is added here, and nowhere else. */
public final class Makers {

    /** In the order of the help text. */
    public static final List<Maker> ALL = List.of(
            new PkernfsMaker(),
            new GuestmemfsMaker(),
            new KhoMaker(),
            new LuoMaker(),
            new PkramMaker(),
            new KhoTmpfsMaker());

    private Makers() {}
}
