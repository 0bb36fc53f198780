// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.check.netfs;

import org.folioscope.base.Progress;
import org.folioscope.check.Check;
import org.folioscope.check.Report;
import org.folioscope.check.kernel.Hits;
import org.folioscope.model.Severity;
import org.folioscope.netfs.Netfs;
import org.folioscope.netfs.folio.NetfsFolio;
import org.folioscope.netfs.inode.NetfsInode;

/** A rule about the folios of netfs inodes; all of them share one sweep. */
abstract class NetfsFolioCheck extends Check<NetfsState> {

    /** Looks at the folios of one inode. */
    interface Look {
        void folio(NetfsFolio folio);

        /** Behind the last folio of the inode. */
        default void end() {}
    }

    NetfsFolioCheck(String id, Severity severity, String rule, String explanation) {
        super(id, severity, NetfsState.class, rule, explanation);
    }

    @Override
    public final void run(NetfsState state, Report report, Progress progress) {
        state.hits(this, progress).tell(report);
    }

    /** How to look at the folios of {@code inode}; what breaks the rule goes to {@code hits}. */
    abstract Look look(NetfsState state, Netfs netfs, NetfsInode inode, Hits hits);

    /** "folio at index 3 of /mnt/file". */
    static String title(NetfsInode inode, NetfsFolio folio) {
        return "folio at index " + folio.index() + " of " + inode.title();
    }
}
