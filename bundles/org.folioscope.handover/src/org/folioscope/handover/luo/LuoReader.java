// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.handover.luo;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.folioscope.base.Progress;
import org.folioscope.handover.fdt.FdtNode;
import org.folioscope.handover.fdt.FlatTree;
import org.folioscope.handover.kho.BlockList;
import org.folioscope.handover.kho.BlockList.Block;
import org.folioscope.handover.kho.KhoEntry;
import org.folioscope.handover.kho.KhoHandover;
import org.folioscope.kernel.walk.LongHashSet;
import org.folioscope.memory.MemoryFaultException;
import org.folioscope.memory.MemoryReader;

/** Reads what LUO's entry leads to, by its compatible string. One thread, one use. */
final class LuoReader {

    private static final int TREE_LIMIT = 4096;

    /** Bytes of the compatible string in struct luo_ser of Linux 7.2. */
    private static final int COMPATIBLE_LENGTH = 8;

    private final KhoHandover kho;
    private final KhoEntry entry;
    private final Optional<LuoKernel> kernel;
    private final Progress progress;
    private final MemoryReader reader;
    private final LongHashSet visited = new LongHashSet();
    private final LongHashSet chunks = new LongHashSet();
    private final List<LuoHandover.Problem> problems = new ArrayList<>();
    private final List<LuoSession> sessions = new ArrayList<>();
    private final List<LuoFlb> flbs = new ArrayList<>();
    private Optional<BlockList> sessionBlocks = Optional.empty();
    private String compatible = "";
    private long number;
    private long sessionsAddress;
    private long flbsAddress;
    private long flbCount;

    LuoReader(KhoHandover kho, KhoEntry entry, Optional<LuoKernel> kernel, Progress progress) {
        this.kho = kho;
        this.entry = entry;
        this.kernel = kernel;
        this.progress = progress;
        this.reader = kho.source().reader();
    }

    LuoHandover read() {
        progress.begin("Reading LUO's sessions", -1);
        if (kho.side() == KhoHandover.Side.IN) {
            readPending();
        } else {
            try {
                if (FlatTree.isAt(reader, entry.data())) {
                    readTree();
                } else {
                    readHeader();
                }
            } catch (MemoryFaultException e) {
                problem(entry.propertyAddress(), 8, "expected LUO's data: " + e.getMessage());
            }
        }
        return new LuoHandover(
                kho,
                entry,
                compatible,
                LuoAbi.of(compatible),
                number,
                sessionsAddress,
                flbsAddress,
                List.copyOf(sessions),
                sessionBlocks,
                List.copyOf(flbs),
                flbCount,
                List.copyOf(problems),
                kernel);
    }

    private void problem(long address, long length, String message) {
        problems.add(new LuoHandover.Problem(address, length, message));
    }

    private void readHeader() {
        compatible = reader.cString(entry.data(), COMPATIBLE_LENGTH);
        if (!LuoAbi.of(compatible).equals(Optional.of(LuoAbi.V5))) {
            return;
        }
        number = reader.u64(entry.data() + 8);
        sessionsAddress = reader.u64(entry.data() + 16);
        flbsAddress = reader.u64(entry.data() + 24);
        readSessions(entry.data() + 16);
        readFlbs();
    }

    /**
     * The header that came in is freed as soon as early boot has read it; the blocks that it led to wait until somebody
     * opens /dev/liveupdate, and the kernel's objects know where they are.
     */
    private void readPending() {
        compatible = LuoAbi.V5.compatible();
        number = kernel.map(LuoKernel::incomingNumber).orElse(0L);
        sessionsAddress = kernel.map(LuoKernel::pendingBlocks).orElse(0L);
        try {
            readSessions(-1);
        } catch (MemoryFaultException e) {
            problem(sessionsAddress, 8, "expected the sessions that came in: " + e.getMessage());
        }
    }

    /** @param place physical address of the word that leads to the first block */
    private void readSessions(long place) {
        BlockList blocks = BlockList.read(reader, sessionsAddress, place, LuoSession.SIZE, visited, progress);
        sessionBlocks = Optional.of(blocks);
        for (Block block : blocks.blocks()) {
            for (int i = 0; i < block.used(); i++) {
                progress.check();
                sessions.add(session(blocks.entry(block, i)));
            }
        }
    }

    private LuoSession session(long address) {
        long files = reader.u64(address + LuoSession.FILES);
        BlockList blocks = BlockList.read(reader, files, address + LuoSession.FILES, LuoFile.SIZE, visited, progress);
        List<LuoFile> found = new ArrayList<>();
        for (Block block : blocks.blocks()) {
            for (int i = 0; i < block.used(); i++) {
                found.add(file(blocks.entry(block, i)));
            }
        }
        return new LuoSession(
                LuoSession.Origin.SERIALIZED,
                address,
                reader.cString(address, LuoSession.NAME_LENGTH),
                isTerminated(address),
                files,
                reader.u64(address + LuoSession.COUNT),
                List.copyOf(found),
                Optional.of(blocks),
                Optional.empty());
    }

    private boolean isTerminated(long name) {
        for (int i = 0; i < LuoSession.NAME_LENGTH; i++) {
            if (reader.u8(name + i) == 0) {
                return true;
            }
        }
        return false;
    }

    private LuoFile file(long address) {
        String handler = reader.cString(address, LuoFile.COMPATIBLE_LENGTH);
        long data = reader.u64(address + LuoFile.DATA);
        return new LuoFile(
                address,
                handler,
                data,
                reader.u64(address + LuoFile.TOKEN),
                memfd(reader, handler, data, chunks, progress),
                OptionalInt.empty(),
                0);
    }

