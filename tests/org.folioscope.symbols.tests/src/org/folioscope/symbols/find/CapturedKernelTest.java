// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.symbols.find;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.folioscope.base.Progress;
import org.folioscope.memory.Images;
import org.folioscope.memory.MemoryImage;
import org.folioscope.memory.OpenOptions;
import org.folioscope.symbols.Field;
import org.folioscope.symbols.KernelFinder;
import org.folioscope.symbols.KernelMap;
import org.folioscope.symbols.KernelMap.BaseValue;
import org.folioscope.symbols.KernelModule;
import org.folioscope.symbols.NoKernelException;
import org.folioscope.symbols.StructType;
import org.folioscope.symbols.Symbols.Location;
import org.folioscope.symbols.Types.Enumerator;
import org.folioscope.symbols.testing.Captures;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Holds what is found in images of real guests against what the guests and another decoder said. */
class CapturedKernelTest {

    private static final int MOST_COMPLAINTS = 20;

    /** MODULES_VADDR with KASLR. */
    private static final long MODULES = 0xffff_ffff_c000_0000L;

    private interface Check {
        void run(KernelMap kernel, Path truth, List<String> complaints) throws IOException;
    }

    private static Stream<DynamicTest> forEach(Check check) {
        return Captures.images().stream()
                .map(image -> DynamicTest.dynamicTest(
                        image.getParent().getFileName() + "/" + image.getFileName(), () -> run(image, check)));
    }

    private static void run(Path file, Check check) throws IOException, NoKernelException {
        List<String> complaints = new ArrayList<>();
        try (MemoryImage image = Images.open(file, OpenOptions.defaults(), Progress.NONE)) {
            KernelMap kernel = KernelFinder.findLive(image, Progress.NONE);
            check.run(kernel, file.resolveSibling("truth"), complaints);
        }
        assertEquals(
                List.of(),
                complaints.subList(0, Math.min(complaints.size(), MOST_COMPLAINTS)),
                complaints.size() + " differences");
    }

    @TestFactory
    Stream<DynamicTest> everySymbolOfTheKernelIsWhereTheGuestSaid() {
        return forEach((kernel, truth, complaints) -> {
            Map<String, Long> first = new HashMap<>();
            Set<String> repeated = new HashSet<>();
            Map<Long, String> atAddress = new HashMap<>();
            int[] count = new int[1];
            lines(truth.resolve("kallsyms"), line -> {
                if (line.indexOf('[') < 0) {
                    count[0]++;
                    long address = Long.parseUnsignedLong(line.substring(0, 16), 16);
                    String name = line.substring(19);
                    if (first.putIfAbsent(name, address) != null) {
                        repeated.add(name);
                    }
                    atAddress.putIfAbsent(address, name);
                }
            });
            assertEquals(count[0], kernel.symbols().size());
            first.forEach((name, address) -> {
                if (!repeated.contains(name) && kernel.symbols().find(name).orElse(-1) != address) {
                    complaints.add(name + " is at " + Long.toHexString(address));
                }
            });
            long text = kernel.symbols().address("_text");
            long end = kernel.symbols().address("_end");
            atAddress.forEach((address, name) -> {
                if (Long.compareUnsigned(address, text) >= 0 && Long.compareUnsigned(address, end) < 0) {
                    Location location = kernel.symbols().nearest(address).orElseThrow();
                    if (!location.equals(new Location(name, 0, ""))) {
                        complaints.add(Long.toHexString(address) + " is " + name + ", not " + location);
                    }
                }
            });
        });
    }

    @TestFactory
    Stream<DynamicTest> everySymbolOfEveryModuleIsWhereTheGuestSaid() {
        return forEach((kernel, truth, complaints) -> {
            Map<String, Set<Long>> addresses = new HashMap<>();
            Map<String, Set<String>> owners = new HashMap<>();
            Set<String> own = new HashSet<>();
            Set<String> modules = new TreeSet<>();
            lines(truth.resolve("kallsyms"), line -> {
                int bracket = line.indexOf("\t[");
                if (bracket < 0) {
                    own.add(line.substring(19));
                    return;
                }
                String module = line.substring(bracket + 2, line.length() - 1);
                if (module.startsWith("bpf") || module.startsWith("_")) {
                    return;
                }
                modules.add(module);
                String name = line.substring(19, bracket);
                addresses
                        .computeIfAbsent(name, n -> new HashSet<>())
                        .add(Long.parseUnsignedLong(line.substring(0, 16), 16));
                owners.computeIfAbsent(name, n -> new HashSet<>()).add(module);
            });
            Set<String> found = new TreeSet<>();
            for (KernelModule module : kernel.modules()) {
                found.add(module.name());
                if (!module.hasTypes() && Files.exists(truth.resolve("btf").resolve(module.name()))) {
                    complaints.add(module.name() + " has types that weren't read");
                }
            }
            assertEquals(modules, found);
            addresses.forEach((name, places) -> {
                if (own.contains(name)) {
                    return;
                }
                long address = kernel.symbols().find(name).orElse(-1);
                if (!places.contains(address)) {
                    complaints.add(name + " of " + owners.get(name));
                } else if (Long.compareUnsigned(address, MODULES) >= 0) { // else a per-CPU variable
                    Location location = kernel.symbols().nearest(address).orElse(new Location("nothing", 0, ""));
                    if (location.offset() != 0
                            || places.size() == 1 && !owners.get(name).contains(location.module())) {
                        complaints.add(name + " of " + owners.get(name) + " is described as " + location);
                    }
                }
            });
        });
    }

