// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.guest.failures;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.folioscope.base.Progress;
import org.folioscope.kernel.Snapshot;
import org.folioscope.memory.MemoryImage;
import org.folioscope.query.Column;
import org.folioscope.session.SessionFiles;
import org.folioscope.target.Target;

/**
 * A main class of these tests in a process of its own. It and all that it starts, however deep, carry a mark in their
 * environment, by which they are found after it was killed.
 */
final class ChildProgram {

    private static final String MARK = "FOLIOSCOPE_TEST_MARK";

    /** Classes of libraries, by the class whose loader knows them. */
    private static final String[] LIBRARIES = {
        "com.google.gson.JsonObject",
        "org.eclipse.emf.ecore.EObject",
        "org.eclipse.emf.common.util.URI",
        "org.eclipse.core.runtime.Plugin",
        "org.eclipse.equinox.app.IApplication",
        "org.eclipse.core.runtime.IStatus",
        "org.osgi.framework.BundleContext"
    };

    private static final String[] MEMORY_LIBRARIES = {
        "com.github.luben.zstd.Zstd",
        "org.apache.commons.codec.digest.DigestUtils",
        "org.apache.commons.compress.compressors.CompressorException",
        "org.apache.commons.io.output.NullOutputStream",
        "org.apache.commons.lang3.ArrayUtils",
        "org.tukaani.xz.XZInputStream"
    };

    private final String mark = UUID.randomUUID().toString();

    /** Starts it; what it prints goes to {@code output}. */
    Process start(Class<?> main, Path output, String... arguments) throws IOException {
        return startIn(List.of(), main, output, arguments);
    }

    /** As {@link #start}, by a program that runs the words behind its own. */
    Process startIn(List<String> wrapper, Class<?> main, Path output, String... arguments) throws IOException {
        List<String> words = new ArrayList<>(wrapper);
        words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        for (String name : List.of("folioscope.guest", "folioscope.home", "java.io.tmpdir")) {
            String value = System.getProperty(name);
            if (value != null) {
                words.add("-D" + name + "=" + value);
            }
        }
        words.addAll(List.of("-XX:TieredStopAtLevel=1", "-cp", classPath(main), main.getName()));
        words.addAll(List.of(arguments));
        ProcessBuilder builder =
                new ProcessBuilder(words).redirectErrorStream(true).redirectOutput(output.toFile());
        builder.environment().put(MARK, mark);
        return builder.start();
    }

    /** The processes that are there now and were started by programs of this object, themselves included. */
    List<ProcessHandle> processes() throws IOException {
        List<ProcessHandle> found = new ArrayList<>();
        try (DirectoryStream<Path> processes = Files.newDirectoryStream(Path.of("/proc"), "[0-9]*")) {
            for (Path process : processes) {
                try {
                    String environment = Files.readString(process.resolve("environ"), StandardCharsets.ISO_8859_1);
                    if (environment.contains(MARK + "=" + mark)) {
                        ProcessHandle.of(Long.parseLong(process.getFileName().toString()))
                                .ifPresent(found::add);
                    }
                } catch (IOException _) {
                    continue; // it has ended, or is another user's
                }
            }
        }
        return found;
    }

    private static String classPath(Class<?> main) {
        Set<String> places = new LinkedHashSet<>();
        for (Class<?> type : new Class<?>[] {
            main, Progress.class, MemoryImage.class, Snapshot.class, Column.class, Target.class, SessionFiles.class
        }) {
            add(places, type);
        }
        add(places, SessionFiles.class, LIBRARIES);
        add(places, MemoryImage.class, MEMORY_LIBRARIES);
        add(places, Snapshot.class, "org.folioscope.symbols.Symbols", "org.folioscope.model.FolioPackage");
        return String.join(File.pathSeparator, places);
    }

    private static void add(Set<String> places, Class<?> knows, String... names) {
        for (String name : names) {
            try {
                add(places, Class.forName(name, false, knows.getClassLoader()));
            } catch (ClassNotFoundException _) {
                continue; // the program fails if it needs it
            }
        }
    }

    /** A jar, or the folders of a bundle that isn't packed. */
    private static void add(Set<String> places, Class<?> type) {
        Path path =
                Path.of(type.getProtectionDomain().getCodeSource().getLocation().getPath());
        for (Path place : List.of(path, path.resolve("target/classes"), path.resolve("bin"))) {
            places.add(place.toString());
        }
    }
}
