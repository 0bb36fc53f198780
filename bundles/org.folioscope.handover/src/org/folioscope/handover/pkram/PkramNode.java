// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.handover.pkram;

import java.util.List;

/**
 * A struct pkram_node in its page: all that was saved under one name.
 *
 * @param address physical, bytes
 * @param flags its access mode in bits 1:0
 * @param objectPfn frame of the first object, 0 for none
 * @param nextPfn frame of the next node, written at reboot only; 0 for none
 * @param name up to its NUL, as ISO 8859-1; 256 characters where it has none
 * @param objects in the order of the list, those that could be reached
 * @param end how the list of objects ended
 */
public record PkramNode(
        long address, int flags, long objectPfn, long nextPfn, String name, List<PkramObject> objects, PkramChain end) {

    /** PKRAM_NAME_MAX: bytes of the name with its NUL. */
    public static final int NAME_SIZE = 256;

    /** What the names of nodes of tmpfs begin with. */
    public static final String TMPFS_PREFIX = "shmem-";

    private static final int MODE_MASK = 3;

    /** Where a node is in its life; the low bits of its flags. */
    public enum Mode {
        COMPLETE("complete"),
        SAVING("being saved"),
        LOADING("being loaded"),
        UNKNOWN("unknown mode 3");

        private final String text;

        Mode(String text) {
            this.text = text;
        }

        /** For people. */
        public String text() {
            return text;
        }
    }

    public Mode mode() {
        return Mode.values()[flags & MODE_MASK];
    }

    /** Whether it was saved by tmpfs: its name says so. */
    public boolean isTmpfs() {
        return name.startsWith(TMPFS_PREFIX);
    }
}
