// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.images;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.folioscope.base.Progress;
import org.folioscope.kernel.Snapshot;
import org.folioscope.symbols.NoKernelException;

/** An image in a file. */
final class FileSource implements ImageSource {

    private final Path path;
    private final SnapshotOpener opener;

    FileSource(Path path, SnapshotOpener opener) {
        this.path = path;
        this.opener = opener;
    }

    @Override
    public String name() {
        return path.getFileName() == null ? path.toString() : path.getFileName().toString();
    }

    @Override
    public String location() {
        return path.toString();
    }

    @Override
    public String icon() {
        return "image";
    }

    @Override
    public Optional<Path> file() {
        return Optional.of(path);
    }

    @Override
    public Snapshot open(Progress progress) throws IOException, NoKernelException {
        return opener.open(path, progress);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FileSource source && source.path.equals(path);
    }

    @Override
    public int hashCode() {
        return path.hashCode();
    }
}
