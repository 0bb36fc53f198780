// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.handover.claims;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import org.folioscope.base.Progress;
import org.folioscope.handover.claims.Claim.Role;
import org.junit.jupiter.api.Test;

/** The table answers as a list of all claims would. */
class ClaimTableTest {

    @Test
    void answersAsAListWould() {
        Random random = new Random(5);
        for (int round = 0; round < 200; round++) {
            List<Claim> all = new ArrayList<>();
            ClaimTable.Builder builder = new ClaimTable.Builder();
            for (int i = random.nextInt(40); i > 0; i--) {
                Claim claim = new Claim(
                        random.nextInt(50) * 16L,
                        (1L + random.nextInt(4)) * 16,
                        Role.values()[random.nextInt(3)],
                        "owner " + random.nextInt(3));
                all.add(claim);
                builder.add(claim.start(), claim.length(), claim.role(), claim.owner());
            }
            ClaimTable table = builder.build();
            assertEquals(all.size(), table.size());
            List<Claim> ascending = new ArrayList<>();
            table.all(Progress.NONE, ascending::add);
            assertEquals(
                    all.stream()
                            .sorted(Comparator.comparingLong(Claim::start))
                            .map(Claim::start)
                            .toList(),
                    ascending.stream().map(Claim::start).toList());
            long start = random.nextInt(900);
            long length = 1 + random.nextInt(100);
            List<Claim> found = new ArrayList<>();
            table.at(start, length, found::add);
            List<Claim> expected = all.stream()
                    .filter(c -> c.start() < start + length && c.end() > start)
                    .toList();
            assertEquals(expected.size(), found.size());
            assertEquals(new HashSet<>(expected), new HashSet<>(found));
        }
    }

    @Test
    void leavesOutWhatNoMemoryIs() {
        ClaimTable table = new ClaimTable.Builder()
                .add(-1, 16, Role.FREE, "a")
                .add(16, 0, Role.FREE, "a")
                .add(Long.MAX_VALUE, 16, Role.FREE, "a")
                .build();
        assertEquals(0, table.size());
    }
}
