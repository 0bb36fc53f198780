// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.fsx.bisect;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.folioscope.base.Progress;
import org.folioscope.fsx.script.FsxScript;
import org.folioscope.fsx.script.ScriptLine;

/**
 * Cuts a failing script down: drops lines while it still fails, first large parts, at last single lines. What is left fails,
 * and does not when any one of its lines is dropped. The way is delta debugging (Zeller and Hildebrandt, 2002). One thread.
 */
public final class Bisection {

    /** Told after each trial. */
    public record Tried(int trials, int kept, boolean failed) {}

    private final FsxScript script;
    private final Trial trial;
    private final Consumer<Tried> watcher;
    /** What was tried, by the numbers of its operations; a bit for each, since long scripts take many trials. */
    private final Map<BitSet, Boolean> known = new HashMap<>();

    private int trials;

    /** @param watcher is told after each trial */
    public Bisection(FsxScript script, Trial trial, Consumer<Tried> watcher) {
        this.script = script;
        this.trial = trial;
        this.watcher = watcher;
    }

    /** How many scripts were tried. */
    public int trials() {
        return trials;
    }

    /**
     * The smallest script found that fails; the whole one where it does not fail at all.
     *
     * @throws IOException when a trial can't tell
     */
    public FsxScript run(Progress progress) throws IOException {
        progress.begin("Dropping lines", -1);
        List<Integer> all = script.operations().stream()
                .filter(each -> !each.skipped())
                .map(ScriptLine::number)
                .toList();
        if (!fails(all, progress)) {
            return script;
        }
        List<Integer> kept = all;
        int parts = 2;
        while (kept.size() > 1) {
            List<Integer> smaller = smaller(kept, parts, progress);
            if (smaller != null) {
                parts = Math.max(2, parts * smaller.size() / kept.size());
                kept = smaller;
            } else if (parts >= kept.size()) {
                break;
            } else {
                parts = Math.min(kept.size(), 2 * parts);
            }
        }
        return script.only(new HashSet<>(kept));
    }

    /** The lines without one of so many parts, so that they still fail; null where they fail without none. */
    private List<Integer> smaller(List<Integer> lines, int parts, Progress progress) throws IOException {
        int count = Math.min(parts, lines.size());
        for (int i = count - 1; i >= 0; i--) {
            int start = (int) ((long) lines.size() * i / count);
            int end = (int) ((long) lines.size() * (i + 1) / count);
            List<Integer> rest = new ArrayList<>(lines.subList(0, start));
            rest.addAll(lines.subList(end, lines.size()));
            if (!rest.isEmpty() && fails(rest, progress)) {
                return rest;
            }
        }
        return null;
    }

    private boolean fails(List<Integer> lines, Progress progress) throws IOException {
        progress.check();
        BitSet tried = new BitSet();
        lines.forEach(tried::set);
        Boolean before = known.get(tried);
        if (before != null) {
            return before;
        }
        boolean failed = trial.fails(script.only(new HashSet<>(lines)), progress);
        known.put(tried, failed);
        trials++;
        watcher.accept(new Tried(trials, lines.size(), failed));
        progress.advance(1);
        return failed;
    }
}
