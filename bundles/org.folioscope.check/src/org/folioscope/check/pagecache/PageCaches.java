// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.check.pagecache;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.folioscope.base.Diagnostic;
import org.folioscope.base.Progress;
import org.folioscope.check.Check;
import org.folioscope.check.kernel.CheckedKernel;
import org.folioscope.check.kernel.Hits;
import org.folioscope.check.kernel.KernelSubjects;
import org.folioscope.kernel.layout.Context;
import org.folioscope.kernel.pagecache.MappingLayout;
import org.folioscope.kernel.pagecache.PageCacheEntry;
import org.folioscope.kernel.pagecache.PageCacheLayout;
import org.folioscope.kernel.pagecache.PageCacheWalk;
import org.folioscope.kernel.report.Findings;
import org.folioscope.model.EntryKind;
import org.folioscope.model.Inode;
import org.folioscope.model.SuperBlock;
import org.folioscope.symbols.MissingMemberException;
import org.folioscope.symbols.MissingSymbolException;

/**
 * The page caches of all inodes of a kernel. One sweep over them serves all rules: each folio is read once, however many
 * rules there are, and none is kept. Safe for use by several threads.
 */
final class PageCaches implements KernelSubjects.Part {

    private final CheckedKernel kernel;
    private Map<Check<?>, Hits> hits;
    private List<Diagnostic> remarks;

    PageCaches(CheckedKernel kernel) {
        this.kernel = kernel;
    }

    /** What breaks {@code rule}; sweeps the first time. */
    synchronized Hits hits(PageCacheCheck rule, Progress progress) {
        sweep(progress);
        return hits.get(rule);
    }

    @Override
    public synchronized List<Diagnostic> remarks(Progress progress) {
        sweep(progress);
        return remarks;
    }

    private void sweep(Progress progress) {
        if (hits == null) {
            Sweep sweep = new Sweep(progress);
            Context context = kernel.context();
            try {
                sweep.run(context);
            } catch (MissingMemberException | MissingSymbolException e) {
                context.missing().add(e.getMessage(), "rules of page caches");
            }
            hits = sweep.found;
            remarks = sweep.others;
        }
    }

    /** One sweep. One thread. */
    private final class Sweep {

        private final Progress progress;
        private final Map<Check<?>, Hits> found = new HashMap<>();
        private final Map<String, Hits> byId = new HashMap<>();
        private final List<PageCacheCheck> rules = new ArrayList<>();
        private final List<Diagnostic> others = new ArrayList<>();
        private CachedInode current;
        private PageCacheWalk walk;

        Sweep(Progress progress) {
            this.progress = progress;
            for (Check<?> each : PageCacheChecks.SET.checks()) {
                Hits of = new Hits(kernel);
                found.put(each, of);
                byId.put(each.id(), of);
                rules.add((PageCacheCheck) each);
            }
        }

        void run(Context context) {
            walk = new PageCacheWalk(context, new PageCacheLayout(context, new MappingLayout(context)));
            current = new CachedInode(new CacheFacts(kernel, context, progress));
            for (SuperBlock superBlock : kernel.snapshot().superBlocks(progress)) {
                kernel.snapshot().inodes(superBlock, progress, this::look);
            }
        }

        private void look(Inode inode) {
            // a device's inode shows the page cache of the block device, which has an inode of its own
            if (!current.begin(inode)) {
                return;
            }
            for (PageCacheCheck each : rules) {
                each.inode(current, found.get(each));
            }
            Findings amiss = Findings.of(kernel.map());
            walk.walk(inode.getMappingAddress(), amiss, progress, this::look);
            for (Diagnostic each : amiss.list()) {
                Hits of = byId.get(each.rule());
                if (of == null) {
                    others.add(each);
                } else if (of.isKept()) {
                    of.add(current.name(), CheckedKernel.address(each), 8, each.message(), current.evidence());
                }
            }
        }

        private void look(PageCacheEntry entry) {
            if (entry.kind() == EntryKind.FOLIO) {
                for (PageCacheCheck each : rules) {
                    each.folio(current, entry, found.get(each));
                }
            } else if (entry.kind() != EntryKind.DAMAGED) {
                for (PageCacheCheck each : rules) {
                    each.value(current, entry, found.get(each));
                }
            }
        }
    }
}
