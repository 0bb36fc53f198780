// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.compare.match;

import java.util.Optional;
import org.folioscope.base.Progress;
import org.folioscope.compare.Comparison;
import org.folioscope.compare.Difference;

/** Matches one kind of thing between the sides of a comparison. Stateless; listed in {@link Matchers}. */
@FunctionalInterface
public interface Matcher {

    /**
     * The differences of this kind, as one node whose children are made on demand; empty where no side has any. Quick:
     * reads no more than is needed to know that.
     */
    Optional<Difference> match(Comparison comparison, Progress progress);
}