    @TestFactory
    Stream<DynamicTest> theBasesAgreeWithOneAnotherAndWithTheGuest() {
        return forEach((kernel, truth, complaints) -> {
            for (BaseValue base : kernel.bases()) {
                if (!base.agrees()) {
                    complaints.add(base.toString());
                }
            }
            assertAll(
                    () -> assertEquals(
                            Files.readString(truth.resolve("version")).strip(), kernel.banner()),
                    () -> assertEquals(
                            Files.readString(truth.resolve("cmdline")).strip(), kernel.commandLine()),
                    () -> assertTrue(
                            iomem(truth).contains(codeStart(kernel)), "Kernel code begins at " + codeStart(kernel)));
        });
    }

    private static String codeStart(KernelMap kernel) {
        long text = kernel.symbols().address("_text");
        long physical = kernel.pageTables().translate(text).orElseThrow().physical()
                + (text & kernel.pageTables().translate(text).orElseThrow().size() - 1);
        return String.format("  %08x-", physical);
    }

    private static String iomem(Path truth) throws IOException {
        StringBuilder code = new StringBuilder();
        lines(truth.resolve("iomem"), line -> code.append(line.endsWith("Kernel code") ? line : ""));
        return code.toString();
    }

    @TestFactory
    Stream<DynamicTest> theKernelsTypesAreThoseThatTheGuestPublished() {
        return forEach((kernel, truth, complaints) -> {
            Path btf = truth.resolve("btf-vmlinux");
            if (Files.exists(btf)) {
                byte[] expected = Files.readAllBytes(btf);
                byte[] found = new byte[expected.length];
                kernel.virtualReader().read(kernel.symbols().address("__start_BTF"), found, 0, found.length);
                assertEquals(
                        expected.length,
                        kernel.symbols().address("__stop_BTF")
                                - kernel.symbols().address("__start_BTF"));
                assertTrue(Arrays.equals(expected, found));
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> offsetsOfMembersAreThoseOfAnotherDecoder() {
        return forEach((kernel, truth, complaints) -> golden("struct-offsets.csv.gz", kernel, row -> {
            StructType type = kernel.types().findStruct(row[2]).orElse(null);
            if (type == null) {
                if (row[1].equals("vmlinux") || loaded(kernel, row[1])) {
                    complaints.add(row[2] + " is missing");
                }
                return;
            }
            if (row[3].isEmpty()) {
                check(type.size() == Integer.parseInt(row[5]), row, "size " + type.size(), complaints);
                return;
            }
            Field field = type.field(row[3]);
            long bits = 8L * Long.parseLong(row[4]) + (row[6].isEmpty() ? 0 : Long.parseLong(row[6]));
            int width = row[7].isEmpty() ? 0 : Integer.parseInt(row[7]);
            boolean same = field.present()
                    && 8L * field.offset() + field.bitOffset() == bits
                    && field.bitSize() == width
                    && (width != 0 || field.size() == Integer.parseInt(row[5]));
            check(same, row, field.toString(), complaints);
        }));
    }

    @TestFactory
    Stream<DynamicTest> valuesOfEnumsAreThoseOfAnotherDecoder() {
        return forEach((kernel, truth, complaints) -> golden("enum-values.csv.gz", kernel, row -> {
            if (!row[1].equals("vmlinux") && !loaded(kernel, row[1])) {
                return;
            }
            long value = Long.parseLong(row[4]);
            boolean same = row[2].isEmpty()
                    ? kernel.types().enumerator(row[3]).orElse(Long.MIN_VALUE) == value
                    : kernel.types().enumeration(row[2]).contains(new Enumerator(row[3], value));
            check(same, row, kernel.types().enumeration(row[2]).toString(), complaints);
        }));
    }

    private static boolean loaded(KernelMap kernel, String module) {
        return kernel.modules().stream().anyMatch(m -> m.name().equals(module));
    }

    private static void check(boolean same, String[] row, String found, List<String> complaints) {
        if (!same) {
            complaints.add(String.join(",", row) + " but " + found);
        }
    }

    /** Rows of the very same release as {@code kernel}; none when there are none. */
    private static void golden(String file, KernelMap kernel, Consumer<String[]> row) throws IOException {
        String release = kernel.release();
        String version = release.indexOf('+') < 0 ? release : release.substring(0, release.indexOf('+'));
        Path data = data().resolve(file);
        int[] rows = new int[1];
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(data)), StandardCharsets.UTF_8))) {
            reader.lines().filter(line -> line.startsWith(version + ",")).forEach(line -> {
                rows[0]++;
                row.accept(line.split(",", -1));
            });
        }
        Assumptions.assumeTrue(rows[0] > 0, "no rows for " + release);
    }

    private static Path data() {
        String home = System.getProperty("folioscope.home", ".");
        return Path.of(home, "tests", "org.folioscope.symbols.tests", "data");
    }

    private static void lines(Path file, Consumer<String> consumer) throws IOException {
        try (Stream<String> lines = Files.lines(file, StandardCharsets.ISO_8859_1)) {
            lines.forEach(consumer);
        }
    }
}
