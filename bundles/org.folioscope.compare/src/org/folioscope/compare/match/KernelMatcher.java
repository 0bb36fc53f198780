// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.compare.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.folioscope.base.Progress;
import org.folioscope.compare.Change;
import org.folioscope.compare.Comparison;
import org.folioscope.compare.Difference;
import org.folioscope.compare.Fate;
import org.folioscope.compare.Fates;
import org.folioscope.compare.Place;
import org.folioscope.compare.Side;
import org.folioscope.compare.Subject;
import org.folioscope.compare.Tally;
import org.folioscope.model.Kernel;

/** Compares the kernels themselves: the live one of each side, or the ghost that is a side. */
final class KernelMatcher implements Matcher {

    @Override
    public Optional<Difference> match(Comparison comparison, Progress progress) {
        List<Kernel> kernels = new ArrayList<>();
        for (Side side : comparison.sides()) {
            kernels.add(side.kernel().map(each -> each.facts()).orElse(null));
        }
        return kernels.stream().allMatch(java.util.Objects::isNull)
                ? Optional.empty()
                : Optional.of(new Node(comparison, kernels));
    }

    /** A kernel on each side that has one. */
    private static final class Node implements Difference {

        private static final List<String> FACTS =
                List.of("release", "build id", "command line", "boot time", "kernel text", "page table root");

        private final List<Kernel> kernels;
        private final List<List<String>> facts = new ArrayList<>();
        private final List<Fate> fates;
        private final List<Place> places = new ArrayList<>();

        Node(Comparison comparison, List<Kernel> kernels) {
            this.kernels = kernels;
            boolean[] present = new boolean[kernels.size()];
            for (int side = 0; side < present.length; side++) {
                Kernel kernel = kernels.get(side);
                present[side] = kernel != null;
                facts.add(kernel == null ? List.of() : facts(kernel));
                places.add(kernel == null ? Place.NONE : Place.physical(kernel.getPageTableRoot(), 4096));
            }
            List<Side> sides = comparison.sides();
            fates = Fates.of(
                    present,
                    comparison.ghostToLiving(),
                    (from, to) -> Boots.same(sides.get(from), sides.get(to)) ? Fate.KEPT : Fate.CHANGED);
        }

        private static List<String> facts(Kernel kernel) {
            String text = kernel.getBases().stream()
                    .filter(base -> base.getName().equals("_text (physical)"))
                    .map(base -> org.folioscope.base.Numbers.hex(base.getValue()))
                    .findFirst()
                    .orElse("");
            return List.of(
                    kernel.getRelease(),
                    kernel.getBuildId(),
                    kernel.getCommandLine(),
                    kernel.isSetBootTime() ? kernel.getBootTime().toString() : "",
                    text,
                    org.folioscope.base.Numbers.hex(kernel.getPageTableRoot()));
        }

        @Override
        public Subject subject() {
            return Subject.KERNEL;
        }

        @Override
        public String name() {
            Kernel last = null;
            for (Kernel each : kernels) {
                last = each == null ? last : each;
            }
            return "Kernel " + (last == null ? "" : last.getRelease());
        }

        @Override
        public Fate fate() {
            return fates.getFirst();
        }

        @Override
        public List<Fate> steps() {
            return fates.subList(1, fates.size());
        }

        @Override
        public String rule() {
            return "the kernel of each side; kept where both show one boot of it";
        }

        @Override
        public Place place(int side) {
            return places.get(side);
        }

        @Override
        public Tally tally(Progress progress) {
            return Tally.objects(fate(), 1);
        }

        @Override
        public boolean isExpandable() {
            return false;
        }

        @Override
        public List<Difference> children(Progress progress) {
            return List.of();
        }

        @Override
        public List<Change> changes(Progress progress) {
            List<Change> changes = new ArrayList<>();
            for (int i = 0; i < FACTS.size(); i++) {
                List<String> values = new ArrayList<>();
                for (List<String> of : facts) {
                    values.add(of.isEmpty() ? null : of.get(i));
                }
                if (values.stream()
                                .filter(java.util.Objects::nonNull)
                                .distinct()
                                .count()
                        > 1) {
                    changes.add(Change.of(FACTS.get(i), values));
                }
            }
            return changes;
        }
    }
}
