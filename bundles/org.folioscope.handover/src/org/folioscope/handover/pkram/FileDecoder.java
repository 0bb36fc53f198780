// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.handover.pkram;

import java.nio.charset.StandardCharsets;
import org.folioscope.base.Progress;
import org.folioscope.memory.MemoryFaultException;
import org.folioscope.memory.MemoryReader;

/**
 * Reads the description of a tmpfs file from an object's byte stream. Each entry of the stream is one page; its bytes are
 * those pages one after the other, cut at the stream's length.
 */
final class FileDecoder {

    private static final int PAGE = 4096;

    private final MemoryReader reader;
    private final Progress progress;

    FileDecoder(MemoryReader reader, Progress progress) {
        this.reader = reader;
        this.progress = progress;
    }

    /**
     * @param length of the byte stream as the object says
     * @return null where the header can't be read
     */
    PkramFile decode(PkramStream bytes, long length) {
        int wanted = (int) Math.clamp(length, 0, PkramFile.HEADER + PkramFile.NAME_LIMIT);
        byte[] content = new byte[wanted];
        long[] state = {0, -1}; // bytes read, address of the first page
        try {
            bytes.entries(reader, progress, (_, _, entry, _) -> {
                int done = (int) state[0];
                int count = Math.min(PAGE, wanted - done);
                if (count > 0) {
                    if (done == 0) {
                        state[1] = PkramEntry.address(entry);
                    }
                    reader.read(PkramEntry.address(entry), content, done, count);
                    state[0] += count;
                }
            });
        } catch (MemoryFaultException _) {
            // what was read before is shown
        }
        if (state[0] < PkramFile.HEADER) {
            return null;
        }
        return file(state[1], content, (int) state[0]);
    }

    /** @param held how many bytes of the stream are in {@code content} */
    private PkramFile file(long address, byte[] content, int held) {
        long nameLength = PkramFormat.FILE_NAME_LENGTH.get(reader, address);
        return new PkramFile(
                address,
                (int) PkramFormat.FILE_MODE.get(reader, address),
                PkramFormat.FILE_UID.get(reader, address),
                PkramFormat.FILE_GID.get(reader, address),
                nameLength,
                PkramFormat.FILE_SIZE.get(reader, address),
                PkramFormat.FILE_ATIME.get(reader, address),
                PkramFormat.FILE_MTIME.get(reader, address),
                PkramFormat.FILE_CTIME.get(reader, address),
                new String(
                        content,
                        PkramFile.HEADER,
                        (int) Math.min(nameLength, held - PkramFile.HEADER),
                        StandardCharsets.ISO_8859_1));
    }
}
