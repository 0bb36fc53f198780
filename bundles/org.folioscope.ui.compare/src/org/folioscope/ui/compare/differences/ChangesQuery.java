// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.compare.differences;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.folioscope.base.Progress;
import org.folioscope.compare.Change;
import org.folioscope.compare.Difference;
import org.folioscope.query.Column;
import org.folioscope.query.Column.Kind;
import org.folioscope.query.TableQuery;

/** What is not the same of one difference: fields, facts, ranges of bytes. */
final class ChangesQuery implements TableQuery<Change> {

    /** Most sides that a comparison has. */
    private static final List<String> SIDES = List.of("before", "after", "later");

    private final Difference difference;

    /** @param difference null for nothing */
    ChangesQuery(Difference difference) {
        this.difference = difference;
    }

    @Override
    public String id() {
        return "changes";
    }

    @Override
    public String title() {
        return "Changes";
    }

    @Override
    public List<Column<Change>> columns() {
        List<Column<Change>> columns = new ArrayList<>();
        columns.add(new Column<>("what", "What", "The field, the fact, or the bytes", Kind.TEXT, Change::name));
        for (int i = 0; i < SIDES.size(); i++) {
            int side = i;
            String key = SIDES.get(i);
            String name = Character.toUpperCase(key.charAt(0)) + key.substring(1);
            columns.add(new Column<>(
                    key,
                    name,
                    "Its value in the " + (i + 1) + ". of the frames that are compared",
                    Kind.TEXT,
                    change -> side < change.values().size() ? change.values().get(side) : null));
        }
        columns.add(new Column<>(
                "offset",
                "Offset",
                "Bytes from the start of what it belongs to",
                Kind.ADDRESS,
                change -> change.offset() < 0 ? null : change.offset()));
        columns.add(new Column<>(
                "length", "Length", "Bytes", Kind.BYTES, change -> change.offset() < 0 ? null : change.length()));
        return columns;
    }

    @Override
    public void run(Progress progress, Consumer<Change> each) {
        if (difference != null) {
            difference.changes(progress).forEach(each);
        }
    }
}
