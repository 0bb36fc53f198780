// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.target.capture;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import org.folioscope.base.Progress;
import org.folioscope.memory.MemoryImage.Note;
import org.folioscope.target.FileTree;
import org.folioscope.target.HostCommand;
import org.folioscope.target.TargetException;
import org.folioscope.target.qmp.Qmp;
import org.folioscope.target.qmp.QmpEvent;
import org.folioscope.target.qmp.QmpEvents;
import org.folioscope.target.qmp.QmpException;

/**
 * A dump-guest-memory into a named pipe that is read here. QEMU pauses the VM for as long as the dump lasts and resumes
 * it at its end if it ran before, also when the dump fails because this end of the pipe goes away. That gives what
 * QEMU's own file output lacks: a cancel (QEMU has none for dumps), a VM that is never left paused when this process is
 * killed, clear errors of a full disk, holes, and a file of the user's own.
 *
 * <p>A pipe holds 64 KiB, so QEMU can't finish before most of the dump is read: until then the VM stands still.
 */
public final class DumpPipe implements AutoCloseable {

    private static final Duration START_LIMIT = Duration.ofSeconds(60);
    private static final Duration END_LIMIT = Duration.ofSeconds(60);

    private final Qmp qmp;
    private final QmpEvents events;
    private final FileChannel pipe;
    private final boolean resumes;
    private boolean ended;
    private List<Note> notes;

    private DumpPipe(Qmp qmp, QmpEvents events, FileChannel pipe) throws QmpException {
        this.qmp = qmp;
        // QEMU tells of the stop before it answers the command that caused it; a VM that stood still is not stopped.
        resumes = events.poll(Duration.ZERO) != null;
        this.events = events;
        this.pipe = pipe;
    }

    /**
     * Pauses the VM and starts a dump in {@code format}, which is not {@link CaptureFormat#RAW}.
     *
     * @throws QmpException.Refused when QEMU can't open the pipe (it runs on another machine, as another user, in a
     *     container), or another dump is in process
     */
    public static DumpPipe start(Qmp qmp, CaptureFormat format) throws IOException {
        // A stop may be under way: GDB's stub tells of a breakpoint before QEMU sends its event. It is over when QEMU
        // answers, and then its event can't be taken for one of the dump's.
        qmp.execute("query-status", START_LIMIT);
        Path directory = Files.createTempDirectory("folioscope-dump-");
        QmpEvents events = qmp.events("STOP", "DUMP_COMPLETED", "RESUME");
        FileChannel pipe = null;
        boolean started = false;
        try {
            Path fifo = directory.resolve("pipe");
            HostCommand.of("mkfifo", "-m", "600", fifo.toString()).run(Progress.NONE, START_LIMIT);
            // Opened for both, a pipe needs no peer to open (fifo(7)); then the other opens find one and don't block.
            try (FileChannel _ = FileChannel.open(fifo, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
                pipe = FileChannel.open(fifo, StandardOpenOption.READ);
                JsonObject arguments = new JsonObject();
                arguments.addProperty("paging", false);
                arguments.addProperty("detach", true);
                arguments.addProperty("format", format.qemuName());
                arguments.addProperty("protocol", "file:" + fifo);
                qmp.execute("dump-guest-memory", arguments, START_LIMIT);
            }
            DumpPipe dump = new DumpPipe(qmp, events, pipe);
            started = true;
            return dump;
        } finally {
            FileTree.delete(directory); // once both ends are open, the pipe needs no name
            if (!started) {
                events.close();
                if (pipe != null) {
                    pipe.close();
                }
            }
        }
    }

    /** Whether the VM goes on at the end: false for one that stood still before. */
    public boolean resumes() {
        return resumes;
    }

    /**
     * The notes at the beginning of an ELF dump of which nothing was read before: registers, and VMCOREINFO where the VM
     * has it. The rest of the dump can't be read afterwards.
     */
    synchronized List<Note> notes() throws IOException {
        if (notes == null) {
            notes = ElfHead.read(pipe).notes();
        }
        return notes;
    }

    /** Reads what QEMU has written; -1 at the end of the dump. Closing this dump from another thread ends the wait. */
    int read(ByteBuffer bytes) throws IOException {
        return pipe.read(bytes);
    }

    /** Bytes of guest memory that QEMU has dumped so far, and of all; {0, -1} while it doesn't tell. */
    long[] progress(Duration limit) throws QmpException {
        JsonElement answer = qmp.execute("query-dump", limit);
        if (answer instanceof JsonObject status && status.has("completed") && status.has("total")) {
            return new long[] {
                status.get("completed").getAsLong(), status.get("total").getAsLong()
            };
        }
        return new long[] {0, -1};
    }

    /** To be called after the end of the stream: waits for QEMU's word that the dump is whole. */
    void complete() throws IOException {
        String error = awaitEnd();
        if (error != null) {
            throw new TargetException("QEMU's dump failed: " + error);
        }
    }

    /** Waits until QEMU is done with the dump and has resumed the VM; gives its error, or null. */
    private String awaitEnd() throws QmpException {
        JsonElement error = await("DUMP_COMPLETED").data().get("error");
        if (resumes) {
            await("RESUME"); // comes after the dump's end
        }
        ended = true;
        return error == null ? null : error.getAsString();
    }

    private QmpEvent await(String name) throws QmpException {
        QmpEvent event = events.await(END_LIMIT);
        while (!event.name().equals(name)) {
            event = events.await(END_LIMIT);
        }
        return event;
    }

    /** Ends the dump if it isn't at its end yet, and returns when the VM runs again if it ran before. */
    @Override
    public void close() throws IOException {
        try (events) {
            pipe.close();
            if (!ended && !qmp.isClosed()) {
                awaitEnd();
            }
        }
    }
}
