// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.target.qmp;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.folioscope.base.Numbers;

/** Finds the lines in the bytes that a monitor sends, however they are split. For one thread. */
final class LineSplitter {

    /** Takes a line, without its end. */
    interface Sink {
        void line(String line) throws QmpException;
    }

    private final int limit;
    private final Sink sink;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();

    /** @param limit bytes that one line may have at most */
    LineSplitter(int limit, Sink sink) {
        this.limit = limit;
        this.sink = sink;
    }

    /** @param bytes of the heap */
    void split(ByteBuffer bytes) throws QmpException {
        byte[] array = bytes.array();
        int from = bytes.position();
        for (int at = from; at < bytes.limit(); at++) {
            if (array[at] == '\n') {
                append(array, from, at);
                String text = line.toString(StandardCharsets.UTF_8);
                line.reset();
                from = at + 1;
                if (!text.isBlank()) {
                    sink.line(text);
                }
            }
        }
        append(array, from, bytes.limit());
    }

    private void append(byte[] array, int from, int to) throws QmpException {
        if (line.size() + (to - from) > limit) {
            throw new QmpException.Malformed(
                    "a line has more than " + Numbers.size(limit) + ", which is the most that is accepted");
        }
        line.write(array, from, to - from);
    }
}
