// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.memory.compressed;

import static org.folioscope.memory.files.Opened.assertPages;
import static org.folioscope.memory.files.Opened.open;
import static org.folioscope.memory.files.Opened.options;
import static org.folioscope.memory.files.Opened.refusal;
import static org.folioscope.memory.files.Opened.write;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.compressors.CompressorException;
import org.apache.commons.compress.compressors.CompressorStreamFactory;
import org.folioscope.base.CancelledException;
import org.folioscope.base.Progress;
import org.folioscope.memory.Images;
import org.folioscope.memory.MemoryImage;
import org.folioscope.memory.OpenOptions;
import org.folioscope.memory.files.ElfFile;
import org.folioscope.memory.files.KdumpFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.opentest4j.TestAbortedException;

class CompressedTest {

    @TempDir
    Path directory;

    private static byte[] elf(int pages) {
        return new ElfFile()
                .load(0, pages)
                .load(0x1000000L, 0x100000, new byte[0x100000])
                .make()
                .toBytes();
    }

    private static byte[] gzip(byte[] content) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(content);
        }
        return packed.toByteArray();
    }

    private List<String> copies() throws IOException {
        try (Stream<Path> files = Files.list(directory.resolve("cache"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.endsWith(".lock"))
                    .toList();
        }
    }

    @ParameterizedTest
    @CsvSource({"gz,gzip", "xz,xz", "zstd,zstd", "lz4-framed,lz4", "bzip2,bzip2"})
    void opensEachCompressionByContent(String algorithm, String name) throws IOException, CompressorException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new CompressorStreamFactory().createCompressorOutputStream(algorithm, packed)) {
            out.write(elf(200));
        }
        try (MemoryImage image = open(write(directory, packed.toByteArray()))) {
            assertEquals("ELF core in " + name, image.format());
            assertEquals(directory.resolve("image"), image.path());
            assertEquals(packed.size(), image.fileSize());
            assertPages(image, 0, 200);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "xz", "zstd", "lz4", "bzip2"})
    void opensWhatTheCommandLineToolsWrite(String tool) throws IOException, InterruptedException {
        Path plain = Files.write(directory.resolve("plain"), elf(300));
        Path packed = directory.resolve("image");
        Process process;
        try {
            process = new ProcessBuilder(tool, "-c", plain.toString())
                    .redirectOutput(packed.toFile())
                    .start();
        } catch (IOException e) {
            throw new TestAbortedException(tool + " is not installed", e);
        }
        assertEquals(0, process.waitFor());
        try (MemoryImage image = open(packed)) {
            assertEquals("ELF core in " + (tool.equals("gzip") ? "gzip" : tool), image.format());
            assertPages(image, 0, 300);
        }
    }

    @Test
    void opensAnyFormatInside() throws IOException {
        byte[] kdump =
                new KdumpFile(KdumpFile.Compression.ZSTD).pages(0, 20).make().toBytes();
        try (MemoryImage image = open(write(directory, gzip(kdump)))) {
            assertEquals("kdump-compressed (zstd) in gzip", image.format());
            assertPages(image, 0, 20);
        }
    }

    @Test
    void decodesOnceAndAgainWhenTheFileChanges() throws IOException {
        Path file = write(directory, gzip(elf(10)));
        open(file).close();
        List<String> first = copies();
        assertEquals(1, first.size());
        Path copy = directory.resolve("cache").resolve(first.getFirst());
        Object inode = Files.getAttribute(copy, "unix:ino");
        open(file).close();
        assertEquals(inode, Files.getAttribute(copy, "unix:ino"));
        write(directory, gzip(elf(11)));
        try (MemoryImage image = open(file)) {
            assertPages(image, 0, 11);
        }
        assertEquals(2, copies().size());
    }

    @Test
    void decodesOnceForSeveralThreads() throws Exception {
        Path file = write(directory, gzip(elf(500)));
        AtomicLong read = new AtomicLong();
        Progress counting = new Progress() {
            @Override
            public void begin(String what, long total) {}

            @Override
            public void advance(long units) {
                read.addAndGet(units);
            }

            @Override
            public boolean isCancelled() {
                return false;
            }
        };
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            Callable<Void> work = () -> {
                try (MemoryImage image = Images.open(file, options(directory), counting)) {
                    assertPages(image, 0, 500);
                }
                return null;
            };
            for (Future<Void> done : threads.invokeAll(List.of(work, work, work, work))) {
                done.get();
            }
        }
        assertEquals(Files.size(file), read.get());
    }

    @Test
    void removesTheCopyThatWasNotUsedForLongest() throws IOException {
        OpenOptions limited = new OpenOptions(0, -1, directory.resolve("cache"), 5 << 20);
        for (int i = 0; i < 4; i++) {
            Path file = Files.write(directory.resolve("image" + i), gzip(elf(100 + i)));
            Images.open(file, limited, Progress.NONE).close();
            for (String name : copies()) { // the clock may be too coarse to tell them apart
                Path copy = directory.resolve("cache").resolve(name);
                Files.setLastModifiedTime(
                        copy,
                        FileTime.fromMillis(Files.getLastModifiedTime(copy).toMillis() - 60_000));
            }
        }
        assertEquals(3, copies().size());
        assertTrue(copies().stream().noneMatch(name -> size(name) == elf(100).length));
    }

    private long size(String name) {
        return directory.resolve("cache").resolve(name).toFile().length();
    }

    @Test
    void stopsABombAtTheLimitAndLeavesNothingBehind() throws IOException {
        Path file = write(directory, gzip(new byte[8 << 20]));
        OpenOptions limited = new OpenOptions(0, -1, directory.resolve("cache"), 1 << 20);
        String refusal = assertThrows(
                        org.folioscope.memory.ImageException.class,
                        () -> Images.open(file, limited, Progress.NONE).close())
                .getMessage();
        assertTrue(refusal.contains("decodes to more than 1 MiB, which is all that the cache may take"), refusal);
        assertEquals(List.of(), copies());
    }

    @Test
    void stopsWhenItIsCancelled() throws IOException {
        Path file = write(directory, gzip(elf(2000)));
        AtomicLong checks = new AtomicLong();
        Progress cancelled = new Progress() {
            @Override
            public void begin(String what, long total) {}

            @Override
            public void advance(long units) {}

            @Override
            public boolean isCancelled() {
                return checks.incrementAndGet() > 5;
            }
        };
        assertThrows(
                CancelledException.class,
                () -> Images.open(file, options(directory), cancelled).close());
        assertEquals(List.of(), copies());
        try (MemoryImage image = open(file)) {
            assertPages(image, 0, 2000);
        }
    }

    @Test
    void saysWhereATruncatedOrDamagedFileEnds() throws IOException {
        byte[] packed = gzip(elf(2000));
        String truncated = refusal(directory, Arrays.copyOf(packed, packed.length / 2));
        assertTrue(truncated.contains("can't be decoded as gzip at about file offset 0x"), truncated);
        assertTrue(truncated.contains("truncated or damaged"), truncated);
        packed[packed.length / 2] ^= 0x55;
        packed[packed.length - 6] ^= 0x55;
        assertTrue(refusal(directory, packed).contains("can't be decoded as gzip"));
    }

    @Test
    void refusesWhatIsInsideWhenThatIsNoImage() throws IOException {
        assertTrue(refusal(directory, gzip(gzip(elf(3)))).contains("found gzip data inside"));
        String text =
                refusal(directory, gzip("hello\n".repeat(1000).getBytes(java.nio.charset.StandardCharsets.US_ASCII)));
        assertTrue(text.contains("was decoded from gzip, but: "), text);
        assertTrue(text.contains("found text"), text);
        assertTrue(refusal(directory, gzip(new byte[0])).contains("decodes to nothing"));
    }

    @Test
    void saysSoWhenTheCacheCannotBeWritten() throws IOException {
        Path file = write(directory, gzip(elf(3)));
        Files.write(directory.resolve("cache"), new byte[1]); // a file where the directory should be
        String refusal = refusal(file);
        assertTrue(refusal.contains("can't be decoded into the cache"), refusal);
        assertFalse(refusal.contains("\tat "), refusal);
    }
}
