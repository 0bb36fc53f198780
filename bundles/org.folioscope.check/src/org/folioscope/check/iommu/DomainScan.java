// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.check.iommu;

import java.util.ArrayList;
import java.util.List;
import org.folioscope.iommu.IommuDomain;
import org.folioscope.iommu.format.Permissions;
import org.folioscope.iommu.format.TableFault;
import org.folioscope.iommu.format.TableVisitor;

/** What checks have to know of page tables beside their ranges, gathered in one walk. One thread. */
final class DomainScan implements TableVisitor {

    /** Places of each kind that are kept; more are counted. */
    private static final int KEPT = 100;

    private static final int WRITE = Permissions.WRITE;

    private final int topLevel;
    private final int pageShift;
    private final int blockShift;
    private final List<Long> empty = new ArrayList<>();
    private final List<Long> mergeable = new ArrayList<>();
    private final List<TableFault> faults = new ArrayList<>();
    private long emptyCount;
    private long mergeableCount;
    private boolean writable;
    // the run of pages that a block could replace
    private long runIova;
    private long runPhysical;
    private long runLength;
    private int runPermissions;

    DomainScan(IommuDomain domain) {
        topLevel = domain.tables().level();
        pageShift = domain.tables().format().shift(1);
        blockShift = domain.tables().format().shift(2);
    }

    DomainScan done() {
        run();
        return this;
    }

    @Override
    public void leaf(long iova, long physical, long length, int permissions, int leafShift, long entryAddress) {
        writable |= (permissions & WRITE) != 0;
        boolean page = leafShift == pageShift;
        boolean next = page
                && iova == runIova + runLength
                && physical == runPhysical + runLength
                && permissions == runPermissions;
        if (next && (iova & (1L << blockShift) - 1) != 0) {
            runLength += length;
            return;
        }
        run();
        if (page) {
            runIova = iova;
            runPhysical = physical;
            runLength = length;
            runPermissions = permissions;
        } else {
            runLength = 0;
        }
    }

    private void run() {
        long size = 1L << blockShift;
        if (runLength == size && (runIova & size - 1) == 0 && (runPhysical & size - 1) == 0) {
            mergeableCount++;
            if (mergeable.size() < KEPT) {
                mergeable.add(runIova);
            }
        }
        runLength = 0;
    }

    @Override
    public void tableEnd(long address, int level, int present) {
        if (present == 0 && level != topLevel) {
            emptyCount++;
            if (empty.size() < KEPT) {
                empty.add(address);
            }
        }
    }

    @Override
    public void fault(TableFault fault) {
        if (faults.size() < KEPT * 10) {
            faults.add(fault);
        }
    }

    /** Physical addresses of tables without an entry, the top not counted. */
    List<Long> empty() {
        return empty;
    }

    long emptyCount() {
        return emptyCount;
    }

    /** Device addresses of blocks that are mapped page by page. */
    List<Long> mergeable() {
        return mergeable;
    }

    long mergeableCount() {
        return mergeableCount;
    }

    List<TableFault> faults() {
        return faults;
    }

    boolean isWritable() {
        return writable;
    }
}
