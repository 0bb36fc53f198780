// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.netfs.page;

import java.util.Locale;
import org.folioscope.netfs.Netfs;
import org.folioscope.netfs.cifs.Cifs;

/** Why a table of the page has no rows, in a sentence. */
final class NoRows {

    private NoRows() {}

    static String requests(Asked asked) {
        Netfs netfs = asked.netfs();
        return netfs.noRequests().isEmpty() ? "No request is in flight." : sentence(netfs.noRequests());
    }

    static String inodes(Asked asked) {
        return of(asked.netfs(), "No inode of a network file system is in memory.");
    }

    static String parts(Asked asked) {
        if (asked.about() == null) {
            return "";
        }
        return asked.about().request() == null
                ? "What is drawn below is no request: only requests have sub-requests."
                : "No sub-request is left: none was cut yet, or all of them were collected.";
    }

    static String folios(Asked asked) {
        if (asked.about() == null) {
            return "";
        }
        return asked.about().inode() == null
                ? "The inode of this request is none that is known."
                : "Nothing of this file is in the page cache.";
    }

    static String cookies(Asked asked) {
        return of(asked.netfs(), "There is no cookie: no file uses a local cache.");
    }

    static String counters(Asked asked) {
        return of(
                asked.netfs(),
                "This kernel counts nothing (built without CONFIG_NETFS_STATS and CONFIG_FSCACHE_STATS).");
    }

    static String handles(Asked asked) {
        return ofSmb(asked.cifs(), "No file is open on an SMB server.");
    }

    static String messages(Asked asked) {
        return ofSmb(asked.cifs(), "All that was sent is answered.");
    }

    static String connections(Asked asked) {
        return ofSmb(asked.cifs(), "There is no connection to an SMB server.");
    }

    private static String of(Netfs netfs, String none) {
        return netfs.isPresent() ? none : sentence(netfs.reason());
    }

    private static String ofSmb(Cifs cifs, String none) {
        String reason = cifs.reason();
        return reason.isEmpty() ? none : sentence(reason);
    }

    private static String sentence(String reason) {
        return reason.substring(0, 1).toUpperCase(Locale.ROOT) + reason.substring(1) + ".";
    }
}
