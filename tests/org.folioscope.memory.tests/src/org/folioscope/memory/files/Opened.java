// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.memory.files;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.folioscope.base.Progress;
import org.folioscope.memory.ImageException;
import org.folioscope.memory.Images;
import org.folioscope.memory.MemoryFaultException;
import org.folioscope.memory.MemoryFaultException.Reason;
import org.folioscope.memory.MemoryImage;
import org.folioscope.memory.OpenOptions;
import org.folioscope.memory.PhysicalReader;

/** Opens test images and compares their memory. */
public final class Opened {

    private Opened() {}

    /** Options with a cache beside the files of the test. */
    public static OpenOptions options(Path directory) {
        return new OpenOptions(0, -1, directory.resolve("cache"), 1L << 30);
    }

    public static MemoryImage open(Path file) throws IOException {
        return Images.open(file, options(file.resolveSibling("")), Progress.NONE);
    }

    public static MemoryImage open(Path directory, FileMaker file) throws IOException {
        return open(write(directory, file.toBytes()));
    }

    public static Path write(Path directory, byte[] content) throws IOException {
        return Files.write(directory.resolve("image"), content);
    }

    /** The sentence with which a file is refused. */
    public static String refusal(Path file) {
        return assertThrows(ImageException.class, () -> open(file).close()).getMessage();
    }

    public static String refusal(Path directory, byte[] content) throws IOException {
        return refusal(write(directory, content));
    }

    public static void assertPages(MemoryImage image, long pfn, int count) {
        PhysicalReader reader = new PhysicalReader(image);
        byte[] page = new byte[Pages.SIZE];
        for (long i = pfn; i < pfn + count; i++) {
            reader.read(i * Pages.SIZE, page, 0, page.length);
            assertArrayEquals(Pages.content(i), page, "page " + i);
        }
    }

    public static void assertFault(MemoryImage image, long address, Reason reason) {
        MemoryFaultException fault = assertThrows(MemoryFaultException.class, () -> image.window(address));
        assertEquals(reason, fault.reason(), fault.getMessage());
        assertEquals(address, fault.address());
    }
}
