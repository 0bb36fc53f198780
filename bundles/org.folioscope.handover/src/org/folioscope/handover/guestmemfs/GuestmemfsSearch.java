// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.handover.guestmemfs;

import java.util.List;
import java.util.Optional;
import java.util.function.LongUnaryOperator;
import org.folioscope.base.Numbers;
import org.folioscope.memory.MemoryFaultException;
import org.folioscope.memory.PhysicalMemory;
import org.folioscope.memory.PhysicalReader;

/** Makes out where the parts of a guestmemfs are that was handed over. */
final class GuestmemfsSearch {

    private GuestmemfsSearch() {}

    /**
     * The guestmemfs that {@code tree} describes.
     *
     * @param physical how the kernel that wrote it mapped its heap; null where no kernel says: then the super block's
     *     pointer to the inode store, whose place the tree knows, tells where the direct map began
     */
    static GuestmemfsPlace place(PhysicalMemory memory, GuestmemfsTree tree, LongUnaryOperator physical) {
        List<KhoMem> parts = tree.superBlock();
        long superBlock = parts.isEmpty() ? -1 : parts.getFirst().address();
        LongUnaryOperator mapping = physical;
        String clue = "device tree with guestmemfs-v1 at physical " + Numbers.hex(tree.address());
        if (mapping == null) {
            mapping = _ -> -1;
            try {
                if (parts.size() > 1) {
                    long offset = new PhysicalReader(memory).u64(superBlock + 16)
                            - parts.get(1).address();
                    mapping = address -> {
                        long found = address - offset;
                        return found >>> 52 == 0 ? found : -1;
                    };
                    clue += ", direct map at " + Numbers.hex(offset);
                }
            } catch (MemoryFaultException _) {
                // nothing can be translated
            }
        }
        Optional<KhoMem> data = tree.data().stream().findFirst();
        return new GuestmemfsPlace(superBlock, data, Optional.of(tree), mapping, clue);
    }
}
