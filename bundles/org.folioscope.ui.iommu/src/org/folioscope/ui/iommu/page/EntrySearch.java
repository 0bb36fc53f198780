// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.iommu.page;

import java.util.Optional;
import org.folioscope.base.Progress;
import org.folioscope.iommu.Attachment;
import org.folioscope.iommu.IommuDevice;
import org.folioscope.iommu.IommuDomain;
import org.folioscope.iommu.Iommus;
import org.folioscope.iommu.TableEntry;
import org.folioscope.iommu.format.PageTableFormat;
import org.folioscope.iommu.format.TableVisitor;

/** Finds the walk that passes an entry of an IOMMU's tables. For worker threads. */
final class EntrySearch {

    private final long address;
    private final Progress progress;
    private Found found;

    /**
     * A walk that passes the entry.
     *
     * @param device whose addresses are translated
     * @param attachment by which they are
     * @param iova the first device address that the entry is for
     */
    record Found(IommuDevice device, Attachment attachment, long iova) {}

    private EntrySearch(long address, Progress progress) {
        this.address = address;
        this.progress = progress;
    }

    /** @param address physical, of an entry, or of anything in a table */
    static Optional<Found> find(Iommus iommus, long address, Progress progress) {
        EntrySearch search = new EntrySearch(address, progress);
        iommus.forEach((_, device, attachment) -> search.look(device, attachment));
        return Optional.ofNullable(search.found);
    }

    private void look(IommuDevice device, Attachment attachment) {
        for (TableEntry entry : attachment.path()) {
            if (found == null && holds(entry.address(), entry.layout().size())) {
                found = new Found(device, attachment, 0);
            }
        }
        for (TableEntry entry : attachment.path()) {
            if (found == null && entry.table() == address) {
                found = new Found(device, attachment, 0);
            }
        }
        for (IommuDomain stage : attachment.stages()) {
            if (found == null) {
                look(device, attachment, stage);
            }
        }
    }

    private boolean holds(long start, long size) {
        return Long.compareUnsigned(address - start, size) < 0;
    }

    private void look(IommuDevice device, Attachment attachment, IommuDomain stage) {
        PageTableFormat format = stage.tables().format();
        long[] tables = stage.ranges(progress).tables();
        boolean there = false;
        for (long table : tables) {
            there |= holds(
                    table, Math.max(stage.tables().topSize(), stage.tables().tableSize()));
        }
        if (!there) {
            return;
        }
        stage.walk(
                new TableVisitor() {
                    @Override
                    public void table(long table, long bytes, int level, long iova, long parent) {
                        if (found == null && holds(table, bytes)) {
                            long first = iova + ((address - table) / 8 << format.shift(level));
                            found = new Found(
                                    device,
                                    attachment,
                                    format.canonical(first, stage.tables().inputBits()));
                        }
                    }

                    @Override
                    public void leaf(
                            long iova, long physical, long length, int permissions, int leafShift, long entry) {
                        // tables alone are looked for
                    }
                },
                progress);
    }
}
