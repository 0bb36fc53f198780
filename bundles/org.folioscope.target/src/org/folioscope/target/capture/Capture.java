// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.target.capture;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.folioscope.base.CancelledException;
import org.folioscope.base.Numbers;
import org.folioscope.base.Progress;
import org.folioscope.memory.MemoryImage;
import org.folioscope.memory.elf.ElfCoreWriter;
import org.folioscope.memory.elf.PageFilter;
import org.folioscope.target.TargetException;
import org.folioscope.target.qmp.Qmp;

/**
 * Captures images of a VM. The VM is paused while registers and memory are read, and goes on afterwards if it ran before
 * (also when this process is killed, see {@link DumpPipe}). An image shows up under its name when it is complete; a
 * capture that fails or is cancelled leaves nothing behind. One capture of a VM at a time.
 */
@SuppressWarnings("resource") // what holds a frozen VM is not closed here
public final class Capture {

    private static final int CHUNK = 1 << 20;
    private static final Duration POLL = Duration.ofMillis(100);

    /** A dump that makes no progress for so long has hung; compressing and writing a chunk takes far less. */
    private static final Duration STALL_LIMIT = Duration.ofMinutes(2);

    private final Qmp qmp;
    private final Path ram;
    private final Opener opener;
    private final Supplier<Hold> holds;

    /** Opens the file that an image is written to. */
    interface Opener {
        SparseWriter open(Path file) throws IOException;
    }

    /**
     * What there is of a VM that is frozen.
     *
     * @param dump the dump that holds it; null where it is held in another way
     * @param memory opens its memory
     */
    public record Hold(DumpPipe dump, MemoryOpener memory) {}

    /** What was taken beside the image: registers, and how long the VM stood still for the capture. */
    private record Taken(JsonObject state, Duration paused) {}

    /** Opens the memory of a VM. */
    public interface MemoryOpener {
        MemoryImage open() throws IOException;
    }

    /** @param ram the file of the VM's RAM, for raw images; null where there is none */
    public Capture(Qmp qmp, Path ram) {
        this(qmp, ram, () -> null);
    }

    /** @param holds gives what there is of the VM when it is frozen, else null */
    public Capture(Qmp qmp, Path ram, Supplier<Hold> holds) {
        this(qmp, ram, holds, SparseWriter::create);
    }

    Capture(Qmp qmp, Path ram, Opener opener) {
        this(qmp, ram, () -> null, opener);
    }

    private Capture(Qmp qmp, Path ram, Supplier<Hold> holds, Opener opener) {
        this.qmp = qmp;
        this.ram = ram;
        this.holds = holds;
        this.opener = opener;
    }

    /**
     * Captures an image; a file of that name is replaced. A VM that is frozen stays so.
     *
     * @throws TargetException when the file can't be written, the VM has no RAM file for a raw image, or is frozen and
     *     asked for a format that only QEMU writes
     * @throws org.folioscope.target.qmp.QmpException when QEMU can't or won't dump
     * @throws CancelledException when cancelled through {@code progress}
     */
    public CaptureResult take(CaptureFormat format, Path image, Progress progress) throws IOException {
        Path part = image.resolveSibling(image.getFileName() + ".part");
        Path registers = RegisterFile.beside(image);
        Path registersPart = registers.resolveSibling(registers.getFileName() + ".part");
        try {
            Files.deleteIfExists(part);
            Hold hold = holds.get();
            Taken taken = hold != null && hold.dump() != null
                    ? takeHeld(hold, format, part, progress)
                    : takeRunning(format, part, progress);
            CaptureResult result = new CaptureResult(image, registers, Files.size(part), taken.paused);
            RegisterFile.write(taken.state, registersPart);
            Files.move(part, image, StandardCopyOption.ATOMIC_MOVE);
            Files.move(registersPart, registers, StandardCopyOption.ATOMIC_MOVE);
            return result;
        } catch (FileSystemException e) {
            throw new TargetException(describe(e, image), e);
        } finally {
            Files.deleteIfExists(part);
            Files.deleteIfExists(registersPart);
        }
    }

    /** Pauses a VM that is not frozen. */
    private Taken takeRunning(CaptureFormat format, Path part, Progress progress) throws IOException {
        try (SparseWriter writer = opener.open(part);
                FileChannel source = openSource(format)) {
            JsonObject state;
            long start = System.nanoTime();
            try (DumpPipe dump = DumpPipe.start(qmp, format == CaptureFormat.RAW ? CaptureFormat.ELF : format)) {
                state = RegisterFile.collect(qmp, format);
                if (source == null) {
                    receive(dump, writer, progress);
                } else {
                    copy(source, writer, progress);
                }
            }
            Duration paused = Duration.ofNanos(System.nanoTime() - start);
            writer.finish();
            return new Taken(state, paused);
        }
    }

