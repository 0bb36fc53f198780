// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.handover.compat;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import org.apache.commons.compress.compressors.lz4.BlockLZ4CompressorInputStream;
import org.apache.commons.io.input.BoundedInputStream;

/**
 * LZ4 as kernels are packed with it (lz4 -l, the legacy frame): a magic number, then blocks of up to 8 MiB each with the
 * number of its packed bytes before it. A block that is not full is the last; what follows is the unpacked size that
 * the build appends.
 */
@SuppressWarnings("resource") // blocks own nothing; whoever opened the file closes it
final class LegacyLz4Stream extends InputStream {

    private static final int MAGIC = 0x184c_2102;
    private static final int BLOCK = 8 << 20;

    private final InputStream in;
    private InputStream block;
    private int decoded;
    private boolean ended;

    LegacyLz4Stream(InputStream in) {
        this.in = in;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        while (!ended) {
            if (block != null) {
                int count = block.read(target, offset, length);
                if (count >= 0) {
                    decoded += count;
                    if (decoded > BLOCK) {
                        throw new IOException("a block of lz4 is larger than 8 MiB");
                    }
                    return count;
                }
                ended = decoded < BLOCK;
                block = null;
            } else {
                begin();
            }
        }
        return -1;
    }

    private void begin() throws IOException {
        int size = word();
        if (size == MAGIC) {
            size = word();
        }
        if (size <= 0 || size > BLOCK + BLOCK / 255 + 16) {
            ended = true;
            return;
        }
        decoded = 0;
        block = new BlockLZ4CompressorInputStream(BoundedInputStream.builder()
                .setInputStream(in)
                .setMaxCount(size)
                .setPropagateClose(false)
                .get());
    }

    private int word() throws IOException {
        byte[] bytes = in.readNBytes(4);
        if (bytes.length == 0) {
            return 0;
        }
        if (bytes.length < 4) {
            throw new EOFException("the lz4 data end within a word");
        }
        return bytes[0] & 0xff | (bytes[1] & 0xff) << 8 | (bytes[2] & 0xff) << 16 | bytes[3] << 24;
    }
}
