// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.check.pagecache;

import org.folioscope.model.Severity;

/** VP4. */
final class BackPointerCheck extends PageCacheCheck {

    BackPointerCheck() {
        super(
                "VP4",
                Severity.ERROR,
                "A folio in the page cache leads back: folio->mapping is the address_space, folio->index the index"
                        + " that it is found at.",
                "Reclaim, migration and writeback come from the folio and find the file by the two words. "
                        + "With a wrong mapping they lock and change another file; with a wrong index data goes to "
                        + "another place of the file.");
    }
}
