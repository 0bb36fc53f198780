// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.memory.compressed;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.folioscope.base.Diagnostic;
import org.folioscope.memory.Extent;
import org.folioscope.memory.MemoryImage;
import org.folioscope.memory.Window;
import org.folioscope.memory.format.MappedFile;

/** An image read from its decoded copy, but shown as the file that the user named. */
final class DecodedImage implements MemoryImage {

    /** Opens the decoded copy. */
    @FunctionalInterface
    interface Inner {

        MemoryImage open() throws IOException;
    }

    private final Path path;
    private final long fileSize;
    private final String codec;
    private final MemoryImage image;

    /** @param inner opens the decoded copy */
    DecodedImage(MappedFile file, Codec codec, Inner inner) throws IOException {
        this.path = file.path();
        this.fileSize = file.size();
        this.codec = codec.text();
        this.image = inner.open();
    }

    @Override
    public Window window(long address) {
        return image.window(address);
    }

    @Override
    public Path plainFile() {
        return image.plainFile();
    }

    @Override
    public long nextData(long address) {
        return image.nextData(address);
    }

    @Override
    public List<Extent> extents() {
        return image.extents();
    }

    @Override
    public Path path() {
        return path;
    }

    @Override
    public long fileSize() {
        return fileSize;
    }

    @Override
    public String format() {
        return image.format() + " in " + codec;
    }

    @Override
    public List<Note> notes() {
        return image.notes();
    }

    @Override
    public List<Map<String, Long>> registers() {
        return image.registers();
    }

    @Override
    public List<Diagnostic> diagnostics() {
        return image.diagnostics();
    }

    @Override
    public void close() {
        image.close();
    }
}
