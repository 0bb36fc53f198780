// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.handover.compat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.OptionalLong;
import org.folioscope.base.Progress;
import org.folioscope.kernel.KernelSnapshot;
import org.folioscope.memory.MemoryFaultException;
import org.folioscope.memory.MemoryReader;
import org.folioscope.symbols.KernelMap;

/** What a kernel in an image says of itself: the same as a kernel file's strings, read from its memory. */
public final class KernelMemory {

    /**
     * Variables that are there only where a kernel knows the parameter; its name was in memory that is given back after
     * boot.
     */
    private static final Map<String, String> PARAMETERS = Map.of(
            "kho_enable", "kho",
            "kho_scratch", "kho_scratch",
            "luo_global", "liveupdate",
            "pkram_sb_pfn", "pkram",
            "pkram_nodes", "pkram",
            "pkernfs_base", "pkernfs");

    /** No kernel image has more, bytes. */
    private static final long LIMIT = 1L << 30;

    private KernelMemory() {}

    /** Reads the strings of {@code kernel}; pages that the image lacks count as zeros. */
    @SuppressWarnings("resource") // nothing is opened
    public static KernelTraits read(KernelSnapshot kernel, Progress progress) {
        KernelMap map = kernel.map();
        KernelTraits.Builder traits =
                new KernelTraits.Builder(map.image().path().toString(), "memory");
        traits.release = map.release();
        PARAMETERS.forEach((symbol, word) -> {
            if (map.symbols().find(symbol).isPresent()) {
                traits.words.add(word);
            }
        });
        OptionalLong start = map.symbols().find("_text");
        OptionalLong end = map.symbols().find("_end");
        if (start.isPresent() && end.isPresent()) {
            long length = end.getAsLong() - start.getAsLong();
            if (length > 0 && length <= LIMIT) {
                progress.begin("Reading the strings of kernel " + map.release(), length);
                try (InputStream in = new Memory(map.virtualReader(), start.getAsLong(), length)) {
                    new KernelStrings(traits, progress).scanFrom(in, start.getAsLong());
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }
        return traits.build();
    }

    /** Memory as a stream. */
    private static final class Memory extends InputStream {

        private static final int PAGE = 4096;

        private final MemoryReader reader;
        private long at;
        private long left;

        Memory(MemoryReader reader, long start, long length) {
            this.reader = reader;
            this.at = start;
            this.left = length;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] target, int offset, int length) {
            if (left == 0) {
                return -1;
            }
            int count = (int) Math.min(Math.min(length, left), PAGE - (at & PAGE - 1));
            try {
                reader.read(at, target, offset, count);
            } catch (MemoryFaultException _) {
                java.util.Arrays.fill(target, offset, offset + count, (byte) 0);
            }
            at += count;
            left -= count;
            return count;
        }
    }
}
