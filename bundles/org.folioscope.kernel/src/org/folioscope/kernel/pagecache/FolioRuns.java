// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.kernel.pagecache;

import java.util.function.Consumer;
import org.folioscope.kernel.layout.FlagNames;
import org.folioscope.model.EntryKind;
import org.folioscope.model.FolioRun;
import org.folioscope.model.impl.FolioRunImpl;

/** Makes model objects of entries: one each, or one for a run of entries that are alike. One thread. */
final class FolioRuns {

    private static final String[] TAGS = {
        "",
        "dirty",
        "writeback",
        "dirty,writeback",
        "towrite",
        "dirty,towrite",
        "writeback,towrite",
        "dirty,writeback,towrite"
    };

    private final FlagNames names;
    private final PageCacheEntry first = new PageCacheEntry();
    private Consumer<FolioRun> target;
    private long entries;

    FolioRuns(FlagNames names) {
        this.names = names;
    }

    /** Begins to fold runs for {@code target}. */
    void begin(Consumer<FolioRun> target) {
        this.target = target;
        this.entries = 0;
    }

    /** Takes the next entry, ascending by index. */
    void add(PageCacheEntry next) {
        if (entries != 0 && continues(next)) {
            entries++;
            return;
        }
        end();
        first.copyFrom(next);
        entries = 1;
    }

    /** Hands out the last run. */
    void end() {
        if (entries != 0) {
            target.accept(toModel(first, entries));
            entries = 0;
        }
    }

    private boolean continues(PageCacheEntry next) {
        return next.kind == first.kind
                && next.kind != EntryKind.DAMAGED
                && next.order == first.order
                && next.pages == first.pages
                && next.index == first.index + entries * first.pages
                && next.marks == first.marks
                && (next.kind != EntryKind.FOLIO || isAlike(next));
    }

    private boolean isAlike(PageCacheEntry next) {
        return next.pfn == first.pfn + (entries << first.order)
                && (next.flags & names.mask()) == (first.flags & names.mask())
                && next.references == first.references
                && next.mapCount == first.mapCount
                && (next.privateWord == 0) == (first.privateWord == 0);
    }

    /** The model object of a run that begins with {@code entry}. */
    FolioRun toModel(PageCacheEntry entry, long count) {
        FolioRun run = new FolioRunImpl();
        run.setKind(entry.kind);
        run.setIndex(entry.index);
        run.setPages(count * entry.pages);
        run.setEntries(count);
        run.setOrder(entry.order);
        run.setTags(TAGS[entry.marks]);
        if (entry.kind == EntryKind.FOLIO) {
            run.setPfn(entry.pfn);
            run.setFlags(names.text(entry.flags));
            run.setReferences(entry.references);
            run.setMapped(entry.mapCount);
            run.setPrivate(entry.privateWord);
            run.setAddress(entry.page);
        } else {
            run.setFlags("");
            run.setValue(entry.value);
        }
        return run;
    }
}
