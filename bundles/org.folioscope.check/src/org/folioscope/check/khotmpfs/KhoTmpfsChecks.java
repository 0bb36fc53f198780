// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.check.khotmpfs;

import java.util.List;
import org.folioscope.check.CheckSet;

/** The rules of a tmpfs that KHO hands over. */
public final class KhoTmpfsChecks {

    public static final CheckSet SET = new CheckSet(
            "kho-tmpfs",
            "kho-tmpfs",
            List.of(
                    new LostPages(),
                    new DanglingPages(),
                    new SharedBlocks(),
                    new BlocksBehindEnd(),
                    new ReleaseAlways(),
                    new DormantPages(),
                    new DormantFrames()));

    private KhoTmpfsChecks() {}
}
