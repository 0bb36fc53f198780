// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.guest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.folioscope.memory.MemoryImage;
import org.folioscope.memory.PhysicalReader;

/**
 * Reads what PKRAM leaves for the next kernel, with literal offsets from the RFC (v2 of 2021-03-30, "mm: PKRAM: …" and
 * 24/43 "mm: shmem: enable saving to PKRAM"): the tests' own reader, which knows nothing of the decoder.
 */
final class PkramImage {

    private static final int PAGE = 4096;

    /** A file: its size in bytes, and the physical address of each page that is there, by index. */
    record PkramFile(long size, Map<Long, Long> pages) {}

    private final PhysicalReader reader;
    private final long superBlock;

    /** @param superBlock page frame number */
    PkramImage(MemoryImage image, long superBlock) {
        this.reader = new PhysicalReader(image);
        this.superBlock = superBlock;
    }

    private ByteBuffer page(long frame) {
        byte[] bytes = new byte[PAGE];
        reader.read(frame * PAGE, bytes, 0, PAGE);
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    int magic() {
        return page(superBlock).getInt(0);
    }

    /** Nodes by name, with their files by name. */
    Map<String, Map<String, PkramFile>> nodes() {
        Map<String, Map<String, PkramFile>> nodes = new TreeMap<>();
        for (long frame = page(superBlock).getLong(8); frame != 0; ) {
            ByteBuffer node = page(frame);
            assertPreserved(frame * PAGE, PAGE);
            assertEquals(0, node.getInt(0), "flags of a complete node");
            Map<String, PkramFile> files = new TreeMap<>();
            for (long object = node.getLong(8);
                    object != 0;
                    object = page(object).getLong(40)) {
                addFile(object, files);
            }
            assertEquals(null, nodes.put(text(node, 24), files), "two nodes of one name");
            frame = node.getLong(16);
        }
        return nodes;
    }

    private void addFile(long frame, Map<String, PkramFile> files) {
        ByteBuffer object = page(frame);
        assertPreserved(frame * PAGE, PAGE);
        List<Long> bytes =
                new ArrayList<>(entries(object.getLong(16), object.getLong(24)).values());
        ByteBuffer header = page(bytes.getFirst() / PAGE);
        int length = header.getInt(12);
        assertEquals(48 + length, object.getLong(32), "data_len");
        byte[] name = new byte[length];
        header.get(48, name);
        Map<Long, Long> pages = entries(object.getLong(0), object.getLong(8));
        String key = new String(name, StandardCharsets.UTF_8);
        assertEquals(null, files.put(key, new PkramFile(header.getLong(16), pages)), "two files of one name");
    }

    /** Physical addresses of a chain of links, by index; a huge page is 512 of them. */
    private Map<Long, Long> entries(long head, long tail) {
        Map<Long, Long> pages = new TreeMap<>();
        long last = 0;
        for (long frame = head; frame != 0; frame = page(frame).getLong(0)) {
            ByteBuffer link = page(frame);
            assertPreserved(frame * PAGE, PAGE);
            last = frame;
            long index = link.getLong(8);
            for (int at = 16; at < PAGE && link.getLong(at) != 0; at += 8) {
                long entry = link.getLong(at);
                long address = entry & -PAGE;
                int order = (int) (entry & 0x1f);
                assertTrue(order == 0 || order == 9, "order " + order);
                assertEquals(order == 9 ? 1 : 0, (entry >> 5) & 0x7f, "flags");
                assertEquals(0, address & ((long) PAGE << order) - 1, "alignment");
                assertPreserved(address, (long) PAGE << order);
                for (long i = 0; i < 1L << order; i++) {
                    assertEquals(null, pages.put(index++, address + i * PAGE), "two pages of one index");
                }
            }
        }
        assertEquals(tail, last, "tail");
        return pages;
    }

    private void assertPreserved(long address, long size) {
        long list = page(superBlock).getLong(16);
        long left = page(superBlock).getLong(24);
        while (left > 0) {
            ByteBuffer regions = page(list);
            for (int at = 16; at < PAGE && left > 0; at += 16, left--) {
                long base = regions.getLong(at);
                if (address >= base && address + size <= base + regions.getLong(at + 8)) {
                    return;
                }
            }
            list = regions.getLong(8);
        }
        throw new AssertionError("0x%x is in no region".formatted(address));
    }

    private static String text(ByteBuffer page, int at) {
        int end = at;
        while (page.get(end) != 0) {
            end++;
        }
        return new String(page.array(), at, end - at, StandardCharsets.US_ASCII);
    }
}
