// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.memory.format;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;

/**
 * madvise(2) with MADV_RANDOM, which the JDK does not offer: a first touch of a mapped page then reads that page alone, and
 * not the megabytes around it. It matters for sparse files, whose holes the kernel would fill with pages of zeros.
 */
final class RandomAccessAdvice {

    private static final int MADV_RANDOM = 1;
    private static final MethodHandle MADVISE = Linker.nativeLinker()
            .downcallHandle(
                    Linker.nativeLinker().defaultLookup().findOrThrow("madvise"),
                    FunctionDescriptor.of(
                            ValueLayout.JAVA_INT, ValueLayout.ADDRESS, ValueLayout.JAVA_LONG, ValueLayout.JAVA_INT));

    private RandomAccessAdvice() {}

    /** Gives the advice for {@code mapped}, the whole of a mapping. Where the kernel won't have it, nothing changes. */
    static void give(MemorySegment mapped) {
        try {
            int _ = (int) MADVISE.invokeExact(mapped, mapped.byteSize(), MADV_RANDOM);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }
}
