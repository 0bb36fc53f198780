// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.compare.ghost;

import java.util.List;
import java.util.function.Consumer;
import org.folioscope.base.Progress;
import org.folioscope.kernel.Snapshot;
import org.folioscope.query.Column;
import org.folioscope.query.Column.Kind;
import org.folioscope.query.TableQuery;

/** What the dead kernels in an image had, and what is left of it. */
public final class GhostsQuery implements TableQuery<GhostObject> {

    private static final int DEFAULT_COLUMNS = 10;

    private static final List<Column<GhostObject>> COLUMNS = List.of(
            new Column<>("kernel", "Kernel", "Number of the dead kernel, for --kernel", Kind.COUNT, object ->
                    (long) object.kernel()),
            new Column<>(
                    "kind",
                    "Kind",
                    "kernel image, super block or inode",
                    Kind.TEXT,
                    object -> object.kind().word()),
            new Column<>("fstype", "Type", "Of its file system", Kind.TEXT, object -> known(object.fstype())),
            new Column<>("ino", "Inode", "Inode number", Kind.COUNT, object -> object.ino() < 0 ? null : object.ino()),
            new Column<>("name", "Name", "Path, or what else it is called", Kind.TEXT, GhostObject::name),
            new Column<>(
                    "integrity",
                    "Integrity",
                    "intact; doubtful: its place is free and was used in between; overwritten in part; gone",
                    Kind.TEXT,
                    object -> object.integrity().word()),
            new Column<>("pages", "Pages", "Pages of its content", Kind.COUNT, GhostObject::pages),
            new Column<>("intact", "Intact", "Of these, intact ones", Kind.COUNT, GhostObject::intact),
            new Column<>("doubtful", "Doubtful", "Of these, doubtful ones", Kind.COUNT, GhostObject::doubtful),
            new Column<>("gone", "Gone", "Of these, overwritten ones", Kind.COUNT, GhostObject::gone),
            new Column<>("why", "Why", "Why it is not intact", Kind.TEXT, object -> known(object.why())),
            new Column<>(
                    "address", "Address", "Virtual, in the dead kernel's space", Kind.ADDRESS, GhostObject::address),
            new Column<>(
                    "physical",
                    "Physical",
                    "Physical address",
                    Kind.ADDRESS,
                    object -> object.physical() < 0 ? null : object.physical()));

    private final Snapshot snapshot;

    public GhostsQuery(Snapshot snapshot) {
        this.snapshot = snapshot;
    }

    private static String known(String text) {
        return text.isEmpty() ? null : text;
    }

    @Override
    public String id() {
        return "ghosts";
    }

    @Override
    public String title() {
        return "Ghosts";
    }

    @Override
    public List<Column<GhostObject>> columns() {
        return COLUMNS;
    }

    @Override
    public List<Column<GhostObject>> defaultColumns() {
        return COLUMNS.subList(0, DEFAULT_COLUMNS);
    }

    @Override
    public List<Column<GhostObject>> exportColumns() {
        return COLUMNS;
    }

    @Override
    public void run(Progress progress, Consumer<GhostObject> each) {
        for (Ghost ghost : Ghost.all(snapshot, progress)) {
            ghost.objects(progress, each);
        }
    }
}
