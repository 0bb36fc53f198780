// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.session.evidence;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.folioscope.base.Numbers;

/** Reads text that a guest or QEMU has written, as much of it as a person looks at. */
final class TextFiles {

    /** Bytes that are shown of a file; the rest is told, not read. */
    static final int MOST = 1 << 20;

    private TextFiles() {}

    /** The end of a file as text: what is no UTF-8 is replaced, other control characters than line ends are marked. */
    static String tail(Path file) throws IOException {
        try (SeekableByteChannel channel = Files.newByteChannel(file)) {
            long size = channel.size();
            long from = Math.max(0, size - MOST);
            channel.position(from);
            ByteBuffer bytes = ByteBuffer.allocate((int) (size - from));
            while (bytes.hasRemaining() && channel.read(bytes) >= 0) {}
            String text = new String(bytes.array(), 0, bytes.position(), StandardCharsets.UTF_8);
            String before = from == 0 ? "" : "… " + Numbers.size(from) + " before this are in " + file + "\n";
            return before + clean(text);
        }
    }

    private static String clean(String text) {
        return text.replace("\r\n", "\n").replaceAll("[\\x00-\\x08\\x0b-\\x1f]", "·");
    }
}
