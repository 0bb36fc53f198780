// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.iommu.ranges;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntToLongFunction;
import org.folioscope.base.Progress;
import org.folioscope.iommu.DomainRanges;
import org.folioscope.iommu.format.Permissions;
import org.folioscope.kernel.owner.FrameBytes;
import org.folioscope.query.Column;
import org.folioscope.query.Column.Kind;
import org.folioscope.query.TableQuery;

/**
 * The merged ranges of a domain. A row is the first device address of its range, so that millions of rows cost a number
 * each, and a range that is still there after a change is the same row.
 */
public final class RangesQuery implements TableQuery<Long> {

    /** Rows of a table. */
    static final int MOST_ROWS = 5_000_000;

    static final List<String> SHOWN = List.of("iova", "last", "physical", "length", "access", "leaf", "owner");

    private static final int PAGE_SHIFT = 12;

    /** Supplies the ranges; called on a worker thread. */
    @FunctionalInterface
    public interface Source {
        DomainRanges read(Progress progress);
    }

    /** Supplies the owner of each page frame, a byte each; called on a worker thread. */
    @FunctionalInterface
    public interface Owners {

        /** Where ranges lead to addresses of another stage. */
        Owners NONE = _ -> null;

        FrameBytes read(Progress progress);
    }

    private final Source source;
    private final Owners ownerSource;
    private final List<Column<Long>> columns;
    private volatile DomainRanges ranges;
    private volatile FrameBytes owners;
    /** Where the last address asked for was: rows are asked for one after the other. */
    private volatile int last;

    /**
     * @param source of the ranges
     * @param owners of page frames; asked once the ranges are there, because that may take longer
     */
    public RangesQuery(Source source, Owners owners) {
        this.source = source;
        this.ownerSource = owners;
        columns = List.of(
                number(
                        "iova",
                        "IOVA",
                        "First device address, as the device says it",
                        Kind.ADDRESS,
                        i -> ranges.iova(i)),
                number("last", "Last", "Last device address", Kind.ADDRESS, i -> ranges.iova(i) + ranges.length(i) - 1),
                number(
                        "physical",
                        "Physical",
                        "Address that the first one leads to: physical, or of the stage below where there is one",
                        Kind.ADDRESS,
                        i -> ranges.physical(i)),
                number(
                        "pfn",
                        "PFN",
                        "Page frame number of that address",
                        Kind.ADDRESS,
                        i -> ranges.physical(i) >>> PAGE_SHIFT),
                number("length", "Length", "Bytes", Kind.BYTES, i -> ranges.length(i)),
                number("pages", "Pages", "Pages of 4 KiB", Kind.COUNT, i -> ranges.length(i) >>> PAGE_SHIFT),
                new Column<>(
                        "access",
                        "Access",
                        "What the device may do: r read, w write, x execute, u without privilege",
                        Kind.TEXT,
                        row -> Permissions.text(ranges.permissions(index(row)))),
                number("leaf", "Leaf", "Bytes of each page in it", Kind.BYTES, i -> ranges.leafSize(i)),
                new Column<>(
                        "owner",
                        "Owner",
                        "Whose the pages are by the rest of the image, the most frequent first",
                        Kind.TEXT,
                        this::owner));
    }

    private Column<Long> number(String key, String title, String help, Kind kind, IntToLongFunction value) {
        return new Column<>(key, title, help, kind, row -> value.applyAsLong(index(row)));
    }

    /** Index of a row's range. */
    int index(Long iova) {
        DomainRanges of = ranges;
        int near = last;
        for (int i = near; i < Math.min(near + 2, of.size()); i++) {
            if (of.iova(i) == iova) {
                last = i;
                return i;
            }
        }
        int found = Math.max(0, of.find(iova));
        last = found;
        return found;
    }

    private Object owner(Long row) {
        int index = index(row);
        FrameBytes known = owners;
        return known == null
                ? null
                : OwnerSummary.of(known, ranges.physical(index) >>> PAGE_SHIFT, ranges.length(index) >>> PAGE_SHIFT);
    }

    /** The ranges, once the query has run; null before. */
    public DomainRanges ranges() {
        return ranges;
    }

    @Override
    public String id() {
        return "iommu-ranges";
    }

    @Override
    public String title() {
        return "Ranges";
    }

    @Override
    public List<Column<Long>> columns() {
        return columns;
    }

    @Override
    public void run(Progress progress, Consumer<Long> each) {
        DomainRanges read = source.read(progress);
        ranges = read;
        for (int i = 0; i < Math.min(read.size(), MOST_ROWS); i++) {
            if ((i & Progress.CHECK_INTERVAL - 1) == 0) {
                progress.check();
            }
            each.accept(read.iova(i));
        }
        owners = ownerSource.read(progress);
    }
}
