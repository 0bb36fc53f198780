// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.check.pkernfs;

import java.util.List;
import org.folioscope.check.CheckSet;

/** The rules about pkernfs regions; those about inodes and their chains (PK06 to PK12) hold for guestmemfs too. */
public final class PkernfsChecks {

    public static final CheckSet SET = new CheckSet(
            "pkernfs",
            "pkernfs",
            List.of(
                    new MagicCheck(),
                    new RegionSizeCheck(),
                    new MetaBitsCheck(),
                    new BitsBeyondCheck(),
                    new RootCheck(),
                    new FreeHeadCheck(),
                    new FreeChainCheck(),
                    new DirectoryChainsCheck(),
                    new OrphanCheck(),
                    new LostInodeCheck(),
                    new InodeTypeCheck(),
                    new FileNameCheck(),
                    new ListPlaceCheck(),
                    new BlockListCheck(),
                    new MappingCountCheck(),
                    new LeakedBlocksCheck(),
                    new ClearBitCheck(),
                    new FullStoreCheck(),
                    new TableBitmapCheck(),
                    new TablePointerCheck(),
                    new LeakedTableCheck(),
                    new DmaTargetCheck(),
                    new DeviceDomainCheck()));

    private PkernfsChecks() {}
}
