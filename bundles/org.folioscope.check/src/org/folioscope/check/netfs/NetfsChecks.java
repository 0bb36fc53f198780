// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.check.netfs;

import java.util.List;
import org.folioscope.check.CheckSet;
import org.folioscope.check.kernel.KernelSubjects;

/** The checks of netfs. */
public final class NetfsChecks {

    /** In the order of their ids. */
    public static final CheckSet SET = new CheckSet(
            "netfs",
            "netfs",
            new KernelSubjects<>(NetfsState.class, NetfsState::new),
            List.of(
                    new BufferWritebackCheck(),
                    new RequestInodeCheck(),
                    new CursorOrderCheck(),
                    new CollectedMinimumCheck(),
                    new RequestLengthCheck(),
                    new EndedRequestCheck(),
                    new StuckCollectorCheck(),
                    new SubRequestOrderCheck(),
                    new ShortTransferCheck(),
                    new StreamingFolioCheck(),
                    new CopyToCacheFolioCheck(),
                    new MixedGroupsCheck(),
                    new PrivateTwoCheck(),
                    new ZeroPointCheck(),
                    new DirtyBehindEndCheck(),
                    new RemoteSizeCheck(),
                    new OutstandingCheck(),
                    new DirectOverDirtyCheck(),
                    new LostUnlockCheck(),
                    new WritebackLockCheck(),
                    new BufferMappingCheck(),
                    new LockSemCheck(),
                    new CulledCookieCheck(),
                    new BackupMountCheck()));

    private NetfsChecks() {}
}
