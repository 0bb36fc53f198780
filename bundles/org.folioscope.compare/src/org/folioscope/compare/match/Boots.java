// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.compare.match;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.folioscope.compare.Side;
import org.folioscope.kernel.KernelSnapshot;
import org.folioscope.model.Kernel;

/** Whether two sides show one boot of one kernel: then whatever the kernel numbers keeps its number. */
final class Boots {

    /** The clock may be set a little in between; no kernel boots twice in this time. */
    private static final Duration SAME = Duration.ofSeconds(1);

    private Boots() {}

    /** Whether the kernel of {@code one} booted after that of {@code other}; false where one of them doesn't tell. */
    static boolean isLater(Side one, Side other) {
        return booted(one)
                .flatMap(left -> booted(other).map(right -> left.isAfter(right)))
                .orElse(false);
    }

    private static Optional<Instant> booted(Side side) {
        return side.kernel()
                .map(KernelSnapshot::facts)
                .filter(Kernel::isSetBootTime)
                .map(Kernel::getBootTime);
    }

    static boolean same(Side before, Side after) {
        if (before.kernel().isEmpty() || after.kernel().isEmpty()) {
            return false;
        }
        KernelSnapshot a = before.kernel().get();
        KernelSnapshot b = after.kernel().get();
        if (a == b) {
            return true;
        }
        if (a.map().pageTableRoot() != b.map().pageTableRoot()
                || a.map().pageOffsetBase() != b.map().pageOffsetBase()
                || !a.map().banner().equals(b.map().banner())) {
            return false;
        }
        Kernel left = a.facts();
        Kernel right = b.facts();
        return left.isSetBootTime()
                && right.isSetBootTime()
                && Duration.between(left.getBootTime(), right.getBootTime())
                                .abs()
                                .compareTo(SAME)
                        < 0;
    }
}
