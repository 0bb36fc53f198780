// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.session.run;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.Set;
import org.folioscope.session.SessionException;

/**
 * Leave to run what is in a folder, for one process at a time. It goes with the process, however that ends. Safe for use by
 * several threads.
 */
@SuppressWarnings("resource") // the lock goes with its channel
public final class RunLock implements AutoCloseable {

    /**
     * Real paths of the folders that this process runs. Their locks' files must not be opened again: Linux takes a process's locks on
     * a file away when the process closes any of its descriptors for that file.
     */
    private static final Set<Path> OWN = new HashSet<>();

    private final Path folder;
    private final FileChannel channel;

    private RunLock(Path folder, FileChannel channel) {
        this.folder = folder;
        this.channel = channel;
    }

    /** @throws SessionException when somebody else has it */
    static RunLock take(RunFolder folder) throws IOException {
        Path path = folder.path().toRealPath();
        synchronized (OWN) {
            if (!OWN.contains(path)) {
                FileChannel channel =
                        FileChannel.open(path.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock held = null;
                try {
                    held = channel.tryLock();
                } finally {
                    if (held == null) {
                        channel.close();
                    }
                }
                if (held != null) {
                    OWN.add(path);
                    return new RunLock(path, channel);
                }
            }
        }
        throw new SessionException(
                "the run in " + folder.path() + " is being run already; wait for its end or stop it first");
    }

    /** Whether a process, this one or another, has the run in {@code folder} at hand now. */
    public static boolean isHeld(Path folder) {
        synchronized (OWN) {
            try {
                Path path = folder.toRealPath();
                return OWN.contains(path) || isLocked(path.resolve("lock"));
            } catch (IOException _) {
                return false; // nobody has made a lock
            }
        }
    }

    private static boolean isLocked(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock()) {
            return lock == null;
        }
    }

    @Override
    public void close() throws IOException {
        synchronized (OWN) {
            channel.close();
            OWN.remove(folder);
        }
    }
}
