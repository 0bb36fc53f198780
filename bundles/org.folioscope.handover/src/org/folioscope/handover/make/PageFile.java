// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.handover.make;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.Map;

/** A sparse file of little-endian words, written at offsets. A few pages are kept until others need their room. */
public final class PageFile implements AutoCloseable {

    private static final int PAGE = 4096;
    private static final int KEPT = 4096;

    private final FileChannel channel;
    private final long size;
    private final LinkedHashMap<Long, ByteBuffer> pages = new LinkedHashMap<>(64, 0.75f, true);

    /** Makes the file anew, {@code size} bytes of zeros. */
    public PageFile(Path path, long size) throws IOException {
        this.size = size;
        channel = FileChannel.open(
                path,
                StandardOpenOption.CREATE,
                StandardOpenOption.TRUNCATE_EXISTING,
                StandardOpenOption.READ,
                StandardOpenOption.WRITE,
                StandardOpenOption.SPARSE);
        channel.write(ByteBuffer.allocate(1), size - 1);
    }

    /** Writes 4 bytes; they may not cross a page. */
    public void u32(long address, int value) throws IOException {
        page(address).putInt((int) (address % PAGE), value);
    }

    /** Writes 8 bytes; they may not cross a page. */
    public void u64(long address, long value) throws IOException {
        page(address).putLong((int) (address % PAGE), value);
    }

    /** Reads what was written, 8 bytes. */
    public long u64(long address) throws IOException {
        return page(address).getLong((int) (address % PAGE));
    }

    /** Writes UTF-8 without an end; it may not cross a page. */
    public void text(long address, String text) throws IOException {
        page(address).put((int) (address % PAGE), text.getBytes(StandardCharsets.UTF_8));
    }

    private ByteBuffer page(long address) throws IOException {
        if (address < 0 || address >= size) {
            throw new IllegalArgumentException("0x" + Long.toHexString(address) + " is not in this image");
        }
        long number = address / PAGE;
        ByteBuffer page = pages.get(number);
        if (page == null) {
            if (pages.size() >= KEPT) {
                Map.Entry<Long, ByteBuffer> oldest = pages.firstEntry();
                write(oldest.getKey(), oldest.getValue());
                pages.remove(oldest.getKey());
            }
            page = ByteBuffer.allocate(PAGE).order(ByteOrder.LITTLE_ENDIAN);
            while (page.hasRemaining() && channel.read(page, number * PAGE + page.position()) > 0) {
                // until the page is full or the file ends
            }
            page.clear();
            pages.put(number, page);
        }
        return page;
    }

    private void write(long number, ByteBuffer page) throws IOException {
        ByteBuffer source = page.duplicate().clear();
        source.limit((int) Math.min(PAGE, size - number * PAGE));
        while (source.hasRemaining()) {
            channel.write(source, number * PAGE + source.position());
        }
    }

    @Override
    public void close() throws IOException {
        try (channel) {
            for (Map.Entry<Long, ByteBuffer> each : pages.entrySet()) {
                write(each.getKey(), each.getValue());
            }
        }
    }
}
