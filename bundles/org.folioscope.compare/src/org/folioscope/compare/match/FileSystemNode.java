// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.compare.match;

import java.util.ArrayList;
import java.util.List;
import org.folioscope.base.Progress;
import org.folioscope.compare.Change;
import org.folioscope.compare.Comparison;
import org.folioscope.compare.Difference;
import org.folioscope.compare.Fate;
import org.folioscope.compare.Fates;
import org.folioscope.compare.Place;
import org.folioscope.compare.Subject;
import org.folioscope.compare.Tally;
import org.folioscope.compare.match.FileSystems.Mounted;

/** A file system. Its files are matched and compared when somebody asks for them. */
final class FileSystemNode implements Difference {

    private final Comparison comparison;
    private final Mounted[] of;
    private final String rule;
    private final List<Fate> fates;
    private FileTable files;

    /** @param of on each side; null where it is not there */
    FileSystemNode(Comparison comparison, Mounted[] of, String rule) {
        this.comparison = comparison;
        this.of = of;
        this.rule = rule;
        boolean[] present = new boolean[of.length];
        for (int side = 0; side < of.length; side++) {
            present[side] = of[side] != null;
        }
        fates = Fates.of(
                present,
                comparison.ghostToLiving(),
                (from, to) -> facts(from).equals(facts(to)) ? Fate.KEPT : Fate.CHANGED);
    }

    private List<String> facts(int side) {
        return List.of(of[side].mount(), of[side].id(), of[side].superBlock().getFlags());
    }

    Comparison comparison() {
        return comparison;
    }

    /** What a side has; null where it is not there. */
    Mounted of(int side) {
        return of[side];
    }

    int sides() {
        return of.length;
    }

    String type() {
        for (Mounted each : of) {
            if (each != null) {
                return each.type();
            }
        }
        throw new IllegalStateException("a file system that no side has");
    }

    @Override
    public Subject subject() {
        return Subject.FILE_SYSTEM;
    }

    /** "ext4 on /", "tmpfs (not mounted)"; as on the last side that has it. */
    @Override
    public String name() {
        for (int side = of.length - 1; side >= 0; side--) {
            if (of[side] != null) {
                String id = of[side].id().isEmpty() || of[side].id().equals(type()) ? "" : " " + of[side].id();
                return type() + id + (of[side].mount().isEmpty() ? " (not mounted)" : " on " + of[side].mount());
            }
        }
        return type();
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
        return rule;
    }

    @Override
    public Place place(int side) {
        return of[side] == null
                ? Place.NONE
                : Place.virtual(of[side].superBlock().getAddress(), 0);
    }

    private synchronized FileTable files(Progress progress) {
        if (files == null) {
            files = FileTable.of(this, progress);
        }
        return files;
    }

    @Override
    public Tally tally(Progress progress) {
        return files(progress).tally();
    }

    @Override
    public boolean isExpandable() {
        return true;
    }

    @Override
    public List<Difference> children(Progress progress) {
        return files(progress).nodes();
    }

    @Override
    public List<Change> changes(Progress progress) {
        List<Change> changes = new ArrayList<>();
        String[] names = {"mount point", "id", "flags"};
        for (int i = 0; i < names.length; i++) {
            List<String> values = new ArrayList<>();
            for (int side = 0; side < of.length; side++) {
                values.add(of[side] == null ? null : facts(side).get(i));
            }
            if (values.stream().distinct().count() > 1) {
                changes.add(Change.of(names[i], values));
            }
        }
        return changes;
    }
}
