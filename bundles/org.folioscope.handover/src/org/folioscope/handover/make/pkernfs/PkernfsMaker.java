// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.handover.make.pkernfs;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.folioscope.base.Progress;
import org.folioscope.handover.make.MakeException;
import org.folioscope.handover.make.MakeRequest;
import org.folioscope.handover.make.Maker;

/** Makes files that are one pkernfs region and nothing else. */
public final class PkernfsMaker implements Maker {

    private static final Setting BASE = new Setting(
            "base",
            "Physical address that the region had in its machine; pointers of IOMMU tables are made from it",
            "0x40000000");
    private static final Setting FILL =
            new Setting("fill", "What it holds: empty, sample (two files and a device) or full", "sample");

    @Override
    public String kind() {
        return "pkernfs";
    }

    @Override
    public String summary() {
        return "A pkernfs region: files a and b, and a device whose persistent domain maps a";
    }

    @Override
    public long usualSize() {
        return PkernfsSamples.SAMPLE_SIZE;
    }

    @Override
    public List<Setting> settings() {
        return List.of(BASE, FILL);
    }

    @Override
    public List<String> rules() {
        return BrokenPkernfs.rules();
    }

    @Override
    public void make(MakeRequest request, Path file, Progress progress) throws IOException {
        try {
            region(request).save(file, progress);
        } catch (IllegalArgumentException e) {
            throw new MakeException(e.getMessage());
        }
    }

    private static PkernfsWriter region(MakeRequest request) throws MakeException {
        long base = request.number(BASE);
        long size = request.size();
        if (base % PkernfsWriter.BLOCK != 0 || base < 0 || base >= 1L << 52) {
            throw new MakeException("expected a base below 2^52 and a multiple of 2 MiB, found " + request.text(BASE));
        }
        if (request.broken().isPresent()) {
            return BrokenPkernfs.of(request.broken().get(), base, size);
        }
        return switch (request.text(FILL)) {
            case "empty" -> new PkernfsWriter(base, size);
            case "sample" -> PkernfsSamples.ofSize(base, size);
            case "full" -> PkernfsSamples.full(base, size);
            default ->
                throw new MakeException("expected fill to be empty, sample or full, found " + request.text(FILL));
        };
    }
}
