// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.handover.compat;

import java.io.IOException;
import java.io.InputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import org.apache.commons.compress.compressors.lzma.LZMACompressorInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import org.apache.commons.compress.compressors.zstandard.ZstdCompressorInputStream;

/** How the kernel proper is packed in a bzImage: the choices of CONFIG_KERNEL_*, told apart by their first bytes. */
enum Payload {
    GZIP("gzip", 0x1f, 0x8b) {
        @Override
        InputStream decode(InputStream in) throws IOException {
            return GzipCompressorInputStream.builder().setInputStream(in).get();
        }
    },
    XZ("xz", 0xfd, '7', 'z', 'X', 'Z', 0) {
        @Override
        InputStream decode(InputStream in) throws IOException {
            return XZCompressorInputStream.builder()
                    .setInputStream(in)
                    .setMemoryLimitKiB(MEMORY_KIB)
                    .get();
        }
    },
    ZSTD("zstd", 0x28, 0xb5, 0x2f, 0xfd) {
        @Override
        InputStream decode(InputStream in) throws IOException {
            return new ZstdCompressorInputStream(in);
        }
    },
    LZ4("lz4", 0x02, 0x21, 0x4c, 0x18) {
        @Override
        InputStream decode(InputStream in) {
            return new LegacyLz4Stream(in);
        }
    },
    LZMA("lzma", 0x5d, 0, 0) {
        @Override
        InputStream decode(InputStream in) throws IOException {
            return LZMACompressorInputStream.builder()
                    .setInputStream(in)
                    .setMemoryLimitKiB(MEMORY_KIB)
                    .get();
        }
    },
    BZIP2("bzip2", 'B', 'Z', 'h') {
        @Override
        InputStream decode(InputStream in) throws IOException {
            return new BZip2CompressorInputStream(in);
        }
    },
    NONE("not packed", 0x7f, 'E', 'L', 'F') {
        @Override
        InputStream decode(InputStream in) {
            return in;
        }
    };

    /** What xz and lzma may take while decoding, KiB: kernels are packed with dictionaries of up to 128 MiB. */
    private static final int MEMORY_KIB = 160 << 10;

    private final String text;
    private final int[] magic;

    Payload(String text, int... magic) {
        this.text = text;
        this.magic = magic;
    }

    /** The packing that {@code bytes} begin with, or null. */
    static Payload of(byte[] bytes) {
        for (Payload each : values()) {
            if (each.begins(bytes)) {
                return each;
            }
        }
        return null;
    }

    private boolean begins(byte[] bytes) {
        boolean same = bytes.length >= magic.length;
        for (int i = 0; same && i < magic.length; i++) {
            same = (bytes[i] & 0xff) == magic[i];
        }
        return same;
    }

    /** Its name as a person knows it. */
    String text() {
        return text;
    }

    /** Bytes after the packed data: the build appends the unpacked size where the format itself has no place for it. */
    int appended() {
        return this == GZIP || this == NONE ? 0 : 4;
    }

    /** The kernel proper, decoded as it is read. */
    abstract InputStream decode(InputStream in) throws IOException;
}
