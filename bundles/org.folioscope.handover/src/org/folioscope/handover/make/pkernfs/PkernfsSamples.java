// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.handover.make.pkernfs;

import org.folioscope.base.Numbers;

/** Valid regions: the small one that the broken ones are made from, one of any size, and a full one. */
public final class PkernfsSamples {

    /** Where the samples say that they were: pkernfs=1G!1G is the example of the RFC's cover letter. */
    public static final long BASE = 0x4000_0000L;

    /** The smallest region that {@link #sample} fits into. */
    public static final long SAMPLE_SIZE = 16L << 20;

    /** Inodes of {@link #sample}. */
    public static final int A = 2;

    public static final int B = 3;
    public static final int IOMMU = 4;
    public static final int ROOT_TABLES = 5;
    public static final int DOMAIN = 6;

    private PkernfsSamples() {}

    /** First mount, touch a, truncate -s 3M a, touch b. */
    public static PkernfsWriter workedExample(long base, long size) {
        PkernfsWriter maker = new PkernfsWriter(base, size);
        int a = maker.create("a");
        maker.truncate(a, 3 << 20);
        maker.create("b");
        return maker;
    }

    /** {@link #workedExample}, and a device 00:03.0 whose persistent domain dom-0 maps the file a. */
    public static PkernfsWriter sample(long base, long size) {
        if (size < SAMPLE_SIZE) {
            throw new IllegalArgumentException("expected a region of at least " + Numbers.size(SAMPLE_SIZE)
                    + " for files and IOMMU tables, found " + Numbers.size(size));
        }
        PkernfsWriter maker = workedExample(base, size);
        maker.iommu();
        int domain = maker.domain("dom-0");
        for (int i = 0; i < 2; i++) {
            maker.map(domain, i * PkernfsWriter.BLOCK, base + maker.dataOf(A, i), PkernfsWriter.BLOCK);
        }
        maker.attach(3 << 3, domain, 1);
        return maker;
    }

    /** A valid region of any size: the sample where it fits, else as many files as do. */
    public static PkernfsWriter ofSize(long base, long size) {
        if (size >= SAMPLE_SIZE) {
            return sample(base, size);
        }
        PkernfsWriter maker = new PkernfsWriter(base, size);
        for (char name = 'a'; maker.freeBlocks() > 0; name++) {
            maker.create(String.valueOf(name));
        }
        return maker;
    }

    /**
     * A region all of whose blocks are in use, and all of whose inodes where there are blocks enough (from 14.3 GiB on):
     * files of equal length, the IOMMU tables of the sample, one domain that maps the first file.
     */
    public static PkernfsWriter full(long base, long size) {
        PkernfsWriter maker = sample(base, size);
        long left = maker.freeBlocks();
        int files = (int) Math.min(7281 - DOMAIN, left);
        for (int i = 0; i < files; i++) {
            long data = (left - files) * (i + 1) / files - (left - files) * i / files;
            int ino = maker.create("file-" + i);
            maker.truncate(ino, Math.min(data, 0x4_0000) * PkernfsWriter.BLOCK);
        }
        return maker;
    }
}
