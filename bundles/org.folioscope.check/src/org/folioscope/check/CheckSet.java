// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.check;

import java.util.List;

/**
 * The checks of one subsystem. One class for each, listed in {@link Checks}.
 *
 * @param kind of the handovers that they are about, or a word for several or for another part of an image: "iommu"
 * @param title for people: "pkernfs"
 * @param subjects finds what they look at
 * @param checks in the order of their ids
 */
public record CheckSet(String kind, String title, SubjectFinder subjects, List<Check<?>> checks) {

    public CheckSet {
        checks = List.copyOf(checks);
    }

    /** Checks of handovers. */
    public CheckSet(String kind, String title, List<Check<?>> checks) {
        this(kind, title, HandoverSubjects.INSTANCE, checks);
    }
}
