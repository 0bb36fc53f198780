// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.netfs.picture;

import java.util.HashMap;
import java.util.Map;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Control;
import org.folioscope.netfs.picture.Measure;

/** How large text is in the window. Remembers what it has measured. For the user interface thread. */
final class TextMeasure implements Measure {

    /** Texts that are remembered; positions change as one zooms. */
    private static final int MOST = 4000;

    private final Control control;
    private final Map<String, Integer> widths = new HashMap<>();
    private int height;

    TextMeasure(Control control) {
        this.control = control;
    }

    @Override
    public int width(String text) {
        if (widths.size() > MOST) {
            widths.clear();
        }
        return widths.computeIfAbsent(text, this::measured);
    }

    private int measured(String text) {
        GC gc = new GC(control);
        gc.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT)); // the wider one
        int width = gc.textExtent(text).x;
        gc.dispose();
        return width;
    }

    @Override
    public int height() {
        if (height == 0) {
            GC gc = new GC(control);
            gc.setFont(JFaceResources.getDefaultFont());
            height = gc.getFontMetrics().getHeight();
            gc.dispose();
        }
        return height;
    }
}
