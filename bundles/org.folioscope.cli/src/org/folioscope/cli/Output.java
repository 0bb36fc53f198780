// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Where the answer goes: the standard output, or a file. Without a buffer: whoever writes does so in large pieces. Says
 * what failed when it fails.
 */
@SuppressWarnings("resource") // whoever made the output closes it
final class Output extends OutputStream {

    private final OutputStream out;
    private final String name;
    private final Runnable before;

    private Output(OutputStream out, String name, Runnable before) {
        this.out = out;
        this.name = name;
        this.before = before;
    }

    /** @param before runs before each piece, to clear what else stands on the terminal */
    static Output standard(Runnable before) {
        return new Output(new FileOutputStream(FileDescriptor.out), "standard output", before);
    }

    /** Makes {@code file}, or overwrites it. */
    static Output file(String file) throws OutputException {
        try {
            return new Output(new FileOutputStream(file), file, () -> {});
        } catch (IOException e) {
            throw failed(file, e);
        }
    }

    /** For callers other than the command line. */
    static Output to(OutputStream out) {
        return new Output(out, "output", () -> {});
    }

    @Override
    public void write(int value) throws IOException {
        write(new byte[] {(byte) value}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int count) throws IOException {
        try {
            before.run();
            out.write(bytes, offset, count);
        } catch (IOException e) {
            if (String.valueOf(e.getMessage()).contains("Broken pipe")) {
                throw new BrokenPipeException(e);
            }
            throw failed(name, e);
        }
    }

    @Override
    public void flush() throws IOException {
        out.flush();
    }

    @Override
    public void close() throws IOException {
        try {
            out.close();
        } catch (IOException e) {
            throw failed(name, e);
        }
    }

    private static OutputException failed(String name, IOException e) {
        return new OutputException("can't write to " + name + ": " + e.getMessage(), e);
    }
}
