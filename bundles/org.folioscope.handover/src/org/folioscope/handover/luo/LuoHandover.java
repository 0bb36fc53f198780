// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.handover.luo;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.folioscope.base.Progress;
import org.folioscope.handover.kho.BlockList;
import org.folioscope.handover.kho.KhoAreas;
import org.folioscope.handover.kho.KhoAreas.OwnedArea;
import org.folioscope.handover.kho.KhoEntry;
import org.folioscope.handover.kho.KhoHandover;
import org.folioscope.memory.MemoryReader;

/**
 * What LUO hands over in one root tree of KHO. Reading never fails: what is missing is empty. Immutable.
 *
 * @param kho the tree that it belongs to
 * @param entry its entry there
 * @param compatible the format's string as found
 * @param abi the format; empty for one that is not known here
 * @param number of this live update, from 1 on; 0 where it can't be read
 * @param sessionsAddress physical address of the first session block; 0 before anything is written down
 * @param flbsAddress physical address of the page of FLBs
 * @param sessions those that are written down
 * @param sessionBlocks the chain that holds them; empty where they are no chain
 * @param flbs shared objects
 * @param flbCount how many of them the page claims
 * @param problems what could not be read, or contradicts itself
 * @param kernel what the kernel's own objects say; empty where there is none
 */
public record LuoHandover(
        KhoHandover kho,
        KhoEntry entry,
        String compatible,
        Optional<LuoAbi> abi,
        long number,
        long sessionsAddress,
        long flbsAddress,
        List<LuoSession> sessions,
        Optional<BlockList> sessionBlocks,
        List<LuoFlb> flbs,
        long flbCount,
        List<Problem> problems,
        Optional<LuoKernel> kernel) {

    /** The name of LUO's entry in KHO's root tree (LUO_KHO_ENTRY_NAME). */
    public static final String ENTRY = "LUO";

    /** Bytes of struct luo_ser of Linux 7.2. */
    public static final int SIZE = 32;

    /**
     * What is wrong.
     *
     * @param address physical address of the bytes it is about
     * @param length of them, bytes
     * @param message one sentence
     */
    public record Problem(long address, long length, String message) {}

    /** What LUO hands over in {@code kho}; empty when it has no entry there. */
    public static Optional<LuoHandover> read(KhoHandover kho, Optional<LuoKernel> kernel, Progress progress) {
        return kho.tree()
                .entry(ENTRY)
                .filter(entry -> entry.data() != 0)
                .map(entry -> new LuoReader(kho, entry, kernel, progress).read());
    }

    /** All sessions: written down, and in the kernel's own objects. */
    public List<LuoSession> allSessions() {
        List<LuoSession> all = new ArrayList<>(sessions);
        kernel.ifPresent(k -> {
            if (kho.side() == KhoHandover.Side.IN) {
                all.addAll(k.incoming());
            } else if (sessions.isEmpty()) {
                all.addAll(k.outgoing()); // written down, they are the same sessions
            }
        });
        return all;
    }

    /** The areas of virtual memory that the files hand over, each with what it belongs to. */
    public KhoAreas areas() {
        List<OwnedArea> areas = new ArrayList<>();
        for (LuoSession session : allSessions()) {
            for (LuoFile file : session.files()) {
                file.memfd()
                        .flatMap(Memfd::folios)
                        .ifPresent(area -> areas.add(new OwnedArea(
                                "folios of token " + Long.toUnsignedString(file.token()) + " of session "
                                        + session.name(),
                                area)));
            }
        }
        return new KhoAreas(kho, areas);
    }

    /** A new reader of the image, for one thread. */
    public MemoryReader reader() {
        return kho.source().reader();
    }
}
