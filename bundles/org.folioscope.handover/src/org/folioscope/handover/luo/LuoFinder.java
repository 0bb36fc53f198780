// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.handover.luo;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.folioscope.base.Numbers;
import org.folioscope.base.Progress;
import org.folioscope.handover.Clue;
import org.folioscope.handover.DecodedHandover;
import org.folioscope.handover.Handover;
import org.folioscope.handover.HandoverFinder;
import org.folioscope.handover.Search;
import org.folioscope.handover.kho.KhoFinder;
import org.folioscope.handover.kho.KhoHandover;
import org.folioscope.kernel.KernelSnapshot;
import org.folioscope.model.Structure;

/** Finds what LUO hands over: the entry "LUO" of each tree of KHO that was found before. */
public final class LuoFinder implements HandoverFinder {

    /** Its id. */
    public static final String KIND = "luo";

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String title() {
        return "live update";
    }

    @Override
    public void find(Search search, Progress progress) {
        Optional<KernelSnapshot> snapshot = search.source().kernel();
        Optional<LuoKernel> kernel = snapshot.flatMap(each -> LuoKernelReader.read(each, progress));
        for (Handover tree : search.found(KhoFinder.KIND)) {
            Optional<KhoHandover> kho = tree.decoded(progress).subject(KhoHandover.class);
            kho.flatMap(each -> LuoHandover.read(
                            each, each.side() == KhoHandover.Side.FOUND ? Optional.empty() : kernel, progress))
                    .ifPresent(luo -> search.add(handover(luo, tree)));
        }
    }

    private static Handover handover(LuoHandover luo, Handover tree) {
        return new Handover(
                KIND,
                (luo.kho().side() == KhoHandover.Side.FOUND
                                ? "live update"
                                : "live update " + luo.kho().side().text())
                        + " at " + Numbers.hex(luo.entry().data()),
                luo.entry().data(),
                luo.entry().blobSize().orElse(4096),
                List.of(new Clue(Clue.By.HANDOVER, "entry LUO of the " + tree.title())),
                _ -> decoded(luo));
    }

    private static DecodedHandover decoded(LuoHandover luo) {
        List<Object> subjects = new ArrayList<>();
        subjects.add(luo);
        subjects.add(luo.areas());
        Structure root = LuoStructures.root(luo);
        return new DecodedHandover(subjects, root, List.of(new LuoClaims(luo)), List.of());
    }
}
