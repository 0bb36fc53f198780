// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.handover.example;

import java.util.Arrays;
import org.folioscope.base.Progress;
import org.folioscope.handover.HandoverSource;
import org.folioscope.kernel.walk.LongHashSet;
import org.folioscope.memory.MemoryFaultException;
import org.folioscope.memory.MemoryReader;

/**
 * The typed decoder of the example: where the notes are, in a column, never an object per note.
 *
 * @param addresses physical, in the order of the chain
 * @param end why the chain ends
 */
public record NoteChain(long[] addresses, End end) {

    /** Why a chain ends. */
    public enum End {
        LAST,
        CYCLE,
        NO_NOTE
    }

    /** Follows the chain from {@code first} on; never fails for what the bytes are. */
    static NoteChain read(HandoverSource source, long first, Progress progress) {
        MemoryReader reader = source.reader();
        LongHashSet visited = new LongHashSet();
        long[] addresses = new long[16];
        int count = 0;
        long at = first;
        while (at != 0) {
            progress.check();
            try {
                if (NoteFormat.MAGIC.get(reader, at) != NoteFormat.MAGIC_VALUE) {
                    return new NoteChain(Arrays.copyOf(addresses, count), End.NO_NOTE);
                }
                if (!visited.add(at)) {
                    return new NoteChain(Arrays.copyOf(addresses, count), End.CYCLE);
                }
                if (count == addresses.length) {
                    addresses = Arrays.copyOf(addresses, count * 2);
                }
                addresses[count++] = at;
                at = NoteFormat.NEXT.get(reader, at);
            } catch (MemoryFaultException _) {
                return new NoteChain(Arrays.copyOf(addresses, count), End.NO_NOTE);
            }
        }
        return new NoteChain(Arrays.copyOf(addresses, count), End.LAST);
    }
}
