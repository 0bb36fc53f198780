// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.target.guest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.folioscope.base.Numbers;
import org.folioscope.target.TargetException;

/** What a command in the guest wrote, in memory. A guest that writes without end is told to be one. */
final class AgentOutput extends OutputStream {

    /** Bytes that one command may write; all symbols of a kernel take 15 MiB. */
    static final int LIMIT = 256 << 20;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    @Override
    public void write(int value) throws IOException {
        write(new byte[] {(byte) value}, 0, 1);
    }

    @Override
    public void write(byte[] from, int offset, int count) throws IOException {
        if (count > LIMIT - bytes.size()) {
            throw new TargetException("A command in the guest wrote more than " + Numbers.size(LIMIT)
                    + ", which is the most that is kept; let it write less, or to a file in the guest");
        }
        bytes.write(from, offset, count);
    }

    byte[] bytes() {
        return bytes.toByteArray();
    }

    String text() {
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
