// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.target.guest;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.folioscope.target.TargetException;

/**
 * A kernel that a guest can boot, in a folder of the cache or of the user.
 *
 * @param name how users name it: a series such as "6.12", or "own"
 * @param release as {@code uname -r} prints it
 * @param image the bzImage
 * @param modules the folder with its modules, compressed or not, in any depth
 * @param configuration the .config that it was built with
 */
public record GuestKernel(String name, String release, Path image, Path modules, Path configuration) {

    private static final int MAGIC = 0x53726448; // "HdrS"

    /** The name of a kernel of the user's own. */
    static final String FILE = "file";

    static final String IMAGE = "bzImage";
    static final String CONFIGURATION = "config";
    static final String MODULES = "modules";

    /** Opens what {@link DebianKernels} or {@link OwnKernel} left in a folder. */
    static GuestKernel in(Path folder, String name) throws IOException {
        Path image = folder.resolve(IMAGE);
        return new GuestKernel(name, release(image), image, folder.resolve(MODULES), folder.resolve(CONFIGURATION));
    }

    /**
     * A bzImage of the user's own; its modules are in a folder "modules" beside it, where it has any that a guest needs,
     * and its configuration in a file "config".
     */
    public static GuestKernel ofFile(Path image) throws IOException {
        Path file = image.toAbsolutePath();
        return new GuestKernel(
                FILE, release(file), file, file.resolveSibling(MODULES), file.resolveSibling(CONFIGURATION));
    }

    /** True when the configuration sets {@code option} (such as CONFIG_KEXEC_HANDOVER) to y. */
    public boolean has(String option) throws IOException {
        try (Stream<String> lines = Files.lines(configuration)) {
            return lines.anyMatch((option + "=y")::equals);
        }
    }

    /**
     * The release that a bzImage tells of itself: at 0x20e there is the offset, less 0x200, of a text that begins with
     * it (the kernel's Documentation/arch/x86/boot.rst, kernel_version; protocol 2.00 and later).
     */
    static String release(Path image) throws IOException {
        try (FileChannel channel = FileChannel.open(image)) {
            ByteBuffer header = ByteBuffer.allocate(0x210).order(ByteOrder.LITTLE_ENDIAN);
            read(channel, header, 0);
            if (header.limit() < 0x210 || header.getInt(0x202) != MAGIC) {
                throw new TargetException(image + " is not a bzImage: there is no \"HdrS\" at offset 0x202");
            }
            ByteBuffer text = ByteBuffer.allocate(128);
            read(channel, text, Short.toUnsignedInt(header.getShort(0x20e)) + 0x200L);
            String words = StandardCharsets.US_ASCII.decode(text).toString();
            return words.split("[ \0]", 2)[0];
        }
    }

    private static void read(FileChannel channel, ByteBuffer buffer, long position) throws IOException {
        while (buffer.hasRemaining() && channel.read(buffer, position + buffer.position()) >= 0) {
            continue;
        }
        buffer.flip();
    }
}
