// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.kernel.mount;

import java.util.List;
import org.folioscope.kernel.layout.FlagNames;
import org.folioscope.symbols.Types;

/**
 * The bits of mnt_flags: an enum in Linux 6.17 and later, before that the macros MNT_* of include/linux/mount.h, which
 * kept their numbers from 6.1 to 6.16.
 */
final class MountFlags {

    private MountFlags() {}

    static FlagNames names(Types types) {
        List<Types.Enumerator> enumerators = types.enumeration("mount_flags");
        if (!enumerators.isEmpty()) {
            return FlagNames.ofMasks(enumerators, "MNT_");
        }
        String[] names = new String[29];
        names[0] = "nosuid";
        names[1] = "nodev";
        names[2] = "noexec";
        names[3] = "noatime";
        names[4] = "nodiratime";
        names[5] = "relatime";
        names[6] = "readonly";
        names[7] = "nosymfollow";
        names[8] = "shrinkable";
        names[9] = "write_hold";
        names[12] = "shared";
        names[13] = "unbindable";
        names[14] = "internal";
        names[18] = "lock_atime";
        names[19] = "lock_noexec";
        names[20] = "lock_nosuid";
        names[21] = "lock_nodev";
        names[22] = "lock_readonly";
        names[23] = "locked";
        names[24] = "doomed";
        names[25] = "sync_umount";
        names[26] = "marked";
        names[27] = "umount";
        names[28] = "cursor";
        return new FlagNames(names);
    }
}
