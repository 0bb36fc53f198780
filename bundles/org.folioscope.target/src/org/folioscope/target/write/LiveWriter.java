// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.target.write;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.folioscope.base.Numbers;
import org.folioscope.memory.MemoryFaultException;
import org.folioscope.memory.PhysicalReader;
import org.folioscope.target.TargetException;
import org.folioscope.target.live.GdbLink;
import org.folioscope.target.live.HostPlace;
import org.folioscope.target.live.VmImage;

/**
 * The one class that writes to the memory of a VM. It asks for its grant at each write, and keeps what it wrote and what
 * was there before. Made by {@link org.folioscope.target.Target#writer}. Safe for use by several threads.
 *
 * <p>QEMU doesn't notice a write to its RAM: code that it has translated already goes on as it was. Data is what can be
 * changed.
 */
public final class LiveWriter {

    /** Bytes of one write: for damage and repair of structures, not for copying memory. */
    public static final int MOST_BYTES = 1 << 20;

    private static final int MOST_RECORDS = 10_000;

    /** Opens the memory that is to be changed. */
    public interface Memory {
        VmImage open() throws IOException;
    }

    /**
     * One write.
     *
     * @param time when
     * @param physical where it began
     * @param before what was there
     * @param after what is there now
     * @param reason that of the grant
     */
    public record Written(Instant time, long physical, byte[] before, byte[] after, String reason) {

        @Override
        public String toString() {
            return time + " wrote " + after.length + " bytes at physical " + Numbers.hex(physical) + " (" + reason
                    + "): " + hex(before) + " became " + hex(after);
        }

        private static String hex(byte[] bytes) {
            int shown = Math.min(bytes.length, 64);
            return java.util.HexFormat.of().formatHex(bytes, 0, shown) + (shown < bytes.length ? "…" : "");
        }
    }

    private final WriteGrants grants;
    private final WriteGrant grant;
    private final Memory memory;
    private final GdbLink gdb;
    private final List<Written> log = new ArrayList<>();

    /**
     * @param grant what is shown to {@code grants} at each write
     * @param gdb the VM's GDB stub, or null
     */
    public LiveWriter(WriteGrants grants, WriteGrant grant, Memory memory, GdbLink gdb) {
        this.grants = grants;
        this.grant = grant;
        this.memory = memory;
        this.gdb = gdb;
    }

    /**
     * Writes all of {@code bytes} from the physical address on, and reads them back where the VM stands still.
     *
     * @return what was there before, and what is there now
     * @throws TargetException when the grant doesn't count (any more), there is no RAM there, or it can't be written
     */
    public synchronized Written write(long physical, byte[] bytes) throws IOException {
        grants.require(grant);
        if (bytes.length == 0 || bytes.length > MOST_BYTES) {
            throw new TargetException("expected 1 to " + Numbers.size(MOST_BYTES) + " to write at physical "
                    + Numbers.hex(physical) + ", found " + bytes.length + " bytes");
        }
        if (log.size() == MOST_RECORDS) {
            throw new TargetException("more than " + MOST_RECORDS + " writes by one grant; ask for a new one");
        }
        byte[] before;
        try (VmImage image = memory.open()) {
            before = read(image, physical, bytes.length);
            Optional<HostPlace> place = image.place(physical);
            if (place.isPresent()) {
                write(place.get(), physical, bytes);
            } else {
                gdb.write(physical, bytes, grant);
            }
        }
        Written written = new Written(Instant.now(), physical, before, bytes.clone(), grant.reason());
        log.add(written);
        return written;
    }

    private static byte[] read(VmImage image, long physical, int count) throws TargetException {
        byte[] bytes = new byte[count];
        try {
            new PhysicalReader(image).read(physical, bytes, 0, count);
        } catch (MemoryFaultException e) {
            throw new TargetException("nothing was written: " + e.getMessage(), e);
        }
        return bytes;
    }

    private static void write(HostPlace place, long physical, byte[] bytes) throws IOException {
        if (place.length() < bytes.length) {
            throw new TargetException("nothing was written: the RAM at physical " + Numbers.hex(physical)
                    + " ends after " + place.length() + " bytes");
        }
        try (FileChannel file = FileChannel.open(place.file(), StandardOpenOption.WRITE)) {
            ByteBuffer rest = ByteBuffer.wrap(bytes);
            while (rest.hasRemaining()) {
                file.write(rest, place.offset() + rest.position());
            }
        } catch (IOException e) {
            throw new TargetException(place.file() + " can't be written: " + e.getMessage(), e);
        }
    }

    /** All that was written, in order. */
    public synchronized List<Written> log() {
        return List.copyOf(log);
    }
}
