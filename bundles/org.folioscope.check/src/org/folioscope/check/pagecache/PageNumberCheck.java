// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.check.pagecache;

import org.folioscope.model.Severity;

/** VP3. */
final class PageNumberCheck extends PageCacheCheck {

    PageNumberCheck() {
        super(
                "VP3",
                Severity.ERROR,
                "nrpages of an address_space is the number of pages that its folios cover.",
                "clear_inode() stops the kernel (BUG) when pages are left over, and a file of which pages "
                        + "are not counted is not written back when it is evicted. Whoever adds or removes a folio "
                        + "changes both under the lock of i_pages. hugetlbfs counts in pages of its own and DAX "
                        + "counts what is no folio: both are left out.");
    }
}
