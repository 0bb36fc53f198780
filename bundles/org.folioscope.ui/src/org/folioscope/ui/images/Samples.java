// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.images;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The sample images that come with the project, in the directory that the system property names. */
public final class Samples {

    /** System property: the directory that holds the samples. */
    public static final String PROPERTY = "folioscope.samples";

    private Samples() {}

    /** The one to open first: the state before the kexec where there is a pair. */
    public static Optional<Path> first() {
        List<Path> all = all();
        return all.stream()
                .filter(path -> path.getFileName().toString().startsWith("before"))
                .findFirst()
                .or(() -> all.stream().findFirst());
    }

    static List<Path> all() {
        String directory = System.getProperty(PROPERTY, "");
        List<Path> files = new ArrayList<>();
        if (!directory.isEmpty()) {
            try (DirectoryStream<Path> stream =
                    Files.newDirectoryStream(Path.of(directory), "*.{elf,kdump,raw,xz,zst,gz}")) {
                stream.forEach(path -> files.add(path.toAbsolutePath().normalize()));
            } catch (IOException _) {
                return List.of();
            }
        }
        files.sort(Comparator.naturalOrder());
        return files;
    }
}
