// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.handover.luo;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * A file of a session: struct luo_file_ser of include/linux/kho/abi/luo.h (Linux 6.19 and 7.2; 64 bytes: compatible[48],
 * data at 48, token at 56), or struct luo_file of the kernel before it is written down.
 *
 * @param address physical address of the struct
 * @param compatible the handler's string: "memfd-v2"
 * @param data what the handler has left; for a memfd a physical address
 * @param token what the user called it
 * @param memfd what it leads to, for formats that are known and memory that is there
 * @param retrieveStatus in a kernel that was handed it: 0 not asked for, above taken back, below the error; empty else
 * @param inode kernel virtual address of the file's inode while the kernel has it open; 0 else
 */
public record LuoFile(
        long address,
        String compatible,
        long data,
        long token,
        Optional<Memfd> memfd,
        OptionalInt retrieveStatus,
        long inode) {

    /** Bytes of struct luo_file_ser. */
    public static final int SIZE = 64;

    /** Bytes of the handler's string. */
    public static final int COMPATIBLE_LENGTH = 48;

    static final int DATA = 48;
    static final int TOKEN = 56;
}
