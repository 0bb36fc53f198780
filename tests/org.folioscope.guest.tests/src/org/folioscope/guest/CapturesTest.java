// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.guest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Holds captures that were kept (folioscope.keepCaptures of {@link RealGuestTest}) against what their guests said, with
 * no guest to boot. The property {@code folioscope.captures} names their folder; each has an image and a truth.
 */
class CapturesTest {

    @TestFactory
    Stream<DynamicTest> capturesAgreeWithTheirGuest() throws IOException {
        String property = System.getProperty("folioscope.captures", "");
        Assumptions.assumeFalse(property.isEmpty(), "no captures are named by folioscope.captures");
        List<Path> captures;
        try (Stream<Path> entries = Files.list(Path.of(property))) {
            captures = entries.filter(entry -> Files.isReadable(entry.resolve("truth/truth.tsv")))
                    .sorted()
                    .toList();
        }
        return captures.stream()
                .flatMap(capture -> new ComparedImage(
                                capture.getFileName().toString(), image(capture), capture.resolve("truth"))
                        .tests());
    }

    /** One of its images; they hold the same. */
    private static Path image(Path capture) {
        return Stream.of("image.elf", "image.kdump", "image.raw")
                .map(capture::resolve)
                .filter(Files::isReadable)
                .findFirst()
                .orElse(capture.resolve("image.elf"));
    }
}
