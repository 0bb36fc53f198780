// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.compare.match;

import java.util.List;

/** The matchers of all kinds of things. A new one is added here, and nowhere else. */
public final class Matchers {

    /** In the order in which they are shown. */
    public static final List<Matcher> ALL = List.of(
            new KernelMatcher(),
            new FileSystems(),
            new HandoverMatcher(),
            new PreservedMatcher(),
            new IommuMatcher(),
            new PageFrames());

    private Matchers() {}
}
