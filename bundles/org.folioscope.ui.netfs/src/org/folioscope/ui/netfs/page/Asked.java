// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.netfs.page;

import org.folioscope.netfs.Netfs;
import org.folioscope.netfs.cifs.Cifs;
import org.folioscope.ui.netfs.found.Moment;
import org.folioscope.ui.netfs.found.Subject;

/**
 * What the tables are asked about.
 *
 * @param moment the moment that is shown
 * @param about what is drawn; null for nothing
 * @param earlier the moment whose counters those of {@code moment} are held against; null for none
 */
record Asked(Moment moment, Subject about, Moment earlier) {

    /** A moment as a whole. */
    static Asked of(Moment moment) {
        return new Asked(moment, null, null);
    }

    Netfs netfs() {
        return moment.netfs();
    }

    Cifs cifs() {
        return moment.cifs();
    }
}
