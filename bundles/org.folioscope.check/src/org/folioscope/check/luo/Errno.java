// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.check.luo;

import java.util.Map;

/** Names of Linux's error numbers that taking back a file ends with (include/uapi/asm-generic/errno-base.h). */
final class Errno {

    private static final Map<Integer, String> NAMES = Map.of(
            1,
            "EPERM",
            2,
            "ENOENT",
            5,
            "EIO",
            12,
            "ENOMEM",
            14,
            "EFAULT",
            16,
            "EBUSY",
            17,
            "EEXIST",
            22,
            "EINVAL",
            95,
            "EOPNOTSUPP",
            28,
            "ENOSPC");

    private Errno() {}

    /** "22 (EINVAL)". */
    static String text(int number) {
        String name = NAMES.get(number);
        return name == null ? Integer.toString(number) : number + " (" + name + ")";
    }
}
