// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.table;

import java.util.function.Supplier;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;
import org.folioscope.ui.theme.Palette;

/** Says in the place of a table's rows why there are none. */
public final class EmptyNote {

    private static final int MARGIN = 12;

    private final QueryTable<?> table;
    private final Supplier<String> why;

    private EmptyNote(QueryTable<?> table, Supplier<String> why) {
        this.table = table;
        this.why = why;
    }

    /** @param why a sentence; empty for nothing. Asked each time the table is painted without rows */
    public static void install(QueryTable<?> table, Supplier<String> why) {
        NatTable painted = table.table();
        EmptyNote note = new EmptyNote(table, why);
        painted.addOverlayPainter((gc, _) -> note.paint(gc, painted));
        table.onContent(_ -> painted.redraw());
        painted.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getDescription(AccessibleEvent event) {
                event.result = note.words();
            }
        });
    }

    /** What is said; empty while there are rows, or nobody knows yet. */
    String words() {
        if (table.shownCount() > 0 || table.isBusy()) {
            return "";
        }
        return table.filter().getText().isBlank() ? why.get() : "No row passes the filter.";
    }

    private void paint(GC gc, NatTable painted) {
        String words = words();
        if (words.isEmpty()) {
            return;
        }
        Rectangle area = painted.getClientArea();
        int top = painted.getRowHeightByPosition(0) + MARGIN;
        TextLayout text = new TextLayout(painted.getDisplay());
        text.setFont(JFaceResources.getDefaultFont());
        text.setText(words);
        text.setWidth(Math.max(1, area.width - 2 * MARGIN));
        gc.setForeground(Palette.current().dim());
        gc.setAntialias(SWT.ON);
        text.draw(gc, MARGIN, top);
        text.dispose();
    }
}
