// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.session.run;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The log of a step, in a file. What can't be written is left out: a full disk shows elsewhere. */
final class StepLog implements AutoCloseable {

    private static final long LARGEST = 4L << 20;

    private final OutputStream out;
    private long size;

    StepLog(Path file) throws IOException {
        out = Files.newOutputStream(file);
    }

    synchronized void line(String line) {
        size += line.length() + 1L;
        if (size < LARGEST) {
            try {
                out.write((line + "\n").getBytes(StandardCharsets.UTF_8));
            } catch (IOException _) {
                size = LARGEST; // no more of it
            }
        }
    }

    @Override
    public synchronized void close() {
        size = LARGEST;
        try {
            out.close();
        } catch (IOException _) {
            // all that could be written is there
        }
    }
}
