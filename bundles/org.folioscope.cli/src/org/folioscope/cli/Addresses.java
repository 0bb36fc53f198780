// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.cli;

import java.io.BufferedInputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.NoSuchElementException;
import java.util.PrimitiveIterator;
import org.folioscope.base.Numbers;

/** The addresses of a call: its operands after the image, else the lines of the standard input. */
@SuppressWarnings("resource") // nobody closes the standard input
final class Addresses implements PrimitiveIterator.OfLong {

    /** Longer lines hold no address. */
    private static final int LONGEST = 64;

    private final InputStream in;
    private final StringBuilder line = new StringBuilder(LONGEST);
    private int number;
    private boolean ready;
    private long next;

    Addresses(InputStream in) {
        this.in = in;
    }

    static PrimitiveIterator.OfLong of(Call call) throws UsageException {
        if (call.operandCount() == 1) {
            return new Addresses(new BufferedInputStream(new FileInputStream(FileDescriptor.in), 1 << 16));
        }
        long[] addresses = new long[call.operandCount() - 1];
        for (int i = 0; i < addresses.length; i++) {
            addresses[i] = call.address(i + 1);
        }
        return java.util.Arrays.stream(addresses).iterator();
    }

    /** A line that holds no address. */
    static final class BadLineException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        BadLineException(String message) {
            super(message, null, false, false);
        }
    }

    @Override
    public boolean hasNext() {
        while (!ready && readLine()) {
            if (!line.isEmpty()) {
                next = parse();
                ready = true;
            }
        }
        return ready;
    }

    @Override
    public long nextLong() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        ready = false;
        return next;
    }

    private long parse() {
        if (line.length() > 2 && line.charAt(0) == '0' && line.charAt(1) == 'x' && line.length() <= 18) {
            try {
                return Long.parseUnsignedLong(line, 2, line.length(), 16);
            } catch (NumberFormatException _) {
                // told below, in words for people
            }
        }
        try {
            return Numbers.parse(line.toString());
        } catch (NumberFormatException e) {
            throw new BadLineException("line " + number + " of the standard input: " + e.getMessage());
        }
    }

    /** The next line without blanks around it; false at the end. */
    private boolean readLine() {
        line.setLength(0);
        number++;
        try {
            int c = in.read();
            if (c < 0) {
                return false;
            }
            for (; c >= 0 && c != '\n'; c = in.read()) {
                if (c > ' ' && line.length() < LONGEST) {
                    line.append((char) c);
                }
            }
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
