// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.compare;

import java.util.ArrayList;
import java.util.List;

/**
 * What is compared and what counts as a difference. They stand in the header of every comparison, because two counts of
 * the same thing by other rules confuse everybody.
 *
 * @param pseudo whether files of file systems that show the kernel's own state (proc, sysfs, sockets…) are compared
 * @param volatileFacts whether access times, reference counts, addresses and the like are differences
 * @param pageFrames whether all of memory is compared, page frame by page frame
 */
public record CountingRules(boolean pseudo, boolean volatileFacts, boolean pageFrames) {

    /** What tells most with the least noise. */
    public static final CountingRules DEFAULT = new CountingRules(false, false, true);

    /** The rules as sentences for a header. */
    public List<String> sentences() {
        List<String> text = new ArrayList<>();
        text.add("Things are matched by what they are, never by address; each tells its rule.");
        text.add("A page has 4 KiB; a folio of order n counts 2^n pages. Pages of a file are matched by their index.");
        text.add("Lost means that memory doesn't hold it any more: a file on a disk may still be there.");
        text.add("Of files of memory alone (tmpfs, ramfs), a page that is not cached counts as zeros, unless a handover"
                + " still keeps its frame.");
        text.add(
                pseudo
                        ? "Files of pseudo file systems (proc, sysfs, sockets) are compared, too."
                        : "Files of pseudo file systems (proc, sysfs, sockets) are left out.");
        text.add(
                volatileFacts
                        ? "Times of access, reference counts and addresses count as changes."
                        : "Times of access, reference counts and addresses don't count as changes.");
        return text;
    }
}
