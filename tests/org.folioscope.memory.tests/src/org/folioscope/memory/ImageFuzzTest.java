// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.memory;

import static org.junit.jupiter.api.Assertions.fail;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.apache.commons.compress.compressors.CompressorException;
import org.apache.commons.compress.compressors.CompressorStreamFactory;
import org.folioscope.base.Progress;
import org.folioscope.memory.files.ElfFile;
import org.folioscope.memory.files.FlatFileMaker;
import org.folioscope.memory.files.KdumpFile;
import org.folioscope.memory.files.LimeFile;
import org.folioscope.memory.files.Pages;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Damages small valid images at random and opens them. Nothing but the sentences of {@link ImageException} and
 * {@link MemoryFaultException} may come of it. The system property folioscope.fuzz.seconds lengthens it, and
 * folioscope.fuzz.seed repeats the one case that a failure names.
 */
class ImageFuzzTest {

    private static final int ITERATIONS = 300;
    private static final long[] TELLING = {
        0,
        1,
        -1,
        Long.MIN_VALUE,
        Long.MAX_VALUE,
        0x7fff_ffffL,
        0x8000_0000L,
        0xffff_ffffL,
        0xffff,
        4096,
        1L << 40,
        1L << 52
    };

    @TempDir
    Path directory;

    /** A small valid file of each format. */
    enum Seed {
        ELF,
        KDUMP,
        KDUMP_SNAPPY,
        KDUMP_ZSTD,
        FLAT,
        LIME,
        RAW,
        GZIP,
        XZ,
        ZSTD,
        LZ4,
        BZIP2;

        byte[] file() throws IOException, CompressorException {
            byte[] elf = new ElfFile()
                    .note("QEMU", 0, new byte[440])
                    .load(0, 4)
                    .load(8, 3)
                    .make()
                    .toBytes();
            byte[] kdump = kdump(KdumpFile.Compression.ZLIB);
            return switch (this) {
                case ELF -> elf;
                case KDUMP -> kdump;
                case KDUMP_SNAPPY -> kdump(KdumpFile.Compression.SNAPPY);
                case KDUMP_ZSTD -> kdump(KdumpFile.Compression.ZSTD);
                case FLAT -> FlatFileMaker.flatten(kdump, 1).toBytes();
                case LIME -> new LimeFile().range(1, 3).range(9, 4).make().toBytes();
                case RAW -> Pages.contents(0, 256);
                case GZIP -> packed("gz", elf);
                case XZ -> packed("xz", elf);
                case ZSTD -> packed("zstd", elf);
                case LZ4 -> packed("lz4-framed", elf);
                case BZIP2 -> packed("bzip2", elf);
            };
        }

        private static byte[] kdump(KdumpFile.Compression compression) {
            return new KdumpFile(compression)
                    .pages(0, 9)
                    .excluded(9, 5)
                    .vmcoreinfo("OSRELEASE=6\n")
                    .make()
                    .toBytes();
        }

        private static byte[] packed(String algorithm, byte[] content) throws IOException, CompressorException {
            ByteArrayOutputStream packed = new ByteArrayOutputStream();
            try (OutputStream out = new CompressorStreamFactory().createCompressorOutputStream(algorithm, packed)) {
                out.write(content);
            }
            return packed.toByteArray();
        }
    }

    @ParameterizedTest
    @EnumSource
    @Timeout(value = 1, unit = TimeUnit.HOURS)
    void meetsDamagedFilesWithSentencesOnly(Seed seed) throws IOException, CompressorException {
        byte[] valid = seed.file();
        long only = Long.getLong("folioscope.fuzz.seed", -1);
        long end = System.nanoTime()
                + TimeUnit.MILLISECONDS.toNanos(
                        Long.getLong("folioscope.fuzz.seconds", 0) * 1000 / Seed.values().length);
        for (long number = 0; number < ITERATIONS || System.nanoTime() < end; number++) {
            if (only < 0 || only == number) {
                attempt(seed, number, damage(valid, new Random(number)));
            }
        }
    }

    private void attempt(Seed seed, long number, byte[] damaged) throws IOException {
        Path file = directory.resolve("image");
        Files.write(file, damaged);
        OpenOptions options = new OpenOptions(0, -1, directory.resolve("cache"), 4 << 20);
        try (MemoryImage image = Images.open(file, options, Progress.NONE)) {
            walk(image);
        } catch (ImageException e) {
            if (e.getMessage().contains("Exception:") || e.getMessage().length() > 1000) {
                fail(seed + ", seed " + number + ": not a sentence for a person: " + e.getMessage());
            }
        } catch (RuntimeException | Error e) {
            fail(seed + ", seed " + number + " (folioscope.fuzz.seed=" + number + ")", e);
        }
    }

    /** Reads the beginning and the end of each extent, and some addresses that may be anywhere. */
    private static void walk(MemoryImage image) {
        PhysicalReader reader = new PhysicalReader(image);
        byte[] bytes = new byte[5000];
        int extents = 0;
        for (Extent extent : image.extents()) {
            if (extents++ == 100) {
                break;
            }
            touch(reader, extent.start(), bytes);
            touch(reader, extent.end() - bytes.length, bytes);
        }
        for (long pfn = 0; pfn < 20; pfn++) {
            touch(reader, pfn * Pages.SIZE + 7, bytes);
        }
        for (long address : TELLING) {
            touch(reader, address, bytes);
        }
        image.notes().forEach(note -> note.content().clone());
        image.registers().forEach(Object::hashCode);
        image.diagnostics().forEach(Object::toString);
    }

    private static void touch(PhysicalReader reader, long address, byte[] bytes) {
        try {
            reader.read(address, bytes, 0, bytes.length);
        } catch (MemoryFaultException _) {
            return; // that is how it should say so
        }
    }

    /** Changes some bytes or fields, mostly near the start where the headers are; or cuts, or repeats a piece. */
    private static byte[] damage(byte[] valid, Random random) {
        byte[] file = valid.clone();
        int changes = 1 + random.nextInt(6);
        for (int i = 0; i < changes; i++) {
            int near = random.nextBoolean() ? Math.min(file.length, 600) : file.length;
            int at = random.nextInt(Math.max(1, near - 8));
            switch (random.nextInt(6)) {
                case 0 -> file[at] ^= (byte) (1 << random.nextInt(8));
                case 1 -> file[at] = (byte) random.nextInt();
                case 2 -> put(file, at & ~3, TELLING[random.nextInt(TELLING.length)], 4, random.nextBoolean());
                case 3 -> put(file, at & ~7, TELLING[random.nextInt(TELLING.length)], 8, random.nextBoolean());
                case 4 -> file = random.nextInt(4) == 0 ? Arrays.copyOf(file, random.nextInt(file.length + 1)) : file;
                default -> {
                    int length = Math.min(random.nextInt(64), file.length - at);
                    int from = random.nextInt(Math.max(1, file.length - length));
                    System.arraycopy(file, from, file, at, length);
                }
            }
            if (file.length < 16) {
                return file;
            }
        }
        return file;
    }

    private static void put(byte[] file, int at, long value, int size, boolean big) {
        for (int i = 0; i < size && at + i < file.length; i++) {
            file[at + i] = (byte) (value >>> 8 * (big ? size - 1 - i : i));
        }
    }
}
