// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.memory.kdump;

import com.github.luben.zstd.Zstd;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.apache.commons.compress.compressors.snappy.SnappyCompressorInputStream;

/** Decompresses pages; for several threads at once. */
final class PageDecoder {

    private final ConcurrentLinkedQueue<PooledInflater> inflaters = new ConcurrentLinkedQueue<>();

    /**
     * Decompresses {@code packed} to a page.
     *
     * @param flags the page descriptor's
     * @return null when all went well, else what is wrong
     */
    String decode(byte[] packed, int flags, byte[] page) {
        int length;
        try {
            length = switch (flags & (KdumpHeader.ZLIB | KdumpHeader.LZO | KdumpHeader.SNAPPY | KdumpHeader.ZSTD)) {
                case KdumpHeader.ZLIB -> inflate(packed, page);
                case KdumpHeader.ZSTD -> zstd(packed, page);
                case KdumpHeader.SNAPPY -> snappy(packed, page);
                case KdumpHeader.LZO -> throw new IOException("compressed with LZO, which is not supported");
                default -> throw new IOException("its flags 0x" + Integer.toHexString(flags) + " name no compression");
            };
        } catch (DataFormatException | IOException | RuntimeException e) {
            return "can't be decompressed: " + e.getMessage();
        }
        return length == page.length ? null : "decompresses to " + length + " bytes and not to " + page.length;
    }

    private int inflate(byte[] packed, byte[] page) throws DataFormatException {
        PooledInflater kept = inflaters.poll();
        PooledInflater pooled = kept == null ? new PooledInflater() : kept;
        int length = pooled.inflate(packed, page);
        inflaters.offer(pooled); // one that threw is left to its cleaner
        return length;
    }

    private static int zstd(byte[] packed, byte[] page) throws IOException {
        long result = Zstd.decompress(page, packed);
        if (Zstd.isError(result)) {
            throw new IOException(Zstd.getErrorName(result));
        }
        return (int) result;
    }

    private static int snappy(byte[] packed, byte[] page) throws IOException {
        try (SnappyCompressorInputStream in =
                new SnappyCompressorInputStream(new ByteArrayInputStream(packed), page.length)) {
            return in.getSize() == page.length ? in.readNBytes(page, 0, page.length) : in.getSize();
        }
    }

    void close() {
        for (PooledInflater pooled = inflaters.poll(); pooled != null; pooled = inflaters.poll()) {
            pooled.inflater.end();
        }
    }

    /** Making an inflater costs more than inflating a page, so they are used again. */
    private static final class PooledInflater {

        private final Inflater inflater = new Inflater();

        /** The number of bytes, or -1 when the page has no end where it should. */
        int inflate(byte[] packed, byte[] page) throws DataFormatException {
            inflater.setInput(packed);
            int length = inflater.inflate(page);
            boolean whole = inflater.finished() || length == page.length;
            inflater.reset();
            return whole ? length : -1;
        }
    }
}
