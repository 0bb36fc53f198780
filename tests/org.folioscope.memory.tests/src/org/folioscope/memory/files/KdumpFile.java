// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.memory.files;

import com.github.luben.zstd.Zstd;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.TreeSet;
import java.util.zip.Deflater;

/** Makes kdump-compressed files of version 6 from the tables in makedumpfile 1.7, diskdump_mod.h. */
public final class KdumpFile {

    /** How pages are compressed: the flag in their descriptors. */
    public enum Compression {
        NONE(0),
        ZLIB(1),
        SNAPPY(4),
        ZSTD(0x20);

        private final int flag;

        Compression(int flag) {
            this.flag = flag;
        }
    }

    private final Compression compression;
    private final TreeSet<Long> dumped = new TreeSet<>();
    private final TreeSet<Long> excluded = new TreeSet<>();
    private byte[] vmcoreinfo = {};

    public KdumpFile(Compression compression) {
        this.compression = compression;
    }

    public KdumpFile pages(long pfn, int count) {
        for (long i = 0; i < count; i++) {
            dumped.add(pfn + i);
        }
        return this;
    }

    /** Pages that the machine has, but that aren't in the dump. */
    public KdumpFile excluded(long pfn, int count) {
        for (long i = 0; i < count; i++) {
            excluded.add(pfn + i);
        }
        return this;
    }

    public KdumpFile vmcoreinfo(String text) {
        vmcoreinfo = text.getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
        return this;
    }

    public FileMaker make() {
        long most = Math.max(dumped.last(), excluded.isEmpty() ? 0 : excluded.last()) + 1;
        int bitmapBlocks = (int) ((most + 8 * 4096 - 1) / (8 * 4096));
        int subBlocks = 2;
        FileMaker file = new FileMaker();
        file.text(0, "KDUMP   ").u32(8, 6).text(12 + 4 * 65, "x86_64");
        file.u32(424, compression.flag)
                .u32(428, 4096)
                .u32(432, subBlocks)
                .u32(436, 2L * bitmapBlocks)
                .u32(440, most);
        file.u32(460, 1);
        long sub = 4096;
        file.u64(sub + 32, vmcoreinfo.length == 0 ? 0 : sub + 512).u64(sub + 40, vmcoreinfo.length);
        file.u64(sub + 80, 0).u64(sub + 88, most).u64(sub + 96, most).bytes(sub + 512, vmcoreinfo);
        long bitmap = (1L + subBlocks) * 4096;
        byte[] present = new byte[bitmapBlocks * 4096];
        byte[] kept = new byte[bitmapBlocks * 4096];
        dumped.forEach(pfn -> set(present, pfn));
        dumped.forEach(pfn -> set(kept, pfn));
        excluded.forEach(pfn -> set(present, pfn));
        file.bytes(bitmap, present).bytes(bitmap + present.length, kept);
        long descriptor = bitmap + 2L * present.length;
        long zero = descriptor + 24L * dumped.size();
        file.bytes(zero, new byte[4096]); // shared by all pages of zeros
        long content = zero + 4096;
        for (long pfn : dumped) {
            byte[] page = Pages.content(pfn);
            byte[] packed = compress(page);
            boolean isZero = pfn % 5 == 0;
            boolean plain = isZero || packed.length >= 4096;
            file.u64(descriptor, isZero ? zero : content).u32(descriptor + 8, plain ? 4096 : packed.length);
            file.u32(descriptor + 12, plain ? 0 : compression.flag).u64(descriptor + 16, 0);
            if (!isZero) {
                file.bytes(content, plain ? page : packed);
                content += plain ? 4096 : packed.length;
            }
            descriptor += 24;
        }
        return file;
    }

    private static void set(byte[] bitmap, long pfn) {
        bitmap[(int) (pfn / 8)] |= (byte) (1 << pfn % 8);
    }

    private byte[] compress(byte[] page) {
        return switch (compression) {
            case NONE -> page;
            case ZLIB -> zlib(page);
            case SNAPPY -> snappy(page);
            case ZSTD -> Zstd.compress(page);
        };
    }

    private static byte[] zlib(byte[] page) {
        try (Deflater deflater = new Deflater()) {
            deflater.setInput(page);
            deflater.finish();
            byte[] packed = new byte[8192];
            return Arrays.copyOf(packed, deflater.deflate(packed));
        }
    }

    /** Snappy's format description: the length as a varint, then literals (tag 61: two bytes of length) and copies. */
    private static byte[] snappy(byte[] page) {
        int run = page.length;
        while (run > 1 && page[run - 2] == page[page.length - 1]) {
            run--;
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(new byte[] {(byte) 0x80, 0x20}); // 4096
        out.writeBytes(new byte[] {(byte) (61 << 2), (byte) (run - 1), (byte) (run - 1 >> 8)});
        out.write(page, 0, run);
        for (int rest = page.length - run; rest > 0; rest -= 64) { // copies from one byte before
            out.writeBytes(new byte[] {(byte) (Math.min(rest, 64) - 1 << 2 | 2), 1, 0});
        }
        return out.toByteArray();
    }
}