    /**
     * Captures a VM that a dump holds. QEMU makes one dump at a time, and the one that holds the VM must not come to its
     * end; so its notes are taken, and the memory is read in the way that the VM's live image reads it.
     */
    private Taken takeHeld(Hold hold, CaptureFormat format, Path part, Progress progress) throws IOException {
        if (format == CaptureFormat.KDUMP) {
            throw new TargetException("only QEMU writes kdump-compressed images, and it can't while it holds the VM"
                    + " frozen; capture an ELF core, or let the VM go on first");
        }
        JsonObject state = RegisterFile.collect(qmp, format);
        if (format == CaptureFormat.RAW) {
            try (SparseWriter writer = opener.open(part);
                    FileChannel source = openSource(format)) {
                copy(source, writer, progress);
                writer.finish();
            }
            return new Taken(state, Duration.ZERO);
        }
        // Made here for its rights: the writer of ELF cores takes what is there, and moves it when it is complete.
        opener.open(part.resolveSibling(part.getFileName() + ".part")).close();
        try (MemoryImage memory = hold.memory().open()) {
            new ElfCoreWriter(PageFilter.ALL).write(memory, hold.dump().notes(), part, progress);
        }
        return new Taken(state, Duration.ZERO);
    }

    /** The RAM file, or null for a format that QEMU writes. */
    private FileChannel openSource(CaptureFormat format) throws IOException {
        if (format != CaptureFormat.RAW) {
            return null;
        }
        if (ram == null) {
            throw new TargetException("a raw image needs a VM whose RAM is a file (memory-backend-file with share=on);"
                    + " capture an ELF core instead");
        }
        return FileChannel.open(ram, StandardOpenOption.READ);
    }

    /** Reads and does not map: in a mapped file of tmpfs, looking at a hole fills it. */
    private static void copy(FileChannel source, SparseWriter writer, Progress progress) throws IOException {
        progress.begin("Copying RAM", source.size());
        ByteBuffer chunk = ByteBuffer.allocateDirect(CHUNK);
        while (source.read(chunk.clear()) >= 0) {
            progress.check();
            chunk.flip();
            progress.advance(chunk.remaining());
            writing(writer, chunk);
        }
    }

    private void receive(DumpPipe dump, SparseWriter writer, Progress progress) throws IOException {
        CompletableFuture<Void> received = new CompletableFuture<>();
        Thread reader = Thread.ofPlatform().daemon().name("receiver of a dump").start(() -> {
            try {
                receive(dump, writer);
                received.complete(null);
            } catch (IOException | RuntimeException e) {
                received.completeExceptionally(e);
            }
        });
        try {
            await(received, dump, progress);
        } catch (IOException | RuntimeException e) {
            dump.close();
            joinUninterruptibly(reader);
            throw e;
        }
        dump.complete();
    }

    private static void receive(DumpPipe dump, SparseWriter writer) throws IOException {
        ByteBuffer chunk = ByteBuffer.allocateDirect(CHUNK);
        boolean more = true;
        while (more) {
            more = dump.read(chunk) >= 0;
            if (!chunk.hasRemaining() || !more) {
                writing(writer, chunk.flip());
                chunk.clear();
            }
        }
    }

    private static void await(CompletableFuture<Void> received, DumpPipe dump, Progress progress) throws IOException {
        long done = 0;
        long total = -1;
        long lastAdvance = System.nanoTime();
        while (true) {
            progress.check();
            try {
                received.get(POLL.toMillis(), TimeUnit.MILLISECONDS);
                return;
            } catch (TimeoutException _) {
                long[] state = dump.progress(STALL_LIMIT);
                if (total < 0 && state[1] > 0) {
                    total = state[1];
                    progress.begin("Dumping memory", total);
                }
                if (state[0] > done) {
                    progress.advance(state[0] - done);
                    done = state[0];
                    lastAdvance = System.nanoTime();
                } else if (System.nanoTime() - lastAdvance > STALL_LIMIT.toNanos()) {
                    throw new TargetException("QEMU's dump made no progress for " + STALL_LIMIT.toSeconds() + " s");
                }
            } catch (ExecutionException e) {
                if (e.getCause() instanceof IOException cause) {
                    throw cause;
                }
                throw new IllegalStateException(e.getCause());
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
                throw new CancelledException();
            }
        }
    }

    private static void joinUninterruptibly(Thread thread) {
        boolean interrupted = Thread.interrupted();
        while (thread.isAlive()) {
            try {
                thread.join(); // its pipe is closed, so it can't block any more
            } catch (InterruptedException _) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** Marks the errors of the output file: they are the user's to mend. */
    private static void writing(SparseWriter writer, ByteBuffer bytes) throws IOException {
        try {
            writer.write(bytes);
        } catch (IOException e) {
            throw new FileSystemException("", null, e.getMessage());
        }
    }

    private static String describe(FileSystemException e, Path image) {
        Path directory = image.toAbsolutePath().getParent();
        String reason = switch (e) {
            case AccessDeniedException _ -> "permission denied in " + directory;
            case NoSuchFileException _ -> directory + " is not there";
            default -> String.valueOf(e.getReason()) + room(directory);
        };
        return "can't write the image " + image + ": " + reason;
    }

    private static String room(Path directory) {
        try {
            long bytes = Files.getFileStore(directory).getUsableSpace();
            return " (" + Numbers.size(bytes) + " are free in " + directory + ")";
        } catch (IOException _) {
            return "";
        }
    }
}
