// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.kernel.fs;

import org.folioscope.kernel.layout.FlagNames;

/**
 * Macros of super blocks that no BTF holds. s_flags: SB_* of include/linux/fs.h, the same from Linux 6.1 to 7.2; DEAD
 * and DYING came with 6.6 and use bits that were free before. Freeze states: SB_UNFROZEN and its enum.
 */
final class SuperBlockFlags {

    private static final String[] FROZEN = {"unfrozen", "write", "pagefault", "fs", "complete"};

    private SuperBlockFlags() {}

    static FlagNames names() {
        String[] names = new String[32];
        names[0] = "rdonly";
        names[1] = "nosuid";
        names[2] = "nodev";
        names[3] = "noexec";
        names[4] = "synchronous";
        names[6] = "mandlock";
        names[7] = "dirsync";
        names[10] = "noatime";
        names[11] = "nodiratime";
        names[15] = "silent";
        names[16] = "posixacl";
        names[17] = "inlinecrypt";
        names[21] = "dead";
        names[22] = "kernmount";
        names[23] = "i_version";
        names[24] = "dying";
        names[25] = "lazytime";
        names[26] = "submount";
        names[27] = "force";
        names[28] = "nosec";
        names[29] = "born";
        names[30] = "active";
        names[31] = "nouser";
        return new FlagNames(names);
    }

    static String frozen(long state) {
        return state >= 0 && state < FROZEN.length ? FROZEN[(int) state] : "unknown (" + state + ")";
    }
}
