// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.handover.claims;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.folioscope.base.Progress;
import org.folioscope.handover.claims.Claim.Role;

/** Claims in columns, ascending by address. Claims may overlap. Immutable. */
public final class ClaimTable implements ClaimSource {

    private final long[] starts;
    private final long[] lengths;
    private final int[] who;
    private final List<Claimant> claimants;
    private final long longest;

    private record Claimant(Role role, String owner) {}

    private ClaimTable(long[] starts, long[] lengths, int[] who, List<Claimant> claimants) {
        this.starts = starts;
        this.lengths = lengths;
        this.who = who;
        this.claimants = claimants;
        this.longest = Arrays.stream(lengths).max().orElse(0);
    }

    /** How many claims there are. */
    public int size() {
        return starts.length;
    }

    private Claim claim(int index) {
        Claimant claimant = claimants.get(who[index]);
        return new Claim(starts[index], lengths[index], claimant.role, claimant.owner);
    }

    @Override
    public void at(long start, long length, Consumer<Claim> each) {
        int index = Arrays.binarySearch(starts, Math.max(0, start - longest));
        index = index < 0 ? -index - 1 : index;
        while (index > 0 && starts[index - 1] == starts[Math.min(index, starts.length - 1)]) {
            index--;
        }
        for (; index < starts.length && starts[index] < start + length; index++) {
            if (starts[index] + lengths[index] > start) {
                each.accept(claim(index));
            }
        }
    }

    @Override
    public void all(Progress progress, Consumer<Claim> each) {
        for (int i = 0; i < starts.length; i++) {
            if ((i & Progress.CHECK_INTERVAL - 1) == 0) {
                progress.check();
            }
            each.accept(claim(i));
        }
    }

    /** Gathers claims in any order. One thread. */
    public static final class Builder {

        private long[] starts = new long[64];
        private long[] lengths = new long[64];
        private int[] who = new int[64];
        private int count;
        private final Map<Claimant, Integer> claimants = new LinkedHashMap<>();

        /**
         * Adds a claim. A range that ends above 2^52 or has no bytes is left out: no memory is there.
         *
         * @param owner best one for many ranges: each is kept once
         */
        public Builder add(long start, long length, Role role, String owner) {
            if (start < 0 || length <= 0 || start + length < 0) {
                return this;
            }
            if (count == starts.length) {
                starts = Arrays.copyOf(starts, count * 2);
                lengths = Arrays.copyOf(lengths, count * 2);
                who = Arrays.copyOf(who, count * 2);
            }
            starts[count] = start;
            lengths[count] = length;
            who[count++] = claimants.computeIfAbsent(new Claimant(role, owner), _ -> claimants.size());
            return this;
        }

        public ClaimTable build() {
            boolean sorted = true;
            for (int i = 1; i < count && sorted; i++) {
                sorted = starts[i - 1] <= starts[i];
            }
            long[] sortedStarts = Arrays.copyOf(starts, count);
            long[] sortedLengths = Arrays.copyOf(lengths, count);
            int[] sortedWho = Arrays.copyOf(who, count);
            if (!sorted) {
                Integer[] order = new Integer[count];
                Arrays.setAll(order, i -> i);
                Arrays.sort(order, java.util.Comparator.comparingLong(i -> starts[i]));
                for (int i = 0; i < count; i++) {
                    sortedStarts[i] = starts[order[i]];
                    sortedLengths[i] = lengths[order[i]];
                    sortedWho[i] = who[order[i]];
                }
            }
            return new ClaimTable(sortedStarts, sortedLengths, sortedWho, List.copyOf(claimants.keySet()));
        }
    }
}
