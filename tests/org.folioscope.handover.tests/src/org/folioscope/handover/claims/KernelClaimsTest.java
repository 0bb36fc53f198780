// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.handover.claims;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.folioscope.handover.claims.Claim.Role;
import org.folioscope.handover.pages.PageFrames;
import org.junit.jupiter.api.Test;

/** Runs of pages that the kernel uses alike are one claim. */
class KernelClaimsTest {

    /** Frames 0 to 3 are free, 4 and 5 in a writable page cache, 6 mapped, 7 without references, others unknown. */
    private static final PageFrames FRAMES = new PageFrames() {
        @Override
        public boolean isKnown(long pfn) {
            return pfn < 8;
        }

        @Override
        public int references(long pfn) {
            return pfn < 4 || pfn == 7 ? 0 : 2;
        }

        @Override
        public boolean isFree(long pfn) {
            return pfn < 4;
        }

        @Override
        public boolean isMapped(long pfn) {
            return pfn == 6;
        }

        @Override
        public boolean isWritable(long pfn) {
            return pfn >= 4;
        }

        @Override
        public long privateWord(long pfn) {
            return 0;
        }
    };

    @Test
    void joinsPagesThatAreUsedAlike() {
        List<Claim> claims = new ArrayList<>();
        new KernelClaims(() -> FRAMES).at(0x2008, 0x100000, claims::add);
        assertEquals(
                List.of(
                        new Claim(0x2000, 0x2000, Role.FREE, "the running kernel: on the free lists"),
                        new Claim(0x4000, 0x2000, Role.IN_USE, "the running kernel: 2 references, writable page cache"),
                        new Claim(
                                0x6000, 0x1000, Role.IN_USE, "the running kernel: 2 references, mapped by processes")),
                claims);
    }
}
