// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.memory.format;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.StructLayout;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.VarHandle;
import java.nio.file.Path;

/**
 * Where a file holds data and where it has holes: lseek(2) with SEEK_DATA and SEEK_HOLE, which the JDK does not offer.
 * Asking does not touch the file. Safe for use by several threads.
 */
public final class DataRuns implements AutoCloseable {

    private static final int O_RDONLY = 0;
    private static final int O_CLOEXEC = 0x80000;
    private static final int SEEK_DATA = 3;
    private static final int SEEK_HOLE = 4;
    private static final int ENXIO = 6;

    private final int file;
    private boolean closed;

    /** @throws IOException when the file can't be opened */
    public DataRuns(Path path) throws IOException {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment state = arena.allocate(C.STATE);
            file = (int) C.OPEN.invokeExact(state, arena.allocateFrom(path.toString()), O_RDONLY | O_CLOEXEC);
            if (file < 0) {
                throw new IOException(path + " can't be opened: error " + C.error(state));
            }
        } catch (IOException | RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    /** The first offset at or after {@code offset} that has data; {@link Long#MAX_VALUE} where none comes. */
    public long nextData(long offset) {
        return seek(offset, SEEK_DATA);
    }

    /** The first offset at or after {@code offset} that is in a hole, or the file's end; MAX_VALUE behind that. */
    public long nextHole(long offset) {
        return seek(offset, SEEK_HOLE);
    }

    private synchronized long seek(long offset, int whence) {
        if (closed) {
            throw new IllegalStateException("already closed");
        }
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment state = arena.allocate(C.STATE);
            long found = (long) C.SEEK.invokeExact(state, file, offset, whence);
            if (found >= 0) {
                return found;
            }
            // A file system that knows no holes says EINVAL: all of it is data.
            return C.error(state) == ENXIO ? Long.MAX_VALUE : whence == SEEK_DATA ? offset : Long.MAX_VALUE;
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public synchronized void close() {
        if (!closed) {
            closed = true;
            try {
                int _ = (int) C.CLOSE.invokeExact(file);
            } catch (RuntimeException | Error e) {
                throw e;
            } catch (Throwable e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** The C library's functions, bound when they are first needed. */
    private static final class C {

        static final StructLayout STATE = Linker.Option.captureStateLayout();
        static final MethodHandle OPEN;
        static final MethodHandle SEEK;
        static final MethodHandle CLOSE;
        private static final VarHandle ERROR = STATE.varHandle(MemoryLayout.PathElement.groupElement("errno"));

        static {
            Linker linker = Linker.nativeLinker();
            Linker.Option errno = Linker.Option.captureCallState("errno");
            OPEN = linker.downcallHandle(
                    linker.defaultLookup().findOrThrow("open"),
                    FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.ADDRESS, ValueLayout.JAVA_INT),
                    errno);
            SEEK = linker.downcallHandle(
                    linker.defaultLookup().findOrThrow("lseek"),
                    FunctionDescriptor.of(
                            ValueLayout.JAVA_LONG, ValueLayout.JAVA_INT, ValueLayout.JAVA_LONG, ValueLayout.JAVA_INT),
                    errno);
            CLOSE = linker.downcallHandle(
                    linker.defaultLookup().findOrThrow("close"),
                    FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.JAVA_INT));
        }

        private C() {}

        static int error(MemorySegment state) {
            return (int) ERROR.get(state, 0L);
        }
    }
}
