// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.locks.place;

/**
 * What a freeze of a file system keeps out, one percpu rwsem for each in this order: enum of include/linux/fs.h
 * (SB_FREEZE_WRITE to SB_FREEZE_FS, less one), the same from 6.1 to 7.2.
 */
public enum FreezeLevel {
    WRITE("writes"),
    PAGEFAULT("page faults"),
    FS("the file system itself");

    private final String text;

    FreezeLevel(String text) {
        this.text = text;
    }

    /** What is kept out, for people. */
    public String text() {
        return text;
    }
}
