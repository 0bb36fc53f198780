// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.target.guest;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.commons.compress.compressors.CompressorException;
import org.apache.commons.compress.compressors.CompressorStreamFactory;
import org.folioscope.target.TargetException;

/** The modules in a folder, by name as {@code lsmod} prints it (underscores, never dashes). */
public final class KernelModules {

    private static final byte[] DEPENDS = "\0depends=".getBytes(StandardCharsets.US_ASCII);

    private final Map<String, Path> files = new TreeMap<>();

    public KernelModules(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            try (Stream<Path> found = Files.walk(folder)) {
                found.filter(file -> file.getFileName().toString().contains(".ko"))
                        .forEach(file -> files.put(name(file.getFileName().toString()), file));
            }
        }
    }

    private static String name(String file) {
        int end = file.indexOf(".ko");
        return (end < 0 ? file : file.substring(0, end)).replace('-', '_');
    }

    /** What changes when a module is added, taken away or built anew. */
    String stamp() throws IOException {
        StringBuilder text = new StringBuilder();
        for (Path file : files.values()) {
            text.append(file)
                    .append(' ')
                    .append(Files.size(file))
                    .append(' ')
                    .append(Files.getLastModifiedTime(file))
                    .append('\n');
        }
        return text.toString();
    }

    /**
     * The modules of these names and all that they need, each after what it needs, as {@code insmod} takes them. A name
     * that isn't there is skipped: the kernel has it built in, or lacks it.
     *
     * @return from the name to the bytes of the module's ELF file
     */
    public Map<String, byte[]> withDependencies(List<String> names) throws IOException {
        Map<String, byte[]> loaded = new LinkedHashMap<>();
        for (String name : names) {
            add(name(name), loaded, 0);
        }
        return loaded;
    }

    private void add(String name, Map<String, byte[]> loaded, int depth) throws IOException {
        Path file = files.get(name);
        if (file == null || loaded.containsKey(name)) {
            return;
        }
        if (depth > files.size()) {
            throw new TargetException("The modules around " + file + " depend on each other in a circle");
        }
        byte[] bytes = read(file);
        for (String dependency : dependencies(bytes)) {
            add(name(dependency), loaded, depth + 1);
        }
        loaded.put(name, bytes);
    }

    private static byte[] read(Path file) throws IOException {
        try (InputStream stream = new BufferedInputStream(Files.newInputStream(file))) {
            if (file.getFileName().toString().endsWith(".ko")) {
                return stream.readAllBytes();
            }
            try (InputStream plain = new CompressorStreamFactory().createCompressorInputStream(stream)) {
                return plain.readAllBytes();
            }
        } catch (CompressorException cause) {
            throw new TargetException("The module " + file + " can't be decompressed: " + cause.getMessage(), cause);
        }
    }

    /** The section .modinfo is a run of texts "key=value", each ended by a NUL; "depends" has names with commas. */
    private static List<String> dependencies(byte[] module) {
        for (int at = 0; at < module.length - DEPENDS.length; at++) {
            if (module[at] == 0 && Arrays.equals(module, at, at + DEPENDS.length, DEPENDS, 0, DEPENDS.length)) {
                int start = at + DEPENDS.length;
                int end = start;
                while (end < module.length && module[end] != 0) {
                    end++;
                }
                String text = new String(module, start, end - start, StandardCharsets.US_ASCII);
                return text.isEmpty() ? List.of() : List.of(text.split(","));
            }
        }
        return List.of();
    }
}
