// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.check.pkram;

import java.util.List;
import org.folioscope.check.CheckSet;

/** The rules of PKRAM and its tmpfs. */
public final class PkramChecks {

    public static final CheckSet SET = new CheckSet(
            "pkram",
            "PKRAM",
            List.of(
                    new SuperBlockMagic(),
                    new NodeChain(),
                    new NodeNames(),
                    new ObjectChain(),
                    new StreamTails(),
                    new LinkEntries(),
                    new EntryOrders(),
                    new SharedPages(),
                    new Regions(),
                    new FileHeaders(),
                    new PagesBeyondEnd(),
                    new Holes(),
                    new FileTimes(),
                    new PreservedFrames(),
                    new BannedPages(),
                    new WritablePages()));

    private PkramChecks() {}
}
