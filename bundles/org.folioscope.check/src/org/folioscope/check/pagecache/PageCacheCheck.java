// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.check.pagecache;

import org.folioscope.base.Progress;
import org.folioscope.check.Check;
import org.folioscope.check.Report;
import org.folioscope.check.kernel.Hits;
import org.folioscope.kernel.pagecache.PageCacheEntry;
import org.folioscope.model.Severity;

/**
 * A rule about page caches. It is shown each inode and each entry as one sweep for all rules passes; a rule that the walk
 * itself looks at (see {@link org.folioscope.kernel.pagecache.PageCacheWalk}) has nothing to add.
 */
abstract class PageCacheCheck extends Check<PageCaches> {

    PageCacheCheck(String id, Severity severity, String rule, String explanation) {
        super(id, severity, PageCaches.class, rule, explanation);
    }

    /**
     * Looks at an inode before its entries.
     *
     * @param inode that is looked at
     * @param hits takes what breaks the rule
     */
    void inode(CachedInode inode, Hits hits) {}

    /**
     * Looks at a folio.
     *
     * @param inode that it is of
     * @param folio is overwritten by the next one
     * @param hits takes what breaks the rule
     */
    void folio(CachedInode inode, PageCacheEntry folio, Hits hits) {}

    /**
     * Looks at a value entry.
     *
     * @param inode that it is of
     * @param value is overwritten by the next one
     * @param hits takes what breaks the rule
     */
    void value(CachedInode inode, PageCacheEntry value, Hits hits) {}

    @Override
    public final void run(PageCaches subject, Report report, Progress progress) {
        subject.hits(this, progress).tell(report);
    }
}
