// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.memory.compressed;

import com.github.luben.zstd.ZstdIOException;
import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import org.apache.commons.compress.MemoryLimitException;
import org.folioscope.base.CancelledException;
import org.folioscope.base.Numbers;
import org.folioscope.base.Progress;
import org.folioscope.memory.format.MappedFile;

/** Decodes one file, once. Blocks of zeros become holes of the copy. */
final class Decoding {

    private static final int BLOCK = 64 << 10;
    private static final byte[] ZEROS = new byte[BLOCK];
    /** Room is asked for in steps of this many bytes. */
    private static final long STEP = 1L << 20;

    /** Makes room for the copy. */
    @FunctionalInterface
    interface Room {

        /** @param bytes that the copy needs in all */
        void make(long bytes) throws IOException;
    }

    private final MappedFile file;
    private final Codec codec;
    private final long limit;
    private final Room room;
    private long written;
    private Source source;

    Decoding(MappedFile file, Codec codec, long limit, Room room) {
        this.file = file;
        this.codec = codec;
        this.limit = limit;
        this.room = room;
    }

    /**
     * Decodes to {@code target}.
     *
     * @throws DecodingException when the file is damaged or grows beyond the limit
     */
    void to(Path target, Progress progress) throws IOException {
        progress.begin("Decoding " + codec.text(), file.size());
        try (FileChannel out = FileChannel.open(
                        target,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.TRUNCATE_EXISTING,
                        StandardOpenOption.WRITE);
                InputStream in = open(progress)) {
            byte[] block = new byte[BLOCK];
            int length;
            while ((length = read(in, block)) > 0) {
                progress.check();
                grow(length);
                if (Arrays.mismatch(block, 0, length, ZEROS, 0, length) >= 0) {
                    write(out, ByteBuffer.wrap(block, 0, length), written);
                }
                written += length;
            }
            if (written > out.size()) {
                write(out, ByteBuffer.allocate(1), written - 1);
            }
        }
        if (written == 0) {
            throw new DecodingException(file.path() + " (" + codec.text() + ") decodes to nothing.");
        }
    }

    private InputStream open(Progress progress) throws IOException {
        source = new Source(Files.newInputStream(file.path()), progress);
        try {
            return codec.decode(new BufferedInputStream(source, BLOCK));
        } catch (IOException | RuntimeException e) {
            source.close();
            throw damaged(e);
        }
    }

    private int read(InputStream in, byte[] block) throws IOException {
        try {
            return in.readNBytes(block, 0, block.length);
        } catch (CancelledException e) {
            throw e;
        } catch (IOException | RuntimeException e) { // the decoders throw what they like at hostile data
            throw damaged(e);
        }
    }

    private IOException damaged(Exception e) {
        if (e instanceof FileSystemException problem) {
            return problem;
        }
        if (e instanceof MemoryLimitException) {
            return new DecodingException(
                    file.path() + " (" + codec.text() + ") needs more memory for decoding than is allowed: "
                            + e.getMessage() + ". Unpack it and open that.",
                    e);
        }
        String hint =
                e instanceof ZstdIOException && String.valueOf(e.getMessage()).contains("memory")
                        ? " It was compressed with a window above 128 MiB; unpack it (zstd -d --long=31) and open that."
                        : " It is truncated or damaged; copy it again.";
        return new DecodingException(
                file.path() + " can't be decoded as " + codec.text() + " at about file offset "
                        + Numbers.hex(source.read) + ", after " + Numbers.size(written) + " of decoded data: "
                        + e.getMessage() + "." + hint,
                e);
    }

    private void grow(int length) throws IOException {
        if (written + length > limit) {
            throw new DecodingException(file.path() + " (" + codec.text() + ", " + Numbers.size(file.size())
                    + ") decodes to more than " + Numbers.size(limit) + ", which is all that the cache may take. Raise"
                    + " the limit, or unpack it and open that.");
        }
        if (written % STEP == 0) {
            room.make(Math.min(limit, written + STEP));
        }
    }

    private static void write(FileChannel out, ByteBuffer bytes, long position) throws IOException {
        long at = position;
        while (bytes.hasRemaining()) {
            at += out.write(bytes, at);
        }
    }

    /** Counts what is read, for progress and messages. */
    private static final class Source extends FilterInputStream {

        private final Progress progress;
        private long read;

        Source(InputStream in, Progress progress) {
            super(in);
            this.progress = progress;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            progress.check();
            int count = super.read(target, offset, length);
            if (count > 0) {
                read += count;
                progress.advance(count);
            }
            return count;
        }
    }
}