    /** What the handler {@code handler} has left at {@code data}, where that is a memfd that can be read. */
    static Optional<Memfd> memfd(
            MemoryReader reader, String handler, long data, LongHashSet chunks, Progress progress) {
        Optional<MemfdAbi> abi = MemfdAbi.of(handler);
        if (abi.isEmpty() || data == 0) {
            return Optional.empty();
        }
        try {
            return Optional.of(Memfd.read(reader, data, abi.get(), chunks, progress));
        } catch (MemoryFaultException _) {
            return Optional.empty();
        }
    }

    private void readFlbs() {
        if (flbsAddress == 0) {
            return;
        }
        try {
            flbCount = reader.u64(flbsAddress + 8);
            for (int i = 0; i < LuoFlb.CAPACITY && Long.compareUnsigned(i, flbCount) < 0; i++) {
                long at = flbsAddress + LuoFlb.HEADER + (long) i * LuoFlb.SIZE;
                flbs.add(new LuoFlb(at, reader.cString(at, 48), reader.u64(at + 48), reader.u64(at + 56)));
            }
        } catch (MemoryFaultException e) {
            problem(flbsAddress, LuoFlb.HEADER, "expected LUO's page of shared objects: " + e.getMessage());
        }
    }

    /**
     * "luo-v1": session node "luo-session" with the property luo-session-header, FLB node "luo-flb" with luo-flb-header. The
     * sessions are one array behind a header: in "luo-session-v1" of two words (pages, count) with entries of 88 bytes
     * (name[64], files, pages, count), in "luo-session-v2" of one word (count) with entries of 80. Files are one array.
     */
    private void readTree() {
        FlatTree tree = FlatTree.read(reader, entry.data(), TREE_LIMIT);
        for (FlatTree.Problem each : tree.problems()) {
            problem(entry.data() + each.offset(), 4, "LUO's tree: " + each.message());
        }
        compatible = tree.root().map(FdtNode::compatible).orElse("");
        if (tree.root().isEmpty() || !LuoAbi.of(compatible).equals(Optional.of(LuoAbi.V1))) {
            return;
        }
        FdtNode root = tree.root().get();
        number = root.number("liveupdate-number").orElse(0);
        Optional<FdtNode> sessionNode = root.child("luo-session");
        sessionsAddress = sessionNode
                .map(node -> node.number("luo-session-header").orElse(0))
                .orElse(0L);
        if (sessionsAddress != 0) {
            readArrays(sessionNode.map(FdtNode::compatible).orElse(""));
        }
        flbsAddress = root.child("luo-flb")
                .map(node -> node.number("luo-flb-header").orElse(0))
                .orElse(0L);
        readFlbs();
    }

    private void readArrays(String sessionCompatible) {
        boolean paged = sessionCompatible.equals("luo-session-v1");
        if (!paged && !sessionCompatible.equals("luo-session-v2")) {
            problem(
                    entry.data(),
                    TREE_LIMIT,
                    "expected sessions of luo-session-v1 or luo-session-v2, found \"" + sessionCompatible
                            + "\", which is not known here");
            return;
        }
        long count = reader.u64(sessionsAddress + (paged ? 8 : 0));
        int size = paged ? LuoSession.SIZE + 8 : LuoSession.SIZE;
        long limit = arrayRoom(LuoArrays.SESSION_PAGES, paged ? 16 : 8, size);
        if (Long.compareUnsigned(count, limit) > 0) {
            problem(
                    sessionsAddress + (paged ? 8 : 0),
                    8,
                    "expected at most " + limit + " sessions, found " + Long.toUnsignedString(count));
            count = limit;
        }
        for (long i = 0; i < count; i++) {
            progress.check();
            long at = sessionsAddress + (paged ? 16 : 8) + i * size;
            sessions.add(arraySession(at, reader.u64(at + size - 8)));
        }
    }

    private LuoSession arraySession(long at, long count) {
        long files = reader.u64(at + LuoSession.FILES);
        List<LuoFile> found = new ArrayList<>();
        long limit = arrayRoom(LuoArrays.FILE_PAGES, 0, LuoFile.SIZE);
        if (Long.compareUnsigned(count, limit) > 0) {
            problem(
                    at,
                    LuoSession.SIZE,
                    "expected at most " + limit + " files in a session, found " + Long.toUnsignedString(count));
        } else if (files != 0 && count != 0 && !visited.add(files)) {
            problem(at + LuoSession.FILES, 8, "expected files of its own, found those of another session");
        } else if (files != 0) {
            for (long i = 0; i < count; i++) {
                found.add(file(files + i * LuoFile.SIZE));
            }
        }
        return new LuoSession(
                LuoSession.Origin.SERIALIZED,
                at,
                reader.cString(at, LuoSession.NAME_LENGTH),
                isTerminated(at),
                files,
                count,
                List.copyOf(found),
                Optional.empty(),
                Optional.empty());
    }

    private static long arrayRoom(int pages, int header, int size) {
        return (((long) pages << 12) - header) / size;
    }

    /** How many pages the arrays of luo-v1 have (LUO_SESSION_PGCNT, LUO_FILE_PGCNT). */
    private static final class LuoArrays {
        static final int SESSION_PAGES = 16;
        static final int FILE_PAGES = 4;
    }
}
