// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.handover.claims;

import java.util.List;
import java.util.stream.Collectors;
import org.folioscope.kernel.owner.PageOwner;

/**
 * Who owns one page frame by all that is known.
 *
 * @param owner what the running kernel uses it for; UNKNOWN without a kernel
 * @param claims what handovers say of it, ascending by address; empty for most pages
 */
public record OwnedPage(PageOwner owner, List<Claim> claims) {

    public OwnedPage {
        claims = List.copyOf(claims);
    }

    /** Page frame number. */
    public long pfn() {
        return owner.pfn();
    }

    /** Whether a handover keeps the page, its own structures included. */
    public boolean isPreserved() {
        return claims.stream()
                .anyMatch(each -> each.role() == Claim.Role.PRESERVED || each.role() == Claim.Role.METADATA);
    }

    /** Claims first, then the kernel's use: "preserved by LUO memfd 3, page 7; tmpfs and shared memory: /memfd:x, index 7". */
    public String words() {
        String claimed = claims.stream()
                .map(each -> each.role().text() + ": " + each.owner())
                .collect(Collectors.joining("; "));
        return claimed.isEmpty() ? owner.words() : claimed + "; " + owner.words();
    }
}
