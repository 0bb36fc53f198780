// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.handover.compat;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import org.apache.commons.io.input.BoundedInputStream;
import org.folioscope.base.CancelledException;
import org.folioscope.base.Numbers;
import org.folioscope.base.Progress;
import org.folioscope.memory.ImageException;

/**
 * A kernel as a file: a bzImage, or a vmlinux. A bzImage is unpacked as it is read, in bounded memory and without a copy
 * on the disk. Source of the header's offsets: Documentation/arch/x86/boot.rst, boot protocol 2.08 and later.
 */
@SuppressWarnings("resource") // streams over a channel that is closed where it was opened
public final class KernelFile {

    private static final int SECTOR = 512;
    private static final int SETUP_SECTORS = 0x1f1;
    private static final int BOOT_FLAG = 0x1fe;
    private static final int MAGIC = 0x202;
    private static final int VERSION = 0x206;
    private static final int VERSION_STRING = 0x20e;
    private static final int PAYLOAD_OFFSET = 0x248;
    private static final int PAYLOAD_LENGTH = 0x24c;
    private static final int INIT_SIZE = 0x260;
    private static final int HEADER = 0x268;
    private static final int HDRS = 0x5372_6448; // "HdrS"
    private static final int ELF = 0x464c_457f;
    private static final int ELF_CORE = 4;
    private static final int BUFFER = 64 << 10;

    private KernelFile() {}

    /** Whether {@code file} begins as a bzImage or as an ELF file that is no core dump. */
    public static boolean isKernel(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            ByteBuffer start = start(channel);
            return isBzImage(start) || isElf(start);
        }
    }

    /**
     * What the kernel in {@code file} says of itself.
     *
     * @throws ImageException when it is no kernel, or can't be unpacked; the message is for people
     */
    public static KernelTraits read(Path file, Progress progress) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            ByteBuffer start = start(channel);
            if (isBzImage(start)) {
                return bzImage(file, channel, start, progress);
            }
            if (isElf(start)) {
                progress.begin("Reading " + file.getFileName(), channel.size());
                KernelTraits.Builder traits = new KernelTraits.Builder(file.toString(), "vmlinux");
                new KernelStrings(traits, progress).scan(stream(channel, 0, channel.size()));
                return traits.build();
            }
        }
        throw new ImageException(file + " is no kernel: expected a bzImage (\"HdrS\" at file offset 0x202) or a vmlinux"
                + " (ELF, no core dump)");
    }

    private static KernelTraits bzImage(Path file, FileChannel channel, ByteBuffer start, Progress progress)
            throws IOException {
        if ((start.getShort(VERSION) & 0xffff) < 0x208) {
            throw new ImageException(file + " is a bzImage of boot protocol "
                    + Numbers.hex(start.getShort(VERSION) & 0xffff)
                    + "; only those from 0x208 on (Linux 2.6.26) say where the kernel in it is");
        }
        int sectors = start.get(SETUP_SECTORS) & 0xff;
        long setup = (sectors == 0 ? 5 : sectors + 1L) * SECTOR;
        long offset = setup + (start.getInt(PAYLOAD_OFFSET) & 0xffff_ffffL);
        long length = start.getInt(PAYLOAD_LENGTH) & 0xffff_ffffL;
        if (length < 8 || offset > channel.size() - length) {
            throw new ImageException(file + " is cut short: its kernel should be " + Numbers.size(length)
                    + " at file offset " + Numbers.hex(offset) + ", the file has " + Numbers.size(channel.size())
                    + ". Copy it again.");
        }
        byte[] first = stream(channel, offset, 8).readNBytes(8);
        Payload payload = Payload.of(first);
        if (payload == null) {
            throw new ImageException("the kernel in " + file + " (at file offset " + Numbers.hex(offset)
                    + ") is packed in a way that is not known here (lzo?): found " + bytes(first)
                    + ", expected gzip, xz, zstd, lz4, lzma, bzip2 or ELF. Give its vmlinux instead.");
        }
        KernelTraits.Builder traits = new KernelTraits.Builder(file.toString(), "bzImage, " + payload.text());
        traits.initSize = start.getInt(INIT_SIZE) & 0xffff_ffffL;
        traits.release = release(channel, start);
        progress.begin("Unpacking " + file.getFileName() + " (" + payload.text() + ")", length);
        KernelStrings strings = new KernelStrings(traits, progress);
        try (InputStream packed =
                        new BufferedInputStream(stream(channel, offset, length - payload.appended()), BUFFER);
                InputStream kernel = payload.decode(packed)) {
            strings.scan(kernel);
        } catch (CancelledException e) {
            throw e;
        } catch (IOException | RuntimeException e) { // the decoders throw what they like at hostile data
            throw new ImageException("the kernel in " + file + " (" + payload.text() + " at file offset "
                    + Numbers.hex(offset) + ") can't be unpacked after " + Numbers.size(strings.read()) + ": "
                    + e.getMessage() + ". The file is damaged or cut short; copy it again.");
        }
        return traits.build();
    }

    /** The version string of the setup header, up to its first blank. */
    private static String release(FileChannel channel, ByteBuffer start) throws IOException {
        int at = start.getShort(VERSION_STRING) & 0xffff;
        if (at == 0) {
            return "";
        }
        byte[] text = stream(channel, at + 0x200L, 128).readNBytes(128);
        int end = 0;
        while (end < text.length && text[end] > ' ' && text[end] < 0x7f) {
            end++;
        }
        return new String(text, 0, end, java.nio.charset.StandardCharsets.US_ASCII);
    }

    private static boolean isBzImage(ByteBuffer start) {
        return start.limit() >= HEADER && start.getInt(MAGIC) == HDRS && start.getShort(BOOT_FLAG) == (short) 0xaa55;
    }

    private static boolean isElf(ByteBuffer start) {
        return start.limit() >= 64 && start.getInt(0) == ELF && start.getShort(16) != ELF_CORE;
    }

    private static ByteBuffer start(FileChannel channel) throws IOException {
        ByteBuffer start = ByteBuffer.allocate(HEADER).order(ByteOrder.LITTLE_ENDIAN);
        while (start.hasRemaining() && channel.read(start, start.position()) > 0) {
            // until it is full or the file ends
        }
        return start.flip();
    }

    @SuppressWarnings("resource") // the caller closes the channel
    private static InputStream stream(FileChannel channel, long offset, long length) throws IOException {
        channel.position(offset);
        return BoundedInputStream.builder()
                .setInputStream(Channels.newInputStream(channel))
                .setMaxCount(length)
                .setPropagateClose(false)
                .get();
    }

    private static String bytes(byte[] first) {
        StringBuilder text = new StringBuilder();
        for (byte each : Arrays.copyOf(first, 4)) {
            text.append(text.isEmpty() ? "" : " ").append(String.format("%02x", each));
        }
        return text.toString();
    }
}
