// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.check.luo;

import java.util.List;
import org.folioscope.check.CheckSet;

/** The checks of live updates. */
public final class LuoChecks {

    /** In the order of their ids. */
    public static final CheckSet SET = new CheckSet(
            "luo",
            "Live updates",
            List.of(
                    new FormatCheck(),
                    new BlockChainCheck(),
                    new SessionNameCheck(),
                    new FileCountCheck(),
                    new HandlerCheck(),
                    new FileDataCheck(),
                    new MemfdFoliosCheck(),
                    new FolioFlagsCheck(),
                    new SealsCheck(),
                    new SharedObjectCheck(),
                    new UpdateNumberCheck(),
                    new UnclaimedSessionCheck(),
                    new FrozenInodeCheck(),
                    new RetrieveFailureCheck()));

    private LuoChecks() {}
}
