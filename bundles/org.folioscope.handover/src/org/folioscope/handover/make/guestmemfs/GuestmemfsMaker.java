// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.handover.make.guestmemfs;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.folioscope.base.Numbers;
import org.folioscope.base.Progress;
import org.folioscope.handover.make.MakeException;
import org.folioscope.handover.make.MakeRequest;
import org.folioscope.handover.make.Maker;

/** Makes raw memory of a machine in which guestmemfs was handed over. */
public final class GuestmemfsMaker implements Maker {

    /** What lies below the carved region. */
    private static final long TABLES = 0xa0_0000;

    @Override
    public String kind() {
        return "guestmemfs";
    }

    @Override
    public String summary() {
        return "Raw memory with a guestmemfs of two files that was handed over by the pre-merge KHO";
    }

    @Override
    public long usualSize() {
        return TABLES + (16 << 20);
    }

    @Override
    public List<String> rules() {
        return GuestmemfsSamples.rules();
    }

    @Override
    public void make(MakeRequest request, Path file, Progress progress) throws IOException {
        long data = request.size() - TABLES;
        if (data < 8 << 20) {
            throw new MakeException("expected a size of at least " + Numbers.size(TABLES + (8 << 20)) + ", found "
                    + Numbers.size(request.size()));
        }
        try {
            (request.broken().isPresent()
                            ? GuestmemfsSamples.broken(request.broken().get(), data)
                            : GuestmemfsSamples.sample(data))
                    .save(file, progress);
        } catch (IllegalArgumentException e) {
            throw new MakeException(e.getMessage());
        }
    }
}
