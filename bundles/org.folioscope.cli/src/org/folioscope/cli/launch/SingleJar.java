// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.cli.launch;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Packs several jars into one, uncompressed and without signatures. The launcher starts the command line from such a
 * jar: the JDK's AOT cache takes no classes from signed jars, as Eclipse's are, and checking signatures takes longer
 * than the rest of the start.
 */
public final class SingleJar {

    /** Native code for other machines than those that the launcher runs on. */
    private static final String NATIVE_CODE = "linux/amd64/";

    private SingleJar() {}

    /**
     * Of files with one name the first counts.
     *
     * @param arguments the jar to make, then those to pack
     */
    public static void main(String[] arguments) throws IOException {
        Set<String> packed = new HashSet<>();
        try (OutputStream file = new BufferedOutputStream(Files.newOutputStream(Path.of(arguments[0])), 1 << 16);
                ZipOutputStream out = new ZipOutputStream(file)) {
            out.setMethod(ZipOutputStream.STORED);
            for (int i = 1; i < arguments.length; i++) {
                pack(Path.of(arguments[i]), packed, out);
            }
        }
    }

    private static void pack(Path jar, Set<String> packed, ZipOutputStream out) throws IOException {
        try (ZipFile in = new ZipFile(jar.toFile())) {
            Enumeration<? extends ZipEntry> entries = in.entries();
            while (entries.hasMoreElements()) {
                ZipEntry entry = entries.nextElement();
                if (isWanted(entry) && packed.add(entry.getName())) {
                    try (InputStream content = in.getInputStream(entry)) {
                        store(entry.getName(), content.readAllBytes(), out);
                    }
                }
            }
        }
    }

    private static boolean isWanted(ZipEntry entry) {
        String name = entry.getName();
        boolean foreign =
                (name.endsWith(".so") || name.endsWith(".dll") || name.endsWith(".dylib") || name.endsWith(".jnilib"))
                        && !name.startsWith(NATIVE_CODE);
        boolean service = name.startsWith("META-INF/services/");
        return !entry.isDirectory() && !foreign && (service || !name.startsWith("META-INF/"));
    }

    private static void store(String name, byte[] content, ZipOutputStream out) throws IOException {
        CRC32 checksum = new CRC32();
        checksum.update(content);
        ZipEntry entry = new ZipEntry(name);
        entry.setTime(0); // the same jars make the same jar
        entry.setSize(content.length);
        entry.setCompressedSize(content.length);
        entry.setCrc(checksum.getValue());
        out.putNextEntry(entry);
        out.write(content);
        out.closeEntry();
    }
}
