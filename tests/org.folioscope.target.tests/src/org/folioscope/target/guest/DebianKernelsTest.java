// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.target.guest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.folioscope.base.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which of the kernels in the cache a guest gets. The archive is never asked. */
class DebianKernelsTest {

    @TempDir
    private Path root;

    @Test
    void theLatestOfWhichAllIsThatIsWantedIsTaken() throws IOException {
        kernel("6.12.90-1" + DebianKernels.SUFFIX, 1);
        kernel("6.12.91-1" + DebianKernels.SUFFIX, 3);
        kernel("6.12.92-1" + DebianKernels.SUFFIX, 2);
        kernel("6.12.93-1", 4);
        kernel("6.12.94-1-000000000000000000000000", 5);
        kernel(".6.12.95-1" + DebianKernels.SUFFIX + ".part", 6);
        GuestKernel kernel = new DebianKernels(new GuestCache(root)).get("6.12", Progress.NONE);
        assertEquals("6.12.91-1" + DebianKernels.SUFFIX, kernel.release());
        assertEquals("6.12", kernel.name());
    }

    /** A folder with a bzImage whose release is the folder's name. */
    private void kernel(String name, long seconds) throws IOException {
        Path folder = Files.createDirectories(root.resolve("kernels/6.12").resolve(name));
        ByteBuffer image = ByteBuffer.allocate(0x800).order(ByteOrder.LITTLE_ENDIAN);
        image.putInt(0x202, 0x53726448).putShort(0x20e, (short) 0x200);
        image.put(0x400, name.getBytes(StandardCharsets.US_ASCII));
        Files.write(folder.resolve("bzImage"), image.array());
        Files.setLastModifiedTime(folder, FileTime.fromMillis(seconds * 1000));
    }
}
