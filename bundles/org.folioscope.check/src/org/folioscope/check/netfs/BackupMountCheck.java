// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.check.netfs;

import java.util.List;
import java.util.Optional;
import org.folioscope.base.Progress;
import org.folioscope.check.Report;
import org.folioscope.model.Mount;
import org.folioscope.model.Severity;
import org.folioscope.netfs.Netfs;

/** NF24. */
final class BackupMountCheck extends NetfsCheck {

    BackupMountCheck() {
        super(
                "NF24",
                Severity.WARNING,
                "No backup volume of afs is mounted inside a backup volume.",
                "A volume often has its own backup mounted inside it. The backup is a copy and has that "
                        + "mount point, too, which would lead to itself for ever; so the kernel does not cross a "
                        + "mount point for a backup volume inside one (afs_mntpt_set_params() of fs/afs/mntpt.c).");
    }

    @Override
    void look(NetfsState state, Netfs netfs, Report report, Progress progress) {
        List<Mount> mounts = netfs.kernel().mounts(progress);
        for (Mount each : mounts) {
            Optional<Mount> outer = outer(each, mounts);
            if (isBackup(each) && outer.isPresent()) {
                state.found(
                        report,
                        each.getPath(),
                        each.getAddress(),
                        "expected no backup volume in " + outer.get().getDeviceName() + ", found "
                                + each.getDeviceName());
            }
        }
    }

    /** The backup volume that {@code mount} lies in; empty for none. */
    static Optional<Mount> outer(Mount mount, List<Mount> all) {
        return all.stream()
                .filter(each -> each != mount && each.getMountId() == mount.getParentId() && isBackup(each))
                .findFirst();
    }

    /** As afs_parse_source() of fs/afs/super.c understands the name: "%cell:volume.backup", "#volume.backup". */
    static boolean isBackup(Mount mount) {
        String device = mount.getDeviceName() == null ? "" : mount.getDeviceName();
        return mount.getSuperBlock() != null
                && "afs".equals(mount.getSuperBlock().getFstype())
                && device.endsWith(".backup");
    }
}
