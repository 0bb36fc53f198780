// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.session.run;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.StandardOpenOption;
import org.folioscope.session.SessionException;

/** Leave to run what is in a folder, for one process at a time. It goes with the process, however that ends. */
@SuppressWarnings("resource") // the lock goes with its channel
final class RunLock implements AutoCloseable {

    private final FileChannel channel;

    private RunLock(FileChannel channel) {
        this.channel = channel;
    }

    /** @throws SessionException when somebody else has it */
    static RunLock take(RunFolder folder) throws IOException {
        FileChannel channel =
                FileChannel.open(folder.path().resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock held = null;
        try {
            held = channel.tryLock();
        } catch (OverlappingFileLockException _) {
            // by this process: told below
        } finally {
            if (held == null) {
                channel.close();
            }
        }
        if (held == null) {
            throw new SessionException(
                    "the run in " + folder.path() + " is being run already; wait for its end or stop it first");
        }
        return new RunLock(channel);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
