// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.handover.guestmemfs;

import java.util.Objects;
import java.util.Optional;
import java.util.function.LongUnaryOperator;

/**
 * Where a guestmemfs is and how that is known.
 *
 * @param superBlock physical address of struct guestmemfs_sb, bytes; -1 where it is not known
 * @param data the carved region; empty where nobody says where it is
 * @param tree what it wrote for the next kernel, where it did
 * @param physical the physical address of a kernel virtual one, or -1
 * @param clue for people
 */
public record GuestmemfsPlace(
        long superBlock,
        Optional<KhoMem> data,
        Optional<GuestmemfsTree> tree,
        LongUnaryOperator physical,
        String clue) {

    public GuestmemfsPlace {
        Objects.requireNonNull(physical);
    }
}
