// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.session.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.folioscope.base.Progress;
import org.folioscope.kernel.Snapshot;
import org.folioscope.memory.OpenOptions;
import org.folioscope.session.SessionException;
import org.folioscope.symbols.NoKernelException;

/** Keeps the image that was asked last open: a session asks the same one again and again. For one thread at a time. */
final class OpenImage implements AutoCloseable {

    private Path file;
    private Snapshot snapshot;

    /** The image, which stays open until another is asked for. */
    synchronized Snapshot open(Path image, Progress progress) throws IOException {
        Path wanted = image.toAbsolutePath();
        if (!wanted.equals(file)) {
            close();
            if (!Files.isRegularFile(wanted)) {
                throw new SessionException("there is no image " + image);
            }
            try {
                snapshot = Snapshot.open(wanted, OpenOptions.defaults(), progress);
            } catch (NoKernelException e) {
                throw new SessionException(image.getFileName() + ": " + e.getMessage(), e);
            }
            file = wanted;
        }
        return snapshot;
    }

    @Override
    public synchronized void close() throws IOException {
        file = null;
        if (snapshot != null) {
            snapshot.close();
            snapshot = null;
        }
    }
}
