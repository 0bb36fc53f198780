// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.table;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.swt.SWT;
import org.folioscope.query.Column;
import org.folioscope.ui.frames.Frames;
import org.folioscope.ui.images.OpenImage;

/** The tables that are in the window now, whether they can be seen or not. For the user interface thread. */
public final class ShownTables {

    private static final List<QueryTable<?>> ALL = new CopyOnWriteArrayList<>();

    private ShownTables() {}

    static void add(QueryTable<?> table) {
        ALL.add(table);
        table.addListener(SWT.Dispose, _ -> ALL.remove(table));
    }

    /** Those that show an answer, in the order in which they were made. */
    public static List<QueryTable<?>> all() {
        return ALL.stream().filter(table -> table.query() != null).toList();
    }

    /** A table's heading, and the image that it is read from: "Inodes – before.elf". */
    public static String title(QueryTable<?> table) {
        String heading = table.spec().title();
        if (!(table.family() instanceof OpenImage image)) {
            return heading;
        }
        Frames frames = image.frames();
        return heading + " – " + image.name()
                + (frames == null ? "" : ", " + frames.shown().name());
    }

    /** The columns that a table shows now, in their order. */
    public static List<String> columns(QueryTable<?> table) {
        return table.visibleColumns().stream().map(Column::key).toList();
    }

    /** What a table is read from: closing it ends the reading. */
    public static Object image(QueryTable<?> table) {
        return table.family();
    }
}
