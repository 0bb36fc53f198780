// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.symbols.find;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.folioscope.base.Diagnostic;
import org.folioscope.base.Progress;
import org.folioscope.memory.Extent;
import org.folioscope.memory.Images;
import org.folioscope.memory.MemoryFaultException;
import org.folioscope.memory.MemoryImage;
import org.folioscope.memory.OpenOptions;
import org.folioscope.memory.PhysicalReader;
import org.folioscope.memory.Window;
import org.folioscope.symbols.KernelFinder;
import org.folioscope.symbols.KernelMap;
import org.folioscope.symbols.KernelMap.BaseValue;
import org.folioscope.symbols.KernelMap.State;
import org.folioscope.symbols.NoKernelException;
import org.folioscope.symbols.testing.Captures;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Guests that were captured after one kexec or several, with all of their memory. Beside truth, which the last kernel
 * told, such a capture has truth-1, truth-2 and so on from the kernels before.
 */
class KexecedKernelTest {

    private static final String BANNER = "Linux version ";
    private static final long MIB = 1 << 20;

    /** What a guest told about its kernel: its symbols by name (first of each) and where its text lies. */
    private record Told(Map<String, Long> symbols, Set<String> repeated, long code, String banner) {

        static Told read(Path truth) throws IOException {
            Map<String, Long> symbols = new HashMap<>();
            Set<String> repeated = new HashSet<>();
            for (String line : Files.readAllLines(truth.resolve("kallsyms"), StandardCharsets.ISO_8859_1)) {
                if (line.indexOf('[') < 0) {
                    String name = line.substring(19);
                    if (symbols.putIfAbsent(name, Long.parseUnsignedLong(line, 0, 16, 16)) != null) {
                        repeated.add(name);
                    }
                }
            }
            String code = Files.readAllLines(truth.resolve("iomem")).stream()
                    .filter(line -> line.endsWith("Kernel code"))
                    .findFirst()
                    .orElseThrow()
                    .strip();
            String banner = Files.readString(truth.resolve("version")).strip();
            return new Told(symbols, repeated, Long.parseLong(code.substring(0, code.indexOf('-')), 16), banner);
        }

        long text() {
            return symbols.get("_text");
        }

        boolean bannerIsIn(MemoryImage image) {
            long address = symbols.get("linux_banner") - text() + code;
            try {
                return new PhysicalReader(image)
                        .cString(address, BANNER.length() + 1)
                        .startsWith(BANNER);
            } catch (MemoryFaultException _) {
                return false;
            }
        }

        void assertIs(KernelMap kernel) {
            assertEquals(banner, kernel.banner());
            List<String> elsewhere = symbols.entrySet().stream()
                    .filter(symbol -> !repeated.contains(symbol.getKey()))
                    .filter(symbol -> kernel.symbols().find(symbol.getKey()).orElse(-1) != symbol.getValue())
                    .map(Map.Entry::getKey)
                    .limit(20)
                    .toList();
            assertEquals(List.of(), elsewhere);
            for (BaseValue base : kernel.bases()) {
                if (base.name().equals("phys_base")) {
                    assertEquals(code - (text() - 0xffff_ffff_8000_0000L), base.value());
                    assertTrue(base.agrees(), base.toString());
                }
            }
        }
    }

    private interface Check {
        void run(MemoryImage image, Told last, List<Told> dead) throws IOException, NoKernelException;
    }

    private static Stream<DynamicTest> forEach(Check check) {
        List<Path> images = Captures.images().stream()
                .filter(image -> Files.exists(image.resolveSibling("truth-1")))
                .toList();
        Assumptions.assumeFalse(images.isEmpty(), "none of the captures is from after a kexec");
        return images.stream()
                .map(file -> DynamicTest.dynamicTest(
                        file.getParent().getFileName() + "/" + file.getFileName(), () -> run(file, check)));
    }

    private static void run(Path file, Check check) throws IOException, NoKernelException {
        List<Told> dead = new ArrayList<>();
        for (int i = 1; Files.exists(file.resolveSibling("truth-" + i)); i++) {
            dead.add(Told.read(file.resolveSibling("truth-" + i)));
        }
        try (MemoryImage image = Images.open(file, OpenOptions.defaults(), Progress.NONE)) {
            check.run(image, Told.read(file.resolveSibling("truth")), dead);
        }
    }

    @TestFactory
    Stream<DynamicTest> theKernelThatRanLastIsTheLiveOne() {
        return forEach((image, last, dead) -> last.assertIs(KernelFinder.findLive(image, Progress.NONE)));
    }

    @TestFactory
    Stream<DynamicTest> theKernelThatRanLastIsTheLiveOneWithoutNotesAndRegisters() {
        return forEach((image, last, dead) -> last.assertIs(KernelFinder.findLive(new Bare(image, 0), Progress.NONE)));
    }

    @TestFactory
    Stream<DynamicTest> theKernelThatRanLastIsTheLiveOneWithoutLowMemory() {
        return forEach(
                (image, last, dead) -> last.assertIs(KernelFinder.findLive(new Bare(image, MIB), Progress.NONE)));
    }

    /** Where the next kernel lies at the same place, as it does in KHO's scratch area, nothing of the dead one is left. */
    @TestFactory
    Stream<DynamicTest> everyDeadKernelWhoseBannerIsInMemoryIsAGhostWithItsOwnSymbolsAndVariables() {
        return forEach((image, last, dead) -> {
            List<KernelMap> all = KernelFinder.findAll(image, Progress.NONE);
            assertEquals(State.LIVE, all.getFirst().state());
            last.assertIs(all.getFirst());
            List<Told> expected = dead.stream()
                    .filter(told -> told.code() != last.code() && told.bannerIsIn(image))
                    .toList();
            assertEquals(expected.size(), all.size() - 1);
            for (KernelMap ghost : all.subList(1, all.size())) {
                assertEquals(State.GHOST, ghost.state());
                long text = ghost.symbols().address("_text");
                expected.stream()
                        .filter(told -> told.text() == text)
                        .findFirst()
                        .orElseThrow(() -> new AssertionError("no kernel was at " + Long.toHexString(text)))
                        .assertIs(ghost);
            }
        });
    }

    /** Of another image no more than its memory from an address on: the hard case of a raw file. */
    private record Bare(MemoryImage image, long from) implements MemoryImage {

        @Override
        public List<Extent> extents() {
            return image.extents().stream()
                    .filter(extent -> extent.end() > from)
                    .map(extent -> extent.start() >= from
                            ? extent
                            : new Extent(from, extent.end() - from, extent.fileOffset() + from - extent.start()))
                    .toList();
        }

        @Override
        public Window window(long address) {
            if (address >= 0 && address < from) {
                throw new MemoryFaultException("physical", address, MemoryFaultException.Reason.ABSENT, "");
            }
            Window window = image.window(address);
            return window.start() >= from || window.start() < 0
                    ? window
                    : new Window(from, window.bytes().asSlice(from - window.start()));
        }

        @Override
        public Path path() {
            return image.path();
        }

        @Override
        public long fileSize() {
            return image.fileSize();
        }

        @Override
        public String format() {
            return "bare memory";
        }

        @Override
        public List<Note> notes() {
            return List.of();
        }

        @Override
        public List<Map<String, Long>> registers() {
            return List.of();
        }

        @Override
        public List<Diagnostic> diagnostics() {
            return List.of();
        }

        @Override
        public void close() {
            image.close();
        }
    }
}
