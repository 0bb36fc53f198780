// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.handover.claims;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.folioscope.base.Progress;

/**
 * Who says that a page is preserved, and who else thinks it owns it: the claims of all handovers on memory. Immutable;
 * safe for use by several threads.
 */
public final class PageClaims {

    private final List<ClaimSource> sources;

    public PageClaims(List<ClaimSource> sources) {
        this.sources = List.copyOf(sources);
    }

    /** These, and those of another source. */
    public PageClaims with(ClaimSource source) {
        List<ClaimSource> all = new ArrayList<>(sources);
        all.add(source);
        return new PageClaims(all);
    }

    /** The claims that touch the {@code length} bytes from the physical {@code start} on, ascending by address. */
    public List<Claim> at(long start, long length) {
        List<Claim> claims = new ArrayList<>();
        sources.forEach(source -> source.at(start, length, claims::add));
        claims.sort(Comparator.comparingLong(Claim::start).thenComparing(Claim::role));
        return claims;
    }

    /** Every claim, handover by handover. */
    public void all(Progress progress, Consumer<Claim> each) {
        for (ClaimSource source : sources) {
            source.all(progress, each);
        }
    }
}
