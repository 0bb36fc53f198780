// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.handover;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.folioscope.base.Diagnostic;
import org.folioscope.base.Numbers;
import org.folioscope.memory.Extent;
import org.folioscope.memory.ImageException;
import org.folioscope.memory.MemoryImage;
import org.folioscope.memory.OpenOptions;
import org.folioscope.memory.Window;
import org.folioscope.memory.format.MappedFile;
import org.folioscope.memory.format.MappedImage;
import org.folioscope.memory.format.PhysicalLimit;
import org.folioscope.memory.format.RangeTable;

/** A file that is one persistent region, with no kernel and no other memory around it. */
@SuppressWarnings("resource") // the region owns its file, and whoever opens the region closes it
public final class RegionImage implements MemoryImage {

    /** Stands for any kind: memory without a kernel, in which handovers are looked for. */
    public static final String ANY = "memory";

    private final MappedImage image;
    private final String kind;

    private RegionImage(MappedImage image, String kind) {
        this.image = image;
        this.kind = kind;
    }

    /**
     * Opens {@code file} as a region when its content says that it is one.
     *
     * @param options whose {@link OpenOptions#rawBase} is the physical address of the first byte
     * @return empty when it is none of any kind known
     * @throws ImageException when the file can't be read
     */
    public static Optional<RegionImage> recognise(Path file, OpenOptions options) throws IOException {
        RegionImage image = map(file, options.rawBase(), ANY);
        String found = image.recognised();
        if (found.isEmpty()) {
            image.close();
            return Optional.empty();
        }
        return Optional.of(new RegionImage(image.image, found));
    }

    /**
     * Opens {@code file} as a region because the user says so.
     *
     * @param kind of a {@link HandoverFinder}, or {@link #ANY}
     * @throws ImageException when there is no such kind, or the file can't be read
     */
    public static RegionImage open(Path file, OpenOptions options, String kind) throws IOException {
        List<String> kinds = HandoverFinders.ALL.stream()
                .map(HandoverFinder::kind)
                .distinct()
                .toList();
        if (!kind.equals(ANY) && !kinds.contains(kind)) {
            throw new ImageException(
                    "there is no kind of region \"" + kind + "\"; there are " + ANY + ", " + String.join(", ", kinds));
        }
        return map(file, options.rawBase(), kind);
    }

    private static RegionImage map(Path path, long base, String kind) throws ImageException {
        MappedFile file = MappedFile.open(path);
        if (!PhysicalLimit.holds(base, file.size())) {
            String size = Numbers.size(file.size());
            file.close();
            throw new ImageException("a region of " + size + " at " + Numbers.hex(base) + " would end above 2^"
                    + PhysicalLimit.BITS + ". Give another base.");
        }
        file.expectRandomAccess(); // a region is large, its tables are small and far apart
        RangeTable.Builder ranges = new RangeTable.Builder();
        ranges.add(base, file.size(), 0);
        return new RegionImage(new MappedImage(file, "region", ranges.build(), List.of(), List.of(), List.of()), kind);
    }

    /** The kind that the content shows, or empty. */
    private String recognised() {
        HandoverSource source = HandoverSource.of(this, null);
        Extent extent = extents().getFirst();
        return HandoverFinders.ALL.stream()
                .filter(finder -> finder.isRegion(source, extent.start(), extent.length()))
                .map(HandoverFinder::kind)
                .findFirst()
                .orElse("");
    }

    /** The kind of handover that it is, or empty where that is to be found out. */
    public String kind() {
        return kind.equals(ANY) ? "" : kind;
    }

    @Override
    public String format() {
        return kind.equals(ANY) ? "memory without a kernel" : kind + " region";
    }

    @Override
    public Window window(long address) {
        return image.window(address);
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
        return image.path();
    }

    @Override
    public Path plainFile() {
        return image.plainFile();
    }

    @Override
    public long fileSize() {
        return image.fileSize();
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
