// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.fsx.script;

import java.util.Set;

/**
 * An operation of a script, as it stands there.
 *
 * @param number which operation of the script, from 1; skipped ones count
 * @param line where it stands, from 1
 * @param skipped whether it begins with "skip": told in the log, and not done
 * @param offset first number, bytes
 * @param length second number, bytes; the new size for truncate
 * @param destination third number where the operation has a destination, else 0; bytes
 * @param recordedSize last number: the file's size when the script was recorded; nothing is done by it
 * @param text the whole line
 */
public record ScriptLine(
        int number,
        int line,
        boolean skipped,
        Operation operation,
        long offset,
        long length,
        long destination,
        long recordedSize,
        Set<Flag> flags,
        String text) {

    /** Whether a flag is given. */
    public boolean has(Flag flag) {
        return flags.contains(flag);
    }
}
