// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.compare.match;

import java.util.List;
import java.util.Optional;
import org.folioscope.base.Progress;
import org.folioscope.compare.Side;
import org.folioscope.handover.Handover;
import org.folioscope.handover.kho.KhoHandover;
import org.folioscope.handover.luo.LuoHandover;

/**
 * Which handover of one side is which of the other. Between two boots, what the earlier kernel hands out is what the
 * later one was handed; in one boot each is itself.
 */
final class HandoverPairs {

    static final String[] RULES = {
        "on one side only",
        "by kind, and the place that it has in the machine's memory",
        "by kind: both sides show one boot of one kernel",
        "what the earlier kernel hands out is what the later one was handed",
        "by kind"
    };

    private HandoverPairs() {}

    /** Runs the passes for the handovers of two sides. */
    static void pair(
            Side before, List<Handover> left, Side after, List<Handover> right, Pairing pairing, Progress progress) {
        boolean same = Boots.same(before, after);
        pairing.pass(1, keys(left, each -> place(each, progress)), keys(right, each -> place(each, progress)));
        if (same) {
            pairing.pass(
                    2,
                    keys(left, each -> named(each, Names.withoutAddress(each.title()))),
                    keys(right, each -> named(each, Names.withoutAddress(each.title()))));
            return;
        }
        boolean backwards = Boots.isLater(before, after);
        KhoHandover.Side first = backwards ? KhoHandover.Side.IN : KhoHandover.Side.OUT;
        KhoHandover.Side second = backwards ? KhoHandover.Side.OUT : KhoHandover.Side.IN;
        pairing.pass(
                3,
                keys(left, each -> handed(each, first, progress)),
                keys(right, each -> handed(each, second, progress)));
        pairing.pass(
                4,
                keys(left, each -> side(each, progress).isPresent() ? Pairing.NO_KEY : named(each, "")),
                keys(right, each -> side(each, progress).isPresent() ? Pairing.NO_KEY : named(each, "")));
    }

    private static long[] keys(List<Handover> handovers, java.util.function.ToLongFunction<Handover> key) {
        return handovers.stream().mapToLong(key).toArray();
    }

    private static long named(Handover handover, String name) {
        return Hash.nonZero(Hash.of(Hash.of(Hash.SEED, handover.kind()), name));
    }

    /** For what keeps its place: trees of KHO, and what is in them, are made anew by each kernel. */
    private static long place(Handover handover, Progress progress) {
        return side(handover, progress).isPresent()
                ? Pairing.NO_KEY
                : Hash.nonZero(Hash.of(named(handover, ""), handover.address()));
    }

    private static long handed(Handover handover, KhoHandover.Side wanted, Progress progress) {
        Optional<KhoHandover.Side> side = side(handover, progress);
        boolean fits = side.isPresent() && (side.get() == wanted || side.get() == KhoHandover.Side.FOUND);
        return fits ? named(handover, "") : Pairing.NO_KEY;
    }

    /** Whether the kernel hands it out or was handed it; empty for what is no tree of KHO, nor in one. */
    static Optional<KhoHandover.Side> side(Handover handover, Progress progress) {
        return handover.decoded(progress).subjects().stream()
                .map(subject -> switch (subject) {
                    case KhoHandover kho -> kho.side();
                    case LuoHandover luo -> luo.kho().side();
                    default -> null;
                })
                .filter(java.util.Objects::nonNull)
                .findFirst();
    }
}
