// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.handover.khotmpfs;

/** Where a page of a file stands between its block list (B), the page cache (C) and KHO's tracker (S). */
public enum PageState {
    /** In B, not in C: not used since the kexec. */
    DORMANT("dormant"),
    /** In B and in C, with the same page. */
    LIVE("live"),
    /** In C, but B has no page or another: it would be gone after a kexec. */
    LOST("lost"),
    /** In B, but the page is not in S: it would hold garbage after a kexec. */
    DANGLING("dangling"),
    /** In B; no kernel tells what is in C. */
    LISTED("listed");

    private final String text;

    PageState(String text) {
        this.text = text;
    }

    /** For people. */
    public String text() {
        return text;
    }
}
