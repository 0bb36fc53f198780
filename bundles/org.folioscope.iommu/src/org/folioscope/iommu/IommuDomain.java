// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.iommu;

import java.lang.ref.SoftReference;
import org.folioscope.base.Numbers;
import org.folioscope.base.Progress;
import org.folioscope.handover.HandoverSource;
import org.folioscope.iommu.format.PageTables;
import org.folioscope.iommu.format.TableLookup;
import org.folioscope.iommu.format.TableVisitor;
import org.folioscope.iommu.format.TableWalker;

/**
 * The page tables of one stage, shared by all devices whose tables lead to them. Decoded on demand. Safe for use by several
 * threads.
 */
public final class IommuDomain {

    private final HandoverSource source;
    private final int id;
    private final int stage;
    private final String type;
    private final PageTables tables;
    private SoftReference<DomainRanges> ranges = new SoftReference<>(null);

    /**
     * @param id domain id, ASID or VMID; -1 where the tables don't say
     * @param stage 1 or 2
     * @param type of the driver's domain: "DMA-FQ"; empty where it is not known
     */
    public IommuDomain(HandoverSource source, int id, int stage, String type, PageTables tables) {
        this.source = source;
        this.id = id;
        this.stage = stage;
        this.type = type;
        this.tables = tables;
    }

    /** Domain id, ASID or VMID; -1 where the tables don't say. */
    public int id() {
        return id;
    }

    /** 1 or 2. */
    public int stage() {
        return stage;
    }

    /** Of the driver's domain: "DMA-FQ"; empty where it is not known. */
    public String type() {
        return type;
    }

    public PageTables tables() {
        return tables;
    }

    /** For people: "domain 3, VT-d second stage, 4 levels at 0x102f000". */
    public String title() {
        return (id < 0 ? "domain" : "domain " + id) + (type.isEmpty() ? "" : " (" + type + ")") + ", "
                + tables.format().title() + ", " + tables.level() + " levels at " + Numbers.hex(tables.top());
    }

    /**
     * What it maps, merged; kept as long as there is room for it.
     *
     * @throws org.folioscope.base.CancelledException when the user stops it
     */
    public synchronized DomainRanges ranges(Progress progress) {
        DomainRanges result = ranges.get();
        if (result == null) {
            DomainRanges.Builder builder = new DomainRanges.Builder();
            walk(builder, progress);
            result = builder.build();
            ranges = new SoftReference<>(result);
        }
        return result;
    }

    /** Hands each table, leaf and fault to {@code visitor}, ascending by device address. */
    public void walk(TableVisitor visitor, Progress progress) {
        TableWalker.walk(tables, source.reader(), visitor, progress);
    }

    /** Where a device address leads. */
    public TableLookup.Target find(long iova) {
        return TableLookup.find(tables, source.reader(), iova, TableLookup.Steps.NONE);
    }

    @Override
    public String toString() {
        return title();
    }
}
