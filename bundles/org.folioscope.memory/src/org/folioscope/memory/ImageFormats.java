// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.memory;

import java.util.List;
import java.util.stream.Stream;
import org.folioscope.memory.compressed.CompressedFormat;
import org.folioscope.memory.elf.ElfCoreFormat;
import org.folioscope.memory.flipbook.FlipbookFormat;
import org.folioscope.memory.format.ImageFormat;
import org.folioscope.memory.kdump.KdumpFormat;
import org.folioscope.memory.lime.LimeFormat;
import org.folioscope.memory.raw.RawFormat;

/** Every format of images. A new one is added here, and nowhere else. */
final class ImageFormats {

    /** Those of files as they are. Raw memory has no magic number, so it comes last and takes what is left. */
    private static final List<ImageFormat> PLAIN =
            List.of(new ElfCoreFormat(), new KdumpFormat(), new LimeFormat(), new FlipbookFormat(), new RawFormat());

    /** In the order in which they are asked. */
    static final List<ImageFormat> ALL = Stream.concat(Stream.of(new CompressedFormat(PLAIN)), PLAIN.stream())
            .toList();

    private ImageFormats() {}
}
