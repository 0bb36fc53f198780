// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.handover.luo;

import java.util.List;
import java.util.Optional;
import org.folioscope.handover.kho.BlockList;

/**
 * A session: struct luo_session_ser (Linux 7.2; 80 bytes: name[64], files at 64, count at 72), or struct luo_session of
 * the kernel.
 *
 * @param origin where it was read
 * @param address physical address of the struct
 * @param name as the user gave it; bytes as ISO 8859-1, up to the first NUL
 * @param terminated whether a NUL ends the name within its 64 bytes
 * @param filesAddress physical address of the first block (or, in luo-v1, of the array) of files; 0 for none
 * @param count files as the session says
 * @param files those that were found
 * @param fileBlocks the chain that holds them; empty where they are no chain
 * @param retrieved whether somebody has asked for it in the kernel that was handed it; empty else
 */
public record LuoSession(
        Origin origin,
        long address,
        String name,
        boolean terminated,
        long filesAddress,
        long count,
        List<LuoFile> files,
        Optional<BlockList> fileBlocks,
        Optional<Boolean> retrieved) {

    /** Bytes of struct luo_session_ser of Linux 7.2. */
    public static final int SIZE = 80;

    /** Bytes of the name. */
    public static final int NAME_LENGTH = 64;

    static final int FILES = 64;
    static final int COUNT = 72;

    /** Where a session was read. */
    public enum Origin {
        /** Written down for the next kernel. */
        SERIALIZED("serialized"),
        /** An object of the kernel that will hand it over. */
        OUTGOING("outgoing"),
        /** An object of the kernel that was handed it. */
        INCOMING("incoming");

        private final String text;

        Origin(String text) {
            this.text = text;
        }

        /** One word for people. */
        public String text() {
            return text;
        }
    }
}
