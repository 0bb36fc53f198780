// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.check.pagecache;

import java.util.List;
import org.folioscope.check.CheckSet;
import org.folioscope.check.kernel.KernelSubjects;

/** The checks of page caches. */
public final class PageCacheChecks {

    /** In the order of their ids. */
    public static final CheckSet SET = new CheckSet(
            "pagecache",
            "Page caches",
            new KernelSubjects<>(PageCaches.class, (kernel, _) -> new PageCaches(kernel)),
            List.of(
                    new PageNumberCheck(),
                    new BackPointerCheck(),
                    new DirtyInodeCheck(),
                    new WritebackMarkCheck(),
                    new ReferenceCheck(),
                    new LargeFolioCheck(),
                    new ShadowCheck(),
                    new SwappedFileCheck(),
                    new FreePageCheck(),
                    new FileEndCheck(),
                    new ExitingCheck()));

    private PageCacheChecks() {}
}
