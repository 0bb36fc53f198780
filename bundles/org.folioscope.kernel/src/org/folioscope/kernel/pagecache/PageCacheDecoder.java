// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.kernel.pagecache;

import java.util.function.Consumer;
import org.folioscope.base.Progress;
import org.folioscope.kernel.layout.Context;
import org.folioscope.kernel.report.Findings;
import org.folioscope.memory.MemoryFaultException;
import org.folioscope.memory.MemoryReader;
import org.folioscope.model.EntryKind;
import org.folioscope.model.FolioRun;
import org.folioscope.model.Inode;
import org.folioscope.model.PageCache;
import org.folioscope.model.impl.PageCacheImpl;

/** Turns the page cache of an inode into model objects. One thread at a time. */
public final class PageCacheDecoder {

    private static final int DIRTY = 1;
    private static final int WRITEBACK = 2;

    private final Context context;
    private final PageCacheLayout layout;
    private final MemoryReader reader;
    private final PageCacheWalk walk;
    private final FolioRuns runs;

    public PageCacheDecoder(Context context, PageCacheLayout layout) {
        this.context = context;
        this.layout = layout;
        this.reader = context.map().virtualReader();
        this.walk = new PageCacheWalk(context, layout);
        this.runs = new FolioRuns(layout.pageFlags.names());
    }

    /** One model object for each entry, ascending. Damage goes to the kernel's findings. */
    public void folios(Inode inode, Progress progress, Consumer<FolioRun> each) {
        walk.walk(
                inode.getMappingAddress(), context.findings(), progress, entry -> each.accept(runs.toModel(entry, 1)));
    }

    /** The primitive way: one object for the whole walk. Damage goes to the kernel's findings. */
    public void entries(Inode inode, Progress progress, Consumer<PageCacheEntry> each) {
        walk.walk(inode.getMappingAddress(), context.findings(), progress, each);
    }

    /** The whole page cache with runs folded; its damage is told in it. */
    public PageCache pageCache(Inode inode, Progress progress) {
        long address = inode.getMappingAddress();
        PageCache cache = new PageCacheImpl();
        cache.setAddress(address);
        cache.setFlags("");
        Findings findings = Findings.of(context.map());
        try {
            cache.setNrpages(layout.mapping.nrpages.get(reader, address));
            if (layout.mapping.flags.present()) {
                cache.setFlags(layout.mappingFlags.copy().text(layout.mapping.flags.get(reader, address)));
            }
            if (layout.mapping.operations.present()) {
                long operations = layout.mapping.operations.get(reader, address);
                cache.setOperations(
                        operations == 0 ? "" : context.map().symbols().describe(operations));
            }
            runs.begin(cache.getRuns()::add);
            walk.walk(address, findings, progress, runs::add);
            runs.end();
        } catch (MemoryFaultException e) {
            findings.warning("this struct address_space can't be read: " + e.getMessage(), address);
        }
        findings.appendTo(cache.getFindings());
        return cache;
    }

    /** Sets the dirty and writeback pages of {@code inode} by the marks in its xarray. */
    public void countDirty(Inode inode, Progress progress) {
        long[] counts = new long[2];
        walk.walk(inode.getMappingAddress(), context.findings(), progress, entry -> {
            if (entry.kind == EntryKind.FOLIO) {
                counts[0] += (entry.marks & DIRTY) != 0 ? entry.pages : 0;
                counts[1] += (entry.marks & WRITEBACK) != 0 ? entry.pages : 0;
            }
        });
        inode.setDirtyPages(counts[0]);
        inode.setWritebackPages(counts[1]);
    }
}
