// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.check.locks;

import org.folioscope.base.Progress;
import org.folioscope.check.kernel.Hits;
import org.folioscope.kernel.layout.Members;
import org.folioscope.memory.MemoryReader;
import org.folioscope.model.Severity;
import org.folioscope.model.SuperBlock;
import org.folioscope.symbols.Field;

/** LK12. */
final class LeftFrozenCheck extends LockCheck {

    /** SB_FREEZE_COMPLETE of include/linux/fs.h. */
    private static final long COMPLETE = 4;

    LeftFrozenCheck() {
        super(
                "LK12",
                Severity.ERROR,
                "A super block that is frozen has somebody who holds the freeze.",
                "Since 6.6 a super block counts who froze it, user space and the kernel apart "
                        + "(freeze_ucount, freeze_kcount), and is thawed when both are 0. One that is frozen with "
                        + "both 0 was left so: the thaw has failed half way, and every write waits for ever.");
    }

    @Override
    void look(KernelLocks locks, Hits hits, Progress progress) {
        Members members = locks.kernel().context().members("super_block");
        Field frozen = members.may("s_writers.frozen");
        Field kernel = members.may("s_writers.freeze_kcount");
        Field user = members.may("s_writers.freeze_ucount");
        if (!frozen.present() || !kernel.present() || !user.present()) {
            return;
        }
        MemoryReader reader = locks.kernel().reader();
        for (SuperBlock each : locks.kernel().snapshot().superBlocks(progress)) {
            long at = each.getAddress();
            if (frozen.get(reader, at) == COMPLETE
                    && kernel.get(reader, at) == 0
                    && user.get(reader, at) == 0
                    && hits.isKept()) {
                hits.add(
                        "super block of " + each.getFstype() + " " + each.getId(),
                        at + frozen.offset(),
                        frozen.size(),
                        "expected somebody to hold the freeze of this file system, found it frozen, and nobody"
                                + " counted");
            }
        }
    }
}
