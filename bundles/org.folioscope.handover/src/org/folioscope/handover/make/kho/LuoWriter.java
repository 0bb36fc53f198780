// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.handover.make.kho;

import java.util.ArrayList;
import java.util.List;

/**
 * Writes what LUO serializes, from the tables of include/linux/kho/abi/luo.h and memfd.h: of Linux 7.2 (luo-v5, memfd-v2)
 * or of 6.19 (luo-v1 with luo-session-v2, memfd-v1). One thread.
 */
final class LuoWriter {

    private final KhoImage image;
    private final KhoMemory memory;
    private final boolean v5;

    /** A session: its name and its files' memfds, physical addresses. */
    record Session(String name, List<Long> memfds) {}

    LuoWriter(KhoImage image, boolean v5) {
        this.image = image;
        this.memory = image.memory;
        this.v5 = v5;
    }

    /**
     * A memfd of single pages.
     *
     * @param special whether it is the one that is broken, where a memfd is to be
     * @return physical address of its struct
     */
    long memfd(int pages, boolean special) {
        List<Long> array = new ArrayList<>();
        long at = 0;
        for (int i = 0; i < pages; i++) {
            if (i % 256 == 0) {
                at = image.preservedPage();
                array.add(at);
            }
            long index = special && image.broken.equals("LU07") && i == 1 ? 0 : i;
            long flags = special && image.broken.equals("LU08") ? 1 : 3;
            memory.put64(at + i % 256 * 16, image.preservedPage() >>> 12 | flags << 52)
                    .put64(at + i % 256 * 16 + 8, index);
        }
        boolean unpreserved = special && image.broken.equals("LU06");
        long struct = unpreserved ? image.pages.free() : image.preservedPage();
        int next = v5 ? 24 : 16;
        // pos, size; in v2 seals and flags; nr_folios, the area
        memory.put64(struct, 5000).put64(struct + 8, 4096L * pages - (pages > 0 ? 96 : 0));
        if (v5) {
            memory.put32(struct + 16, special && image.broken.equals("LU09") ? 0x41 : 1);
        }
        memory.put64(struct + next, pages);
        if (pages > 0) {
            memory.bytes(struct + next + 8, image.area(array, array.size()));
        }
        return struct;
    }

    void write(List<Session> sessions) {
        if (v5) {
            writeBlocks(sessions);
        } else {
            writeTree(sessions);
        }
    }

    private void file(long at, long memfd, long token) {
        memory.text(at, v5 ? "memfd-v2" : "memfd-v1").put64(at + 48, memfd).put64(at + 56, token);
    }

    /** luo-v5: "luo-v5" at 0, number at 8, sessions at 16, FLBs at 24; chains of pages with next, count, entries. */
    private void writeBlocks(List<Session> sessions) {
        long header = image.preservedPage();
        long firstBlock = 0;
        long block = 0;
        int used = 51;
        long files = 0;
        for (Session session : sessions) {
            if (used == 51) {
                long next = image.preservedPage();
                if (block != 0) {
                    memory.put64(block, next);
                } else {
                    firstBlock = next;
                }
                block = next;
                used = 0;
            }
            long at = block + 16 + 80L * used++;
            memory.put64(block + 8, used);
            boolean miscounted = image.broken.equals("LU04") && files == 0;
            memory.text(at, session.name())
                    .put64(at + 64, fileBlocks(session.memfds()))
                    .put64(at + 72, session.memfds().size() + (miscounted ? 1 : 0));
            files += session.memfds().size();
        }
        if (image.broken.equals("LU02")) {
            memory.put64(block, firstBlock); // the chain runs in a circle
        }
        long flbs = image.preservedPage();
        memory.put64(flbs, 1).put64(flbs + 8, files > 0 ? 1 : 0);
        if (files > 0) {
            memory.text(flbs + 16, "liveupdate-test-flb-v0")
                    .put64(flbs + 64, 0xfeedf00dcafebee0L)
                    .put64(flbs + 72, files + (image.broken.equals("LU10") ? 1 : 0));
        }
        memory.text(header, image.broken.equals("LU01") ? "luo-v9" : "luo-v5")
                .put64(header + 8, 1)
                .put64(header + 16, firstBlock)
                .put64(header + 24, flbs);
        image.entry("LUO", header, 32);
    }

    private long fileBlocks(List<Long> memfds) {
        long first = 0;
        long block = 0;
        for (int i = 0; i < memfds.size(); i++) {
            if (i % 63 == 0) {
                long next = image.preservedPage();
                if (block != 0) {
                    memory.put64(block, next);
                } else {
                    first = next;
                }
                block = next;
            }
            memory.put64(block + 8, i % 63 + 1);
            file(block + 16 + 64L * (i % 63), memfds.get(i), i + 1);
        }
        return first;
    }

    /** luo-v1: a tree; sessions are one array behind a count in 16 pages, files one array in 4. */
    private void writeTree(List<Session> sessions) {
        long array = run(16);
        memory.put64(array, sessions.size());
        for (int i = 0; i < sessions.size(); i++) {
            Session session = sessions.get(i);
            long files = session.memfds().isEmpty() ? 0 : run(4);
            for (int f = 0; f < session.memfds().size(); f++) {
                file(files + 64L * f, session.memfds().get(f), f + 1);
            }
            long at = array + 8 + 80L * i;
            memory.text(at, session.name())
                    .put64(at + 64, files)
                    .put64(at + 72, session.memfds().size());
        }
        byte[] tree = new FdtWriter()
                .begin("")
                .text("compatible", image.broken.equals("LU01") ? "luo-v9" : "luo-v1")
                .word("liveupdate-number", 1)
                .begin("luo-session")
                .text("compatible", "luo-session-v2")
                .word("luo-session-header", array)
                .end()
                .end()
                .tree(0);
        long page = image.preservedPage();
        memory.bytes(page, tree);
        image.entry("LUO", page, tree.length);
    }

    private long run(int pages) {
        long first = image.preservedPage();
        for (int i = 1; i < pages; i++) {
            image.preservedPage();
        }
        return first;
    }
}
