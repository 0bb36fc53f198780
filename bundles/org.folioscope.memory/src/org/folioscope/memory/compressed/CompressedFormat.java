// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.memory.compressed;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.folioscope.base.Progress;
import org.folioscope.memory.ImageException;
import org.folioscope.memory.MemoryImage;
import org.folioscope.memory.OpenOptions;
import org.folioscope.memory.format.ImageFormat;
import org.folioscope.memory.format.ImageOpener;
import org.folioscope.memory.format.MappedFile;

/** An image in a compressed file: decoded once into the cache, then opened there. */
public final class CompressedFormat implements ImageFormat {

    private final List<ImageFormat> inner;

    /** @param inner the formats that the decoded file may have */
    public CompressedFormat(List<ImageFormat> inner) {
        this.inner = Stream.concat(Stream.of(new Twice()), inner.stream()).toList();
    }

    @Override
    public boolean recognises(MappedFile file) {
        return Codec.of(file) != null;
    }

    @Override
    public MemoryImage open(MappedFile file, OpenOptions options, Progress progress) throws IOException {
        Codec codec = Codec.of(file);
        if (options.cacheDirectory() == null) {
            throw new ImageException(file.path() + " is compressed with " + codec.text()
                    + ", and there is no directory for a decoded copy. Name one, or unpack it first.");
        }
        DecodedCache cache = new DecodedCache(options.cacheDirectory(), options.cacheLimit());
        DecodedImage image = new DecodedImage(file, codec, () -> openInner(file, codec, cache, options, progress));
        file.close();
        return image;
    }

    private MemoryImage openInner(
            MappedFile file, Codec codec, DecodedCache cache, OpenOptions options, Progress progress)
            throws IOException {
        try {
            return ImageOpener.open(() -> cache.open(file, codec, progress), inner, options, progress);
        } catch (DecodingException e) {
            throw new ImageException(e.getMessage(), e);
        } catch (ImageException e) {
            throw new ImageException(file.path() + " was decoded from " + codec.text() + ", but: " + e.getMessage(), e);
        }
    }

    /** Refuses what is still compressed after decoding. */
    private static final class Twice implements ImageFormat {

        @Override
        public boolean recognises(MappedFile file) {
            return Codec.of(file) != null;
        }

        @Override
        public MemoryImage open(MappedFile file, OpenOptions options, Progress progress) throws IOException {
            throw new ImageException(
                    "found " + Codec.of(file).text() + " data inside, expected an image. Unpack it once.");
        }
    }
}
