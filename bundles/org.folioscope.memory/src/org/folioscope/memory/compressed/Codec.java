// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.memory.compressed;

import java.io.IOException;
import java.io.InputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import org.apache.commons.compress.compressors.lz4.FramedLZ4CompressorInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import org.apache.commons.compress.compressors.zstandard.ZstdCompressorInputStream;
import org.folioscope.memory.format.FileBytes;

/** Compressions of whole files. Files of several parts one after the other are decoded to their end. */
enum Codec {
    GZIP("gzip", "\u001f\u008b\u0008") {
        @Override
        InputStream decode(InputStream in) throws IOException {
            return GzipCompressorInputStream.builder()
                    .setInputStream(in)
                    .setDecompressConcatenated(true)
                    .get();
        }
    },
    XZ("xz", "\u00fd7zXZ\u0000") {
        @Override
        InputStream decode(InputStream in) throws IOException {
            return XZCompressorInputStream.builder()
                    .setInputStream(in)
                    .setDecompressConcatenated(true)
                    .setMemoryLimitKiB(XZ_MEMORY_KIB)
                    .get();
        }
    },
    ZSTD("zstd", "\u0028\u00b5\u002f\u00fd") {
        @Override
        InputStream decode(InputStream in) throws IOException {
            return new ZstdCompressorInputStream(in);
        }
    },
    LZ4("lz4", "\u0004\"M\u0018") {
        @Override
        InputStream decode(InputStream in) throws IOException {
            return new FramedLZ4CompressorInputStream(in, true);
        }
    },
    BZIP2("bzip2", "BZh") {
        @Override
        InputStream decode(InputStream in) throws IOException {
            return new BZip2CompressorInputStream(in, true);
        }
    };

    /** What xz may take while decoding, KiB: enough for -9 (a dictionary of 64 MiB). */
    private static final int XZ_MEMORY_KIB = 96 << 10;

    private final String text;
    private final String magic;

    Codec(String text, String magic) {
        this.text = text;
        this.magic = magic;
    }

    /** The codec whose magic number the file begins with, or null. */
    static Codec of(FileBytes file) {
        for (Codec codec : values()) {
            if (file.startsWith(codec.magic)) {
                return codec;
            }
        }
        return null;
    }

    /** Its name as a person knows it. */
    String text() {
        return text;
    }

    /** What {@code in} decodes to; {@code in} should be buffered. */
    abstract InputStream decode(InputStream in) throws IOException;
}
