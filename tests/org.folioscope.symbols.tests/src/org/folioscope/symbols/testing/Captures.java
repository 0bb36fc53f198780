// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.symbols.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/**
 * Images of real guests with what the guests said about themselves: one directory each in the directory that the
 * property folioscope.captures names, with image.elf or image.raw and truth/kallsyms.
 */
public final class Captures {

    private Captures() {}

    /** All image files that are there. Tests that need them are skipped without any. */
    public static List<Path> images() {
        String place = System.getProperty("folioscope.captures", "");
        Assumptions.assumeFalse(place.isEmpty(), "no captures: folioscope.captures is not set");
        try (Stream<Path> files = Files.walk(Path.of(place), 2)) {
            return files.filter(f -> f.getFileName().toString().matches("image\\.(elf|raw|kdump|kdump-flat)"))
                    .filter(f -> Files.exists(f.resolveSibling("truth/kallsyms")))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
