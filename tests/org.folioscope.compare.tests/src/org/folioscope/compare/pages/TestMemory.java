// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.compare.pages;

import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.folioscope.memory.Extent;
import org.folioscope.memory.MemoryFaultException;
import org.folioscope.memory.PhysicalMemory;
import org.folioscope.memory.Window;

/** Physical memory of a test: pieces of bytes at addresses. */
public final class TestMemory implements PhysicalMemory {

    public static final int PAGE = 4096;

    private final TreeMap<Long, byte[]> pieces = new TreeMap<>();

    /** Adds bytes behind all others. */
    public TestMemory with(long address, byte[] bytes) {
        pieces.put(address, bytes);
        return this;
    }

    /** Random pieces with few different pages, some of zeros, so that pages are equal often; some begin or end in a page. */
    public static TestMemory random(Random random, int extents, int pages) {
        TestMemory memory = new TestMemory();
        long at = random.nextInt(3) * PAGE;
        for (int i = 0; i < extents; i++) {
            byte[] bytes = new byte[(1 + random.nextInt(pages)) * PAGE - (random.nextInt(4) == 0 ? 512 : 0)];
            for (int page = 0; page < bytes.length; page += PAGE) {
                fill(bytes, page, random.nextInt(4));
            }
            memory.with(at + (random.nextInt(6) == 0 ? 1024 : 0), bytes);
            at += (bytes.length + PAGE + PAGE - 1) / PAGE * PAGE + random.nextInt(4) * PAGE;
        }
        return memory;
    }

    /** A copy in which some bytes are others. */
    public TestMemory changed(Random random) {
        TestMemory memory = new TestMemory();
        pieces.forEach((address, bytes) -> {
            if (random.nextInt(8) > 0) {
                byte[] copy = bytes.clone();
                for (int i = random.nextInt(3); i > 0; i--) {
                    copy[random.nextInt(copy.length)] ^= (byte) (1 << random.nextInt(8));
                }
                memory.with(address, copy);
            }
        });
        return memory;
    }

    private static void fill(byte[] bytes, int page, int kind) {
        for (int i = page; kind > 0 && i < Math.min(bytes.length, page + PAGE); i++) {
            bytes[i] = (byte) (kind * 37 + i % 251);
        }
    }

    /** The byte at an address, or -1. */
    public int at(long address) {
        Map.Entry<Long, byte[]> piece = pieces.floorEntry(address);
        return piece == null || address - piece.getKey() >= piece.getValue().length
                ? -1
                : piece.getValue()[(int) (address - piece.getKey())] & 0xff;
    }

    /** The first page frame behind all. */
    public long end() {
        return pieces.isEmpty() ? 0 : (pieces.lastKey() + pieces.lastEntry().getValue().length + PAGE - 1) / PAGE;
    }

    @Override
    public List<Extent> extents() {
        List<Extent> extents = new ArrayList<>();
        pieces.forEach((address, bytes) -> extents.add(new Extent(address, bytes.length, -1)));
        return extents;
    }

    @Override
    public Window window(long address) {
        Map.Entry<Long, byte[]> piece = pieces.floorEntry(address);
        if (piece == null || address - piece.getKey() >= piece.getValue().length) {
            throw new MemoryFaultException("physical", address, MemoryFaultException.Reason.ABSENT, "");
        }
        return new Window(
                piece.getKey(), MemorySegment.ofArray(piece.getValue()).asReadOnly());
    }
}
