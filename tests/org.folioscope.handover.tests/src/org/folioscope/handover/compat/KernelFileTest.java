// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.handover.compat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.apache.commons.compress.compressors.lz4.BlockLZ4CompressorOutputStream;
import org.apache.commons.compress.compressors.lzma.LZMACompressorOutputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorOutputStream;
import org.apache.commons.compress.compressors.zstandard.ZstdCompressorOutputStream;
import org.folioscope.base.CancelledException;
import org.folioscope.base.Progress;
import org.folioscope.memory.ImageException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Kernel files that are written here, by the boot protocol's and ELF's tables. */
class KernelFileTest {

    private static final int LOADED = 0x2000;
    private static final int KERNEL = 9 << 20;

    @TempDir
    private Path folder;

    /** A vmlinux whose first segment has strings; what lies before and after it is not loaded. */
    private static byte[] vmlinux() throws IOException {
        ByteBuffer elf = ByteBuffer.allocate(KERNEL).order(ByteOrder.LITTLE_ENDIAN);
        elf.putInt(0, 0x464c457f).put(4, (byte) 2).put(5, (byte) 1).putShort(16, (short) 2);
        elf.putLong(32, 64).putShort(54, (short) 56).putShort(56, (short) 1);
        elf.putInt(64, 1).putLong(72, LOADED).putLong(96, KERNEL - 2 * LOADED);
        byte[] noise = new byte[100_000];
        new Random(1).nextBytes(noise);
        elf.put(2 * LOADED, noise);
        put(elf, 0x1000, "kho-v1\0");
        put(elf, LOADED, "\0kho-v4\0luo-v5\0memfd-v2\0kho\0pkram\0Linux version 7.2.13-test (x@y) #1\n\0");
        put(elf, LOADED + 0x800, "not-a-format-vx\0kho-v4more\0\0");
        ByteArrayOutputStream config = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(config)) {
            out.write("CONFIG_KEXEC_HANDOVER=y\n# CONFIG_NONE is not set\n".getBytes(StandardCharsets.US_ASCII));
        }
        put(elf, LOADED + 0x400, "IKCFG_ST");
        elf.put(LOADED + 0x408, config.toByteArray());
        put(elf, LOADED + 0x408 + config.size(), "IKCFG_ED");
        put(elf, KERNEL - 0x1000, "kho-v2\0");
        return elf.array();
    }

    private static void put(ByteBuffer target, int at, String text) {
        target.put(at, text.getBytes(StandardCharsets.US_ASCII));
    }

    private static byte[] pack(byte[] kernel, String how) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        if (how.equals("lz4")) {
            packed.write(new byte[] {0x02, 0x21, 0x4c, 0x18});
            for (int at = 0; at < kernel.length; at += 8 << 20) {
                ByteArrayOutputStream block = new ByteArrayOutputStream();
                try (OutputStream out = new BlockLZ4CompressorOutputStream(block)) {
                    out.write(kernel, at, Math.min(8 << 20, kernel.length - at));
                }
                packed.write(word(block.size()));
                block.writeTo(packed);
            }
        } else {
            try (OutputStream out = packer(packed, how)) {
                out.write(kernel);
            }
        }
        if (!how.equals("none") && !how.equals("gzip")) {
            packed.write(word(kernel.length)); // as the build appends it
        }
        return packed.toByteArray();
    }

    private static OutputStream packer(OutputStream target, String how) throws IOException {
        return switch (how) {
            case "gzip" -> new GZIPOutputStream(target);
            case "xz" -> new XZCompressorOutputStream(target);
            case "zstd" -> new ZstdCompressorOutputStream(target);
            case "lzma" -> new LZMACompressorOutputStream(target);
            case "bzip2" -> new BZip2CompressorOutputStream(target);
            default -> target;
        };
    }

    private static byte[] word(int value) {
        return ByteBuffer.allocate(4)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(value)
                .array();
    }

    private Path bzImage(byte[] payload) throws IOException {
        ByteBuffer image = ByteBuffer.allocate(3 * 512 + 0x100 + payload.length).order(ByteOrder.LITTLE_ENDIAN);
        image.put(0x1f1, (byte) 2).putShort(0x1fe, (short) 0xaa55);
        image.putInt(0x202, 0x53726448).putShort(0x206, (short) 0x20f).putShort(0x20e, (short) 0x300);
        image.putInt(0x248, 0x100).putInt(0x24c, payload.length).putInt(0x260, 20 << 20);
        put(image, 0x500, "7.2.13-test (x@y) #1\0");
        image.put(3 * 512 + 0x100, payload);
        return Files.write(folder.resolve("bzImage"), image.array());
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "xz", "zstd", "lz4", "lzma", "bzip2", "none"})
    void readsWhatABzImageSays(String how) throws IOException {
        Path file = bzImage(pack(vmlinux(), how));
        assertTrue(KernelFile.isKernel(file));
        KernelTraits traits = KernelFile.read(file, Progress.NONE);
        assertEquals("7.2.13-test", traits.release());
        assertEquals(20 << 20, traits.initSize());
        assertEquals(Map.of("kho-v4", LOADED + 1L, "luo-v5", LOADED + 8L, "memfd-v2", LOADED + 15L), traits.formats());
        assertEquals(Set.of("kho", "pkram"), traits.words());
        assertEquals(Map.of("CONFIG_KEXEC_HANDOVER", "y"), traits.options());
        assertEquals(Set.of("kho-v4"), traits.versions("kho-v"));
    }

    @Test
    void readsAVmlinux() throws IOException {
        Path file = Files.write(folder.resolve("vmlinux"), vmlinux());
        assertTrue(KernelFile.isKernel(file));
        KernelTraits traits = KernelFile.read(file, Progress.NONE);
        assertEquals("7.2.13-test", traits.release());
        assertEquals(Set.of("kho-v4", "luo-v5", "memfd-v2"), traits.formats().keySet());
        assertEquals(0, traits.initSize());
    }

    @Test
    void refusesWhatIsCutShort() throws IOException {
        byte[] packed = pack(vmlinux(), "gzip");
        Path file = bzImage(packed);
        Files.write(file, java.util.Arrays.copyOf(Files.readAllBytes(file), 5000));
        String message = assertThrows(ImageException.class, () -> KernelFile.read(file, Progress.NONE))
                .getMessage();
        assertTrue(message.contains("cut short"), message);
    }

    @Test
    void refusesWhatCantBeUnpacked() throws IOException {
        byte[] packed = pack(vmlinux(), "gzip");
        for (int i = 100; i < 5000; i++) {
            packed[i] = 7;
        }
        Path file = bzImage(packed);
        String message = assertThrows(ImageException.class, () -> KernelFile.read(file, Progress.NONE))
                .getMessage();
        assertTrue(message.contains("can't be unpacked"), message);
        packed[0] = 0x11;
        Path other = bzImage(packed);
        message = assertThrows(ImageException.class, () -> KernelFile.read(other, Progress.NONE))
                .getMessage();
        assertTrue(message.contains("not known here"), message);
    }

    @Test
    void knowsOtherFiles() throws IOException {
        assertFalse(KernelFile.isKernel(Files.write(folder.resolve("empty"), new byte[0])));
        assertFalse(KernelFile.isKernel(Files.write(folder.resolve("zeros"), new byte[5000])));
        ByteBuffer core = ByteBuffer.allocate(5000).order(ByteOrder.LITTLE_ENDIAN);
        core.putInt(0, 0x464c457f).putShort(16, (short) 4);
        assertFalse(KernelFile.isKernel(Files.write(folder.resolve("core"), core.array())));
    }

    @Test
    void stopsWhenItIsCancelled() throws IOException {
        Path file = bzImage(pack(vmlinux(), "gzip"));
        Progress cancelled = new Progress() {
            @Override
            public void begin(String what, long total) {
                // not shown
            }

            @Override
            public void advance(long units) {
                // not shown
            }

            @Override
            public boolean isCancelled() {
                return true;
            }
        };
        assertThrows(CancelledException.class, () -> KernelFile.read(file, cancelled));
    }
}
