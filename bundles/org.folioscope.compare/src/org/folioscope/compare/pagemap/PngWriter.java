// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.compare.pagemap;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * Writes PNG, line by line, so that a picture of any height needs memory for some lines only. Source: Portable Network
 * Graphics Specification, third edition (W3C); colour type 2, eight bits a sample, no filter but "up".
 */
final class PngWriter implements AutoCloseable {

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final int UP = 2;
    private static final int PIECE = 1 << 16;

    private final OutputStream out;
    private final Deflater deflater = new Deflater();
    private final byte[] buffer = new byte[PIECE];
    private final byte[] last;
    private final byte[] line;

    /** @param words what the picture shows, kept as its text "Description" */
    PngWriter(OutputStream out, int width, int height, String words) throws IOException {
        this.out = out;
        this.last = new byte[width * 3];
        this.line = new byte[width * 3 + 1];
        out.write(SIGNATURE);
        ByteBuffer header = ByteBuffer.allocate(13).putInt(width).putInt(height);
        header.put((byte) 8).put((byte) 2).put((byte) 0).put((byte) 0).put((byte) 0);
        chunk("IHDR", header.array(), header.capacity());
        byte[] text = ("Description\0" + words).getBytes(StandardCharsets.ISO_8859_1);
        chunk("tEXt", text, text.length);
    }

    private void chunk(String type, byte[] bytes, int length) throws IOException {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 sum = new CRC32();
        sum.update(name);
        sum.update(bytes, 0, length);
        out.write(ByteBuffer.allocate(4).putInt(length).array());
        out.write(name);
        out.write(bytes, 0, length);
        out.write(ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
    }

    /** The next line: 0xRRGGBB from {@code pixels[at]} on. */
    void line(int[] pixels, int at) throws IOException {
        line[0] = UP;
        for (int i = 0; i < last.length; i++) {
            byte value = (byte) (pixels[at + i / 3] >> 16 - 8 * (i % 3));
            line[i + 1] = (byte) (value - last[i]);
            last[i] = value;
        }
        deflater.setInput(line);
        drain();
    }

    private void drain() throws IOException {
        int count = deflater.deflate(buffer);
        while (count > 0) {
            chunk("IDAT", buffer, count);
            count = deflater.deflate(buffer);
        }
    }

    /** Ends the picture; the stream stays open. */
    @Override
    public void close() throws IOException {
        deflater.finish();
        drain();
        deflater.end();
        chunk("IEND", new byte[0], 0);
    }
}
