// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.handover.compat;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.folioscope.base.CancelledException;
import org.folioscope.base.Progress;
import org.folioscope.handover.kho.LandedMemory;
import org.folioscope.handover.kho.LoadedKernel;
import org.folioscope.handover.kho.LoadedKernel.Segment;
import org.folioscope.handover.kho.SetupData;
import org.folioscope.memory.MemoryFaultException;

/**
 * Reads what a kernel that kexec has loaded says of itself: its packed image lies in pages that wait to be copied. Its
 * boot parameters hold a copy of the file's setup header, which tells where in the protected-mode part the packed kernel
 * is (Documentation/arch/x86/boot.rst: payload_offset at 0x248, payload_length at 0x24c).
 */
public final class LoadedKernelImage {

    private static final int PAYLOAD_OFFSET = 0x248;
    private static final int PAYLOAD_LENGTH = 0x24c;
    private static final int MAGIC_LENGTH = 8;

    private LoadedKernelImage() {}

    /** What the loaded kernel says; empty where its image is not to be had or can't be unpacked. */
    public static Optional<KernelTraits> read(LoadedKernel loaded, Progress progress) {
        if (loaded.landed().isEmpty()) {
            return Optional.empty();
        }
        LandedMemory memory = loaded.landed().get();
        try {
            for (Segment parameters : loaded.segments()) {
                if (memory.isCopied(parameters.start()) && SetupData.isBootParams(memory, parameters.start())) {
                    return read(
                            loaded,
                            memory,
                            memory.u32(parameters.start() + PAYLOAD_OFFSET),
                            memory.u32(parameters.start() + PAYLOAD_LENGTH),
                            progress);
                }
            }
        } catch (MemoryFaultException _) {
            return Optional.empty();
        }
        return Optional.empty();
    }

    private static Optional<KernelTraits> read(
            LoadedKernel loaded, LandedMemory memory, long offset, long length, Progress progress) {
        for (Segment segment : loaded.segments()) {
            if (length < MAGIC_LENGTH
                    || offset + length > segment.size()
                    || !memory.isCopied(segment.start() + offset)) {
                continue;
            }
            byte[] first = new byte[MAGIC_LENGTH];
            memory.read(segment.start() + offset, first, 0, first.length);
            Payload payload = Payload.of(first);
            if (payload != null) {
                return unpack(memory, segment.start() + offset, length, payload, progress);
            }
        }
        return Optional.empty();
    }

    private static Optional<KernelTraits> unpack(
            LandedMemory memory, long address, long length, Payload payload, Progress progress) {
        progress.begin("Unpacking the loaded kernel (" + payload.text() + ")", -1);
        KernelTraits.Builder traits = new KernelTraits.Builder("the loaded kernel", "bzImage, " + payload.text());
        try (InputStream packed = new BufferedInputStream(new MemoryStream(memory, address, length));
                InputStream kernel = payload.decode(packed)) {
            new KernelStrings(traits, progress).scan(kernel);
        } catch (CancelledException e) {
            throw e;
        } catch (IOException | RuntimeException _) { // the decoders throw what they like at damaged data
            return Optional.empty();
        }
        return Optional.of(traits.build());
    }

    /** Bytes of memory as a stream. */
    private static final class MemoryStream extends InputStream {

        private final LandedMemory memory;
        private final long end;
        private long at;

        MemoryStream(LandedMemory memory, long start, long length) {
            this.memory = memory;
            this.at = start;
            this.end = start + length;
        }

        @Override
        public int read() {
            return at == end ? -1 : memory.u8(at++);
        }

        @Override
        public int read(byte[] target, int offset, int length) {
            int count = (int) Math.min(length, end - at);
            if (count <= 0) {
                return length == 0 ? 0 : -1;
            }
            memory.read(at, target, offset, count);
            at += count;
            return count;
        }
    }
}
